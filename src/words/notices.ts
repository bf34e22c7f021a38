/**
 * What does a notice of the page say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

const { counted } = EN_FIGURES;

export const noticesEn = {
  /** What is being opened, as it begins a sentence. */
  shippedText: (name: string) => `The text “${name}”`,
  notOpened: (what: string) => `${what} could not be opened.`,
  /** `place`, `message` and `remedy` are the gate's own words; `more` faults are not told. */
  refused: (what: string, place: string, message: string, remedy: string, more: number) =>
    `${what} was not opened: ${place}: ${message} ${remedy}${more > 0 ? ` (and ${counted(more, 'more fault')})` : ''}`,
  openedWithFaults: (what: string, faults: number) =>
    `${what} was opened with ${counted(faults, 'fault')}; see the badges.`,
  linkToOtherFile: (name: string) =>
    `The link is about “${name}”, which is a file of its sender’s: open that file, then the link again.`,
  /** What a link names that is not there. */
  linkParts: {
    entity: (name: string) => `entity “${name}”`,
    relation: (name: string) => `relation “${name}”`,
    passage: (name: string) => `passage “${name}”`,
    version: (name: string) => `version “${name}”`,
    other: (name: string) => `“${name}”`,
  },
  /** `parts` as above; `more` are not told. */
  linkWithout: (parts: readonly string[], more: number) =>
    `The link names what this text does not have, and was opened without it: ${parts.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  serverAnswered: (status: number, address: string) =>
    `The server answered ${status} for ${address}.`,
};

export const noticesWords = wordsOf('notices', noticesEn);
