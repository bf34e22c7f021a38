/**
 * Does anything that stands in a file, a name or an address ever become part of the page?
 *
 * Every hostile string and payload of the fixtures comes in by some way and is looked at. The canary is a
 * function in the page and a host that does not exist; the guard hears requests, violations and errors, and
 * a census holds the page against the same page with harmless words. First the payloads are shown to be live.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { findCodec } from '../../src/codecs/all-codecs.ts';
import type { ExportView } from '../../src/codecs/codec.ts';
import { withTemplate } from '../../src/codecs/explorer-html.ts';
import { htmlBrief } from '../../src/codecs/html-brief.ts';
import { validate } from '../../src/corpus/validate.ts';
import { toRawDataset } from '../../src/model/document.ts';
import type { Lens } from '../../src/state/view.ts';
import { makeHostileDocument } from '../fixtures/hostile-document.ts';
import { NAUGHTY_STRINGS } from '../fixtures/naughty-strings.ts';
import { CANARY, CANARY_HOST, SCRIPT_PAYLOADS } from '../fixtures/script-payloads.ts';
import { openEssay, region, waitForPicture } from './essay.ts';
import { expect, test as guarded } from './guarded-page.ts';
import { exportDialog, openExport, reportDialog } from './taking.ts';

/** The numbers of the payloads that got through, however they called. */
const test = guarded.extend<{ sung: Set<number> }>({
  sung: async ({ context }, provide) => {
    const sung = new Set<number>();
    await context.exposeBinding(CANARY, (_source, number: number) => void sung.add(number));
    await context.route(new RegExp(`^[a-z]+://${CANARY_HOST}`), (route) => route.abort());
    context.on('request', (request) => {
      const { hostname, pathname } = new URL(request.url());
      if (hostname === CANARY_HOST) sung.add(Number.parseInt(pathname.slice(1), 10));
    });
    await provide(sung);
  },
});

const ALL = [...NAUGHTY_STRINGS, ...SCRIPT_PAYLOADS];
const WHOLE = ALL.filter((text) => !/\p{Surrogate}/u.test(text));
const template = readFileSync(
  fileURLToPath(new URL('../../dist/explorer.html', import.meta.url)),
  'utf8',
);

function viewOf(texts: readonly string[]): ExportView {
  const { dataset, view, issues } = validate(toRawDataset(makeHostileDocument(texts)));
  if (dataset === null) throw new Error(issues[0]?.message);
  return { records: dataset, ...view };
}

const harmless = (texts: readonly string[]): readonly string[] =>
  texts.map((text, at) => `word ${at} ${'x'.repeat(Math.min(40, text.length))}`);

const inBytes = (written: string | Uint8Array): Buffer =>
  typeof written === 'string' ? Buffer.from(written, 'utf8') : Buffer.from(written);

/** Opens the reading as a file of this format, and looks at the report if one comes. */
async function bring(page: Page, view: ExportView, format: string, name: string): Promise<void> {
  const buffer = inBytes(findCodec(format)!.write(view));
  const input = page.getByLabel('Files to open', { exact: true });
  await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  const count = `of ${view.records.relations.length} relations`;
  await expect(region(page, 'Stage').getByText(count).first()).toBeAttached();
  await expect(page.locator('progress')).toHaveCount(0);
  if (!(await reportDialog(page).isVisible())) return;
  expect((await takeCensus(page)).forbidden).toEqual([]);
  await page.keyboard.press('Escape');
}

const FORBIDDEN = [
  'script',
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'form',
  'style',
  'link',
  'meta',
  'base',
  'template',
  'foreignObject',
  'image',
  'img',
  'video',
  'audio',
  'portal',
  'math',
];

interface Census {
  readonly forbidden: readonly string[];
  readonly kinds: readonly string[];
}

/** Every kind of element and of attribute that is on the page, and what must not be there at all. */
const takeCensus = (page: Page): Promise<Census> =>
  page.evaluate((forbidden) => {
    const kinds = new Set<string>();
    const found: string[] = [];
    for (const element of document.querySelectorAll('#relata, #relata *')) {
      kinds.add(element.localName);
      // The form of the export dialog is ours.
      const isOurs = element.id === 'relata-export';
      if (forbidden.includes(element.localName) && !isOurs)
        found.push(element.outerHTML.slice(0, 200));
      for (const { name, value } of element.attributes) {
        kinds.add(`@${name}`);
        const leads = ['href', 'src', 'action', 'formaction', 'xlink:href', 'srcdoc'].includes(
          name,
        );
        const isAllowed = /^(?:https?:\/\/|mailto:|#)/iu.test(value);
        const isOutward = element.getAttribute('rel') === 'noopener noreferrer';
        if (
          name.startsWith('on') ||
          (leads && !(isAllowed && (value.startsWith('#') || isOutward)))
        )
          found.push(`${name}=${value}`);
      }
    }
    return { forbidden: found, kinds: [...kinds] };
  }, FORBIDDEN);

/** Changes the address of the open page and waits until what follows from it is drawn. */
const goTo = (page: Page, fragment: string): Promise<void> =>
  page.evaluate(async (hash) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    window.location.replace(`#${hash}`);
    await nextFrame();
    await nextFrame();
  }, fragment);

