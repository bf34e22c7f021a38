/**
 * What does the page look like that is an explorer in one file?
 *
 * The one place that knows its skeleton. The build puts the program and the styles into it
 * (vite.explorer.config.ts) and has a template; an explorer that writes another explorer reads its own parts
 * off the page and has the same template again, byte for byte. The document stands before the program, so
 * that the file is known by its beginning; `null` is where it goes.
 */

export interface ExplorerParts {
  /** A content security policy that names the hashes of `program` and `style`. */
  readonly policy: string;
  readonly icon: string;
  readonly style: string;
  /** One module, imports and workers inside. */
  readonly program: string;
  /** The licences of everything of others that is in the program. */
  readonly notices: string;
}

export const DOCUMENT_ID = 'relata-document';
export const STYLE_ID = 'relata-style';
export const NOTICES_ID = 'relata-notices';
export const PROGRAM_ID = 'relata-program';

export const DOCUMENT_START = `<script type="application/json" id="${DOCUMENT_ID}">`;
export const DOCUMENT_END = '</script>';
export const PAGE_END = '</html>\n';

const HEAD_COMMENT = `<!--
  A graph of what a text asserts, and the program that shows it, in one file: open it in a browser. It asks no
  network for anything. The program is Relata (MIT licence); the licences of what it contains of others (MIT, ISC,
  OFL-1.1) stand at the end. The graph is the JSON below, the same as in a .relata.json file.
-->`;

/** As the text of an element: `&` and `<` are the only characters that mean something there. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

/**
 * Script that means the same and cannot end its element, nor open the comment that hides the end
 * (HTML standard, "Restrictions for contents of script elements").
 */
export const toInertScript = (script: string): string =>
  script.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`);

export function writeTemplate({ policy, icon, style, program, notices }: ExplorerParts): string {
  return `<!doctype html>
${HEAD_COMMENT}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Relata</title>
<link rel="icon" type="image/svg+xml" href="${escapeAttribute(icon)}">
${DOCUMENT_START}null${DOCUMENT_END}
<style id="${STYLE_ID}">${style}</style>
</head>
<body>
<div id="relata"></div>
<noscript>Relata draws in the browser and needs JavaScript.</noscript>
<script type="text/plain" id="${NOTICES_ID}">${notices}</script>
<script type="module" id="${PROGRAM_ID}">${program}</script>
</body>
${PAGE_END}`;
}
