/**
 * How does any text stand in a BibTeX field and come out of LaTeX as the same letters?
 *
 * The ten characters that LaTeX or BibTeX takes for commands are written as commands; everything beyond
 * ASCII stays as it is (UTF-8, as biber reads it). Ligatures are kept apart (`-{}-`), spaces that BibTeX would
 * merge or cut off are written `{ }`, and what cannot be shown is written `⟨U+0000⟩` (visible-controls.ts). BibTeX counts
 * braces even behind a backslash: those that are not in balance become commands without a brace.
 */
import { hideControls, showControls } from '../visible-controls.ts';

const COMMANDS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['\u00a0', '~'],
  ['^', '\\textasciicircum{}'],
  ['`', '\\textasciigrave{}'],
  ['|', '\\textbar{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
  ['&', '\\&'],
  ['%', '\\%'],
  ['$', '\\$'],
  ['#', '\\#'],
  ['_', '\\_'],
]);

/** The offsets of braces that have their partner. */
function findBalanced(text: string): ReadonlySet<number> {
  const balanced = new Set<number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') open.push(at);
    const partner = text[at] === '}' ? open.pop() : undefined;
    if (partner !== undefined) balanced.add(partner).add(at);
  }
  return balanced;
}

const isKeptApart = (character: string, next: string | undefined): boolean =>
  next === character && ["'", '-', ','].includes(character);

/** For a field between braces. */
export function toLatex(words: string): string {
  const text = showControls(words);
  const balanced = findBalanced(text);
  const written = Array.from({ length: text.length }, (_, at) => {
    const character = text[at] ?? '';
    if (character === '{') return balanced.has(at) ? '\\{' : '\\textbraceleft{}';
    if (character === '}') return balanced.has(at) ? '\\}' : '\\textbraceright{}';
    if (character === ' ')
      return at === 0 || at === text.length - 1 || text[at - 1] === ' ' ? '{ }' : ' ';
    const plain = COMMANDS.get(character) ?? character;
    return isKeptApart(character, text[at + 1]) ? `${plain}{}` : plain;
  });
  return written.join('');
}

const BACK: readonly (readonly [string, string])[] = [
  ['\\textbraceleft{}', '{'],
  ['\\textbraceright{}', '}'],
  ['\\{', '{'],
  ['\\}', '}'],
  ['{ }', ' '],
  ['{}', ''],
  ...[...COMMANDS].map(([character, command]) => [command, character] as const),
];

/** The way back, for those who check that nothing is lost. */
export function fromLatex(written: string): string {
  let text = '';
  for (let at = 0; at < written.length;) {
    const found = BACK.find(([command]) => written.startsWith(command, at));
    text += found?.[1] ?? written[at] ?? '';
    at += found?.[0].length ?? 1;
  }
  return hideControls(text);
}
