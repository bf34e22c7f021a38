/**
 * How does the page write an explorer in one file?
 *
 * The served page fetches the template that was built beside it. A page that is itself such a file reads its
 * own parts off itself instead, so an explorer can be cut down again without any network.
 */
import type { ExportView } from '../codecs/codec.ts';
import { fillTemplate } from '../codecs/explorer-html.ts';
import { NOTICES_ID, PROGRAM_ID, STYLE_ID, writeTemplate } from '../codecs/explorer-page.ts';
import { exportingWords } from '../words/exporting.ts';

const TEMPLATE = './explorer.html';

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';

const attributeOf = (selector: string, name: string): string =>
  document.head.querySelector(selector)?.getAttribute(name) ?? '';

/** What a browser added to the page, or an extension, is not among its parts. */
const readOwnTemplate = (): string =>
  writeTemplate({
    policy: attributeOf('meta[http-equiv="Content-Security-Policy"]', 'content'),
    icon: attributeOf('link[rel="icon"]', 'href'),
    style: textOf(STYLE_ID),
    program: textOf(PROGRAM_ID),
    notices: textOf(NOTICES_ID),
  });

async function fetchTemplate(): Promise<string> {
  const answer = await fetch(TEMPLATE);
  if (!answer.ok) throw new Error(exportingWords().templateMissing(answer.status));
  return answer.text();
}

export async function makeExplorerFile(view: ExportView): Promise<string> {
  const isExplorer = document.getElementById(PROGRAM_ID) !== null;
  return fillTemplate(isExplorer ? readOwnTemplate() : await fetchTemplate(), view);
}
