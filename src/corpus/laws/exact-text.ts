/**
 * Law 2: is the text unchanged, and does every passage stand in it word for word?
 *
 * The checksum tells whether a text changed at all; the checks of the passages (made once, before the
 * laws) tell which quotes still hold. What was found elsewhere is offered in the remedy, never taken.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { encodeUtf8 } from '../../kit/utf8.ts';
import type { PassageCheck } from '../../model/dataset.ts';
import { cutQuote, type Passage } from '../../model/passage.ts';
import type { Issue } from '../../model/issue.ts';
import { issuesOf, type Law } from './law.ts';

const report = issuesOf(2, 'error');
const warn = issuesOf(2, 'warning');

/** Lower-case hex of the SHA-256 of a text's UTF-8 bytes. */
export const sha256Of = (text: string): string => bytesToHex(sha256(encodeUtf8(text)));

export const textIsUnchanged: Law = ({ sources, textOf }) =>
  sources.flatMap(({ id, sha256: stated }) => {
    const text = textOf.get(id);
    if (text === undefined)
      return [
        warn(
          `source ${id}`,
          'text',
          'The text did not come along, so its passages could not be compared with it.',
          'Open a file that holds the text, such as the Relata document this was made from.',
        ),
      ];
    const actual = sha256Of(text);
    if (actual === stated) return [];
    return [
      report(
        `source ${id}`,
        'sha256',
        `The text is not the one the corpus was made from: its checksum is ${actual}.`,
        'Restore the text, or check every passage and then write the new checksum.',
      ),
    ];
  });

const shorten = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words);

function explainCheck(
  check: PassageCheck,
  text: string,
): { message: string; remedy: string } | null {
  switch (check.status) {
    case 'exact':
    case 'unchecked': // said once, of its text
      return null;
    case 'moved':
      return {
        message: 'The quoted words, with their context, do not stand at the stated place.',
        remedy: `Check “${shorten(text.slice(check.start, check.end))}” at ${check.start}–${check.end}, and take that place if it is the one meant.`,
      };
    case 'ambiguous':
      return {
        message: `The quoted words do not stand at the stated place, and ${check.count} places could be meant.`,
        remedy: 'Choose the place by hand, and cut exact, prefix and suffix from it.',
      };
    case 'missing':
      return {
        message: 'The quoted words were not found in the text.',
        remedy: 'Find the passage by hand, or remove it with what rests on it.',
      };
  }
}

/** Fewer than 32 characters of context cannot tell two copies of a quote apart. */
function findShortContext(passage: Passage, text: string): readonly Issue[] {
  const whole = cutQuote(text, passage);
  return (['prefix', 'suffix'] as const)
    .filter((side) => passage[side].length < whole[side].length)
    .map((side) =>
      report(
        `passage ${passage.id}`,
        side,
        `The ${side} has ${passage[side].length} characters where the text offers ${whole[side].length}.`,
        `Cut the ${side} anew from the text.`,
      ),
    );
}

export const passagesAreExact: Law = ({ passages, textOf, checkOf }) =>
  passages.flatMap((passage) => {
    const check = checkOf.get(passage.id);
    const text = textOf.get(passage.source);
    if (check === undefined || text === undefined) return [];
    const found = explainCheck(check, text);
    if (found === null) return findShortContext(passage, text);
    return [report(`passage ${passage.id}`, 'exact', found.message, found.remedy)];
  });