/** A link and an absent file aside, the same words make the same kinds of things. */
const OF_LINKS = ['a', '@href', '@rel', '@target', '@title'];

/** What is there when a lens is. */
const LENS_SHOWN: Readonly<Record<Lens, string>> = {
  graph: '[data-stage="drawn"]',
  list: '[role="tree"]',
  matrix: '[role="grid"]',
  timeline: '[aria-label="Axis of time"]',
  balance: '#triangles',
  influence: '[aria-label="Ranking of influence"]',
  table: '[aria-label="Table of relations"]',
  method: '[aria-label="Method"] section',
};

/** Looks at every lens, at some details, at the export and at the legend. */
async function lookAround(page: Page, view: ExportView): Promise<readonly Census[]> {
  const taken: Census[] = [];
  for (const [lens, shown] of Object.entries(LENS_SHOWN)) {
    await goTo(page, `v=1&depth=everything&lens=${lens}`);
    await expect(page.locator('#relata').locator(shown).first()).toBeVisible();
    taken.push(await takeCensus(page));
  }
  await goTo(page, 'v=1&depth=everything');
  const { relations, entities } = view.records;
  for (let at = 0; at < relations.length; at += Math.ceil(relations.length / 12)) {
    await goTo(page, `v=1&depth=everything&relation=${encodeURIComponent(relations[at]!.id)}`);
    taken.push(await takeCensus(page));
    await goTo(page, `v=1&depth=everything&entity=${encodeURIComponent(entities[at]!.id)}`);
    taken.push(await takeCensus(page));
  }
  await openExport(page);
  taken.push(await takeCensus(page));
  await page.keyboard.press('Escape');
  await expect(exportDialog(page)).toBeHidden();
  return taken;
}

const kindsOf = (taken: readonly Census[]) => new Set(taken.flatMap(({ kinds }) => kinds));

