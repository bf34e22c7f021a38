/**
 * Is the page a reader gets held to the security policy, and does it keep to it?
 *
 * The guard itself is tried too: a journey that provokes a trouble sees it reported, so that the
 * silence of all other journeys means something.
 */
import { securityHeaders } from '../../src/cli/security-headers.mjs';
import { waitForPicture } from './essay.ts';
import { expect, test } from './guarded-page.ts';

const alsoSent = [
  'cache-control',
  'connection',
  'content-length',
  'content-type',
  'date',
  'keep-alive',
  'transfer-encoding',
];

for (const path of ['/', '/no-such-page', '/%2e%2e/package.json']) {
  test(`${path} is sent with exactly the security headers`, async ({ request }) => {
    const headers = Object.entries((await request.get(path)).headers());
    const policy = headers.filter(([name]) => !alsoSent.includes(name));
    expect(Object.fromEntries(policy)).toEqual(securityHeaders);
  });
}

test('the page opens without a violation, an error or a foreign request', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('main')).toBeVisible();
});

test('a host that sends no headers does not take the policy away', async ({ page, guard }) => {
  guard.expects(/require-trusted-types-for/);
  guard.expects(/policy violation: connect-src/);
  guard.expects(/console error: .*(?:Content Security Policy|TrustedHTML)/);
  await page.route('**/*', async (route) => {
    const answer = await route.fetch();
    const type = answer.headers()['content-type'] ?? '';
    await route.fulfill({ response: answer, headers: { 'content-type': type } });
  });
  const opened = await page.goto('./');
  expect(opened?.headers()).not.toHaveProperty('content-security-policy');
  await waitForPicture(page);
  const refused = await page.evaluate(async () => {
    const isMarkup = () => {
      document.createElement('p').innerHTML = '<b>words</b>';
    };
    const hasAsked = await fetch('https://elsewhere.invalid/').then(
      () => true,
      () => false,
    );
    try {
      isMarkup();
      return false;
    } catch {
      return !hasAsked;
    }
  });
  expect(refused).toBe(true);
  // Parts may still be on their way.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a shipped text of other bytes than those that were judged is not opened', async ({
  page,
  guard,
}) => {
  guard.expects(/console error: Failed to find a valid digest in the 'integrity' attribute/);
  guard.expects(/console error: Fetch API cannot load .*SRI's integrity checks failed/);
  await page.route('**/assets/three-anti-sentiments-*.json', async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    await route.fulfill({ response: answer, body: text.replace('China', 'Chile') });
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toHaveText(
    'The text “three-anti-sentiments” could not be opened.',
  );
});

test('the policy in the page is that of the header but for who may frame it', async ({ page }) => {
  await page.goto('./');
  const [first] = await page.locator('head > *').all();
  const inPage = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(`${inPage}; frame-ancestors 'none'`).toBe(securityHeaders['content-security-policy']);
  await expect(first!).toHaveAttribute('http-equiv', 'Content-Security-Policy');
});

test('the guard sees markup written from a string', async ({ page, guard }) => {
  guard.expects(/require-trusted-types-for/);
  guard.expects(/console error: .*TrustedHTML/);
  await page.goto('./');
  const refused = await page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>words</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
});

test('the guard sees a request the policy stopped', async ({ page, guard }) => {
  guard.expects(/policy violation: connect-src/);
  guard.expects(/console error: .*Content Security Policy/);
  await page.goto('./');
  await page.evaluate(() => fetch('https://elsewhere.invalid/').catch(() => {}));
});

test('the guard sees a request to another origin', async ({ page, guard, baseURL }) => {
  guard.expects(/foreign request: http:\/\/localhost/);
  await page.goto((baseURL ?? '').replace('127.0.0.1', 'localhost'));
});

test('the guard sees an uncaught error', async ({ page, guard }) => {
  guard.expects(/uncaught error: on purpose/);
  await page.goto('./');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('on purpose');
    });
  });
});
