/**
 * Did anything go wrong on the page that the journey itself did not look at?
 *
 * Every journey takes its `test` from here. A violation of the security policy, an uncaught error,
 * a console error, or a request to any other origin fails it at its end. A journey that
 * provokes one says so with `guard.expects(pattern)`, and then fails if it does not come.
 */
import { test as base, expect, type BrowserContext } from '@playwright/test';

export interface Guard {
  /** Declares a trouble this journey provokes; every line that matches is let through. */
  expects(pattern: RegExp): void;
}

export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ context, page, baseURL }, use) => {
      const troubles: string[] = [];
      const expected: RegExp[] = [];
      await watch(context, new URL(baseURL ?? '').origin, (trouble) => troubles.push(trouble));
      await use({ expects: (pattern) => expected.push(pattern) });
      // One turn of the page's event loop, so that what is under way is heard before it closes.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      const isExpected = (trouble: string) => expected.some((pattern) => pattern.test(trouble));
      const hasCome = (pattern: RegExp) => troubles.some((trouble) => pattern.test(trouble));
      expect(troubles.filter((trouble) => !isExpected(trouble))).toEqual([]);
      expect(expected.filter((pattern) => !hasCome(pattern))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

async function watch(
  context: BrowserContext,
  origin: string,
  report: (trouble: string) => void,
): Promise<void> {
  await context.exposeBinding('relataReportsViolation', (_source, violation: string) => {
    report(`policy violation: ${violation}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { relataReportsViolation } = window as unknown as {
        relataReportsViolation: (violation: string) => void;
      };
      relataReportsViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  context.on('weberror', (error) => report(`uncaught error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console error: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || url.protocol === 'blob:' || url.protocol === 'data:';
    if (!isOwn) report(`foreign request: ${request.url()}`);
  });
}