test('the payloads are live: on a page that takes words for markup the canary sings', async ({
  page,
  sung,
  guard,
  baseURL,
}) => {
  guard.expects(/foreign request: .*canary\.invalid/);
  // Of a page that is broken on purpose, whatever else is heard says nothing.
  guard.expects(/./);
  await page.route('**/unguarded', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>unguarded</p>' }),
  );
  await page.goto(`${baseURL}/unguarded`);
  await page.evaluate((payloads) => {
    for (const payload of payloads) {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<!doctype html><script>window.${'__canary'} ??= parent.${'__canary'}</script><p>${payload}</p>`;
      document.body.append(frame);
    }
  }, SCRIPT_PAYLOADS);
  await expect.poll(() => sung.size, { timeout: 60_000 }).toBeGreaterThan(150);
});

test('a reading full of payloads is words in every lens, detail and dialog', async ({
  page,
  sung,
}) => {
  const texts = SCRIPT_PAYLOADS.filter((text) => WHOLE.includes(text));
  await openEssay(page);
  const plain = viewOf(harmless(texts));
  await bring(page, plain, 'relata-json', 'plain.json');
  const known = kindsOf(await lookAround(page, plain));
  const view = viewOf(texts);
  await bring(page, view, 'relata-json', texts[0]!);
  const taken = await lookAround(page, view);
  expect(taken.flatMap(({ forbidden }) => forbidden)).toEqual([]);
  const strange = [...kindsOf(taken)].filter(
    (kind) => !known.has(kind) && !OF_LINKS.includes(kind),
  );
  expect(strange).toEqual([]);
  expect([...sung]).toEqual([]);
});

test('an address in a column leads out and tells nothing of here; what only looks like one is words', async ({
  page,
}) => {
  const links = ['https://canary.invalid/', 'mailto:a@canary.invalid'];
  const words = [
    'javascript:window.__canary?.(1)',
    'http://user:word@canary.invalid/',
    '//canary.invalid/x',
  ];
  await openEssay(page);
  await bring(page, viewOf([...links, ...words]), 'relata-json', 'links.json');
  const detail = region(page, 'Detail');
  for (const text of [...links, ...words]) {
    await goTo(page, `v=1&entity=${encodeURIComponent(text)}`);
    await expect(detail.locator('dd', { hasText: text }).first()).toBeVisible();
    const link = detail.locator('dd a');
    await expect(link).toHaveCount(links.includes(text) ? 1 : 0);
    if (!links.includes(text)) continue;
    await expect(link).toHaveText(text);
    await expect(link).toHaveAttribute('href', text);
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  }
});

const OTHER_FORMATS = ['gexf', 'graphml', 'csv-zip', 'csv', 'json-ld', 'cytoscape'];

test('so are the naughty strings, in each format that is read', async ({ page, sung }) => {
  await openEssay(page);
  for (const [at, format] of OTHER_FORMATS.entries()) {
    // One in so many, another for each format: together all of them.
    const texts = WHOLE.filter((_text, place) => place % OTHER_FORMATS.length === at);
    const view = viewOf(texts);
    await bring(page, view, format, `${SCRIPT_PAYLOADS[at]}.${format}`);
    for (const fragment of [
      '',
      '&lens=table',
      `&entity=${encodeURIComponent(view.records.entities[at]!.id)}`,
    ]) {
      await goTo(page, `v=1&depth=everything${fragment}`);
      const { forbidden } = await takeCensus(page);
      expect(forbidden).toEqual([]);
    }
  }
  expect([...sung]).toEqual([]);
});

test('names of files and pasted words are words', async ({ page, sung }) => {
  await page.goto('./#v=1&lens=table');
  const forbidden: string[] = [];
  const look = async () => void forbidden.push(...(await takeCensus(page)).forbidden);
  await expect(page.getByRole('table').first()).toBeVisible();

  // Pasted: each as the name of a file, and each as the text itself.
  await page.evaluate(async (texts) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (const [at, text] of texts.entries()) {
      const data = new DataTransfer();
      if (at % 2 === 0) data.items.add(new File([text], text));
      else data.setData('text/plain', text);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
      );
      await nextFrame();
    }
  }, ALL);
  await look();

  // Refused: the name stands in the dialog.
  for (const name of SCRIPT_PAYLOADS.filter((_text, at) => at % 60 === 0)) {
    const input = page.getByLabel('Files to open', { exact: true });
    await input.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(`${name},\0`) });
    await expect(page.getByRole('dialog', { name: /was not opened$/ })).toBeVisible();
    await look();
    await page.keyboard.press('Escape');
  }

  expect(forbidden).toEqual([]);
  expect([...sung]).toEqual([]);
});

test('addresses, searches and filters are words', async ({ page, sung }) => {
  await page.goto('./#v=1&lens=table');
  const forbidden: string[] = [];
  const look = async () => void forbidden.push(...(await takeCensus(page)).forbidden);
  await expect(page.getByRole('table').first()).toBeVisible();

  // As they are and encoded; every key that takes words.
  await page.evaluate(async (texts) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const keys = [
      'entity',
      'relation',
      'passage',
      'words',
      'only.theme',
      'pin',
      'trace',
      'ego',
      'lens',
      'time',
    ];
    for (const [at, text] of texts.entries()) {
      const value =
        at % 3 === 0 ? text : encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, ''));
      window.location.replace(`#v=1&lens=table&${keys[at % keys.length]}=${value}`);
      await nextFrame();
    }
    window.location.replace(`#${texts.at(-1) ?? ''}`);
    await nextFrame();
  }, SCRIPT_PAYLOADS);
  await look();
  for (const payload of [
    '"><img src=x onerror=window.__canary?.(1)>',
    'javascript:window.__canary?.(2)',
  ]) {
    await page.goto('about:blank');
    await openEssay(page, `v=1&corpus=${encodeURIComponent(payload)}&entity=${payload}`);
    await look();
  }

  // Typed.
  for (const text of SCRIPT_PAYLOADS.filter((_text, at) => at % 60 === 0)) {
    await page.keyboard.press('/');
    await page.getByRole('combobox').first().fill(text);
    await look();
    await page.keyboard.press('Escape');
    await goTo(page, `v=1&lens=table&words=${encodeURIComponent(text)}`);
    await look();
  }
  expect(forbidden).toEqual([]);
  expect([...sung]).toEqual([]);
});

/** As a host without headers would send it, and even without the policy that it carries in itself. */
const withoutPolicy = (page: string): string =>
  page.replace(/<meta http-equiv="Content-Security-Policy" [^>]*>/, '');

test('a brief and an explorer with the payloads in them are silent, even without any policy', async ({
  page,
  sung,
  baseURL,
}) => {
  const view = viewOf(SCRIPT_PAYLOADS.filter((text) => WHOLE.includes(text)));
  const brief = String(htmlBrief.write(view));
  const explorer = String(withTemplate(template).write(view));
  for (const [name, written] of Object.entries({ brief, explorer })) {
    for (const body of [written, withoutPolicy(written)]) {
      expect(body === written || body.length < written.length).toBe(true);
      await page.route('**/taken.html', (route) =>
        route.fulfill({ contentType: 'text/html', body }),
      );
      await page.goto(`${baseURL}/taken.html#v=1&depth=everything`);
      if (name === 'explorer') await waitForPicture(page);
      else await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const elements = await page.evaluate(() => [
        ...new Set(Array.from(document.body.querySelectorAll('*'), ({ localName }) => localName)),
      ]);
      const expected = name === 'explorer' ? ['script', 'noscript'] : [];
      expect(
        elements.filter(
          (kind) => [...FORBIDDEN, 'noscript'].includes(kind) && !expected.includes(kind),
        ),
      ).toEqual([]);
      await page.unroute('**/taken.html');
      await page.goto('about:blank');
    }
  }
  expect([...sung]).toEqual([]);
});
