/**
 * How does a brief look in HTML?
 *
 * One file that needs nothing else: no script, no image, no font from elsewhere, and a policy that would stop
 * one. Made to be read, printed and pasted into a word processor. The page prints the same outline as the
 * Markdown; every word goes through the escaping, and only the tags are written here.
 */
import { isSafeLink, OUTWARD } from '../../kit/safe-link.ts';
import type { Brief, Claim, Finding, Named, Quotation } from './brief.ts';
import { BRIEF_STYLE } from './html-style.ts';
import { toHtml, toHtmlLines, toLangAttribute } from './html-text.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const element = (name: string, words: string): string => `<${name}>${toHtml(words)}</${name}>\n`;

/** Labels and quotations may run from right to left; what stands around them does not. */
const isolated = (words: string): string => `<bdi>${toHtml(words)}</bdi>`;

function printReference(note: number, isFirst: boolean): string {
  const id = isFirst ? ` id="to-note-${note}"` : '';
  return `<sup><a href="#note-${note}"${id}>${note}</a></sup>`;
}

/** Prints quotations, with an anchor at the first that leads to each note. */
function makeQuotationPrinter(): (quotation: Quotation) => string {
  const seen = new Set<number>();
  return ({ lead, exact, language, note }) => {
    const words = exact === '' ? '(no words)' : toHtmlLines(exact);
    const reference = printReference(note, !seen.has(note));
    seen.add(note);
    const before = lead === '' ? '' : `<p class="lead">${toHtml(lead)}</p>\n`;
    return `${before}<blockquote${toLangAttribute(language)} dir="auto"><p>${words}${reference}</p></blockquote>\n`;
  };
}

function printClaim({ sentence, details, note }: Claim): string {
  const noted = note === '' ? '' : `<br>\nNote: ${toHtml(note)}`;
  return `<li><strong>${isolated(sentence)}</strong> ${toHtml(details)}${noted}</li>\n`;
}

function printFinding(
  { claims, quotations }: Finding,
  printQuotation: (quotation: Quotation) => string,
): string {
  const words =
    quotations.length === 0
      ? '<p class="lead">No passages.</p>\n'
      : quotations.map(printQuotation).join('');
  return `<div class="finding">\n<ul class="claims">\n${claims.map(printClaim).join('')}</ul>\n${words}</div>\n`;
}

const printList = (items: readonly Named[]): string =>
  `<ul>\n${items.map(({ name, details }) => `<li><strong>${isolated(name)}</strong>: ${toHtml(details)}</li>\n`).join('')}</ul>\n`;

const part = (heading: string, content: string): string =>
  content === '' ? '' : `<section>\n${element('h2', heading)}${content}</section>\n`;

const printNotes = (notes: readonly string[]): string =>
  notes.length === 0
    ? ''
    : `<ol>\n${notes.map((words, at) => `<li id="note-${at + 1}">${toHtml(words)} <a href="#to-note-${at + 1}" aria-label="Back to the text">↩</a></li>\n`).join('')}</ol>\n`;

/** The address of the view comes from the page, but also from any file that was converted. */
function printAddress(address: string): string {
  if (address === '') return '';
  const words = `<code>${toHtml(address)}</code>`;
  const { target, rel } = OUTWARD;
  const link = `<a href="${toHtml(address)}" target="${target}" rel="${rel}">${words}</a>`;
  return `<p>To look at it: ${isSafeLink(address) ? link : words}</p>\n`;
}

function printBody(brief: Brief): string {
  const { title, opening, address, groups, others, entities, references, checks, notes } = brief;
  const printQuotation = makeQuotationPrinter();
  const claims = groups.map(
    ({ heading, findings }) =>
      `<h3>${isolated(heading)}</h3>\n${findings.map((finding) => printFinding(finding, printQuotation)).join('')}`,
  );
  return [
    element('h1', title),
    element('p', opening),
    printAddress(address),
    part('What is said', claims.join('')),
    part('Also quoted', others.map(printQuotation).join('')),
    part('Who and what is named', entities.length === 0 ? '' : printList(entities)),
    part('Texts', `${references.length === 0 ? '' : printList(references)}${element('p', checks)}`),
    part('Notes', printNotes(notes)),
  ].join('');
}

export function writeHtml(brief: Brief): string {
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${toHtml(POLICY)}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    element('title', brief.title),
    `<style>\n${BRIEF_STYLE}</style>\n</head>\n<body>\n<main>\n`,
    printBody(brief),
    '</main>\n</body>\n</html>\n',
  ].join('');
}
