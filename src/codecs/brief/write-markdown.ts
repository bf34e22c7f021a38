/**
 * How does a brief look in Markdown?
 *
 * CommonMark with the footnotes that GitHub, pandoc and Obsidian share: headings, claims as a list, quotations
 * as block quotes, notes at the end. Every word, ours included, goes through the escaping; only the marks that
 * make the structure are written here. Nothing is wrapped: a paragraph is a line.
 */
import type { Brief, Claim, Finding, Named, Quotation } from './brief.ts';
import { toMarkdown, toMarkdownCode, toMarkdownLines } from './markdown-text.ts';

const block = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

const strong = (words: string): string => `**${toMarkdown(words)}**`;

function printQuotation({ lead, exact, note }: Quotation): readonly string[] {
  const lines = exact === '' ? ['(no words)'] : toMarkdownLines(exact);
  const quoted = lines.map((line, at) =>
    at === lines.length - 1 ? `> ${line}[^${note}]` : `> ${line}\\`,
  );
  return [...(lead === '' ? [] : [block(toMarkdown(lead))]), block(...quoted)];
}

function printClaim({ sentence, details, note }: Claim): readonly string[] {
  const claim = `- ${strong(sentence)} ${toMarkdown(details)}`;
  return note === '' ? [claim] : [`${claim}\\`, `  Note: ${toMarkdown(note)}`];
}

const printFinding = ({ claims, quotations }: Finding): readonly string[] => [
  block(...claims.flatMap(printClaim)),
  ...(quotations.length === 0 ? [block('No passages.')] : quotations.flatMap(printQuotation)),
];

const printList = (items: readonly Named[]): string =>
  block(...items.map(({ name, details }) => `- ${strong(name)}: ${toMarkdown(details)}`));

/** A part with its heading, or nothing where there is nothing to say. */
const part = (heading: string, blocks: readonly string[]): readonly string[] =>
  blocks.length === 0 ? [] : [block(`## ${heading}`), ...blocks];

export function writeMarkdown(brief: Brief): string {
  const { title, opening, address, groups, others, entities, references, checks, notes } = brief;
  const claims = groups.flatMap(({ heading, findings }) => [
    block(`### ${toMarkdown(heading)}`),
    ...findings.flatMap(printFinding),
  ]);
  return [
    block(`# ${toMarkdown(title)}`),
    block(toMarkdown(opening)),
    ...(address === '' ? [] : [block(`To look at it: ${toMarkdownCode(address)}`)]),
    ...part('What is said', claims),
    ...part('Also quoted', others.flatMap(printQuotation)),
    ...part('Who and what is named', entities.length === 0 ? [] : [printList(entities)]),
    ...part('Texts', [
      ...(references.length === 0 ? [] : [printList(references)]),
      block(toMarkdown(checks)),
    ]),
    ...notes.map((words, at) => block(`[^${at + 1}]: ${toMarkdown(words)}`)),
  ].join('\n');
}
