/**
 * What do the paths of influence, and the questions that find them, say?
 *
 * In English, which is the measure for every other language (en.ts). Words of the corpus come in as arguments
 * and are passed on as they are.
 */
import { EN_FIGURES } from './figures.ts';
import { wordsOf } from './speaking.ts';

const { counted } = EN_FIGURES;

/** Who speaks: a text, or the file of another program. */
export type Speaker = 'text' | 'file';

export interface PathTotal {
  readonly total: number;
  /** Where it is not, there may be more. */
  readonly isExact: boolean;
  readonly kept: number;
}

const hops = (count: number): string => counted(count, 'hop');

const AWAY = ['Here', 'One step away', 'Two steps away', 'Three steps away'] as const;

export const pathsEn = {
  question: 'The question',
  hops,
  steps: (count: number) => counted(count, 'step'),
  depth: 'Depth',
  direction: 'Direction',
  anyone: 'anyone',
  notThrough: 'Not through',
  oneVoice: 'One voice says it all',
  trace: {
    heading: 'Who affects whom, and by which way?',
    from: 'From',
    to: 'To',
    nobodyAvoided: 'nobody is avoided',
    /** Before a list of numbers of hops. */
    atMost: 'At most',
    turn: 'Turn it round',
    end: 'End the trace',
    searching: 'Searching…',
    searchingFound: (paths: number) => `Searching… ${counted(paths, 'path')} so far.`,
    stop: 'Stop',
    stopped:
      'The search was stopped; every relation is shown. Change the question to search again.',
    ranked: 'Fewest hops first, then what is said most surely, then by passages.',
    keys: <Piece>(back: Piece, on: Piece): readonly (Piece | string)[] => [
      back,
      ' and ',
      on,
      ' step from path to path.',
    ],
    take: 'Export these paths',
    nothingSaid: (speaker: Speaker, most: number) =>
      `The ${speaker} says no such thing in ${hops(most)} or fewer.`,
    nothingFound: 'No path was found as far as the search went.',
    /** `ways` are some of those below, never fewer than two. */
    youCould: (ways: readonly string[]) =>
      `You could ${ways.slice(0, -1).join(', ')} or ${ways.at(-1) ?? ''}.`,
    ways: {
      moreHops: 'allow more hops',
      avoidFewer: 'avoid fewer entities',
      moreVoices: 'let several voices say it',
      turn: 'turn the question round',
      pauseFilters: 'pause other filters',
    },
  },
  around: {
    heading: 'What lies around, along influence?',
    label: 'Around',
    everything: 'Show everything again',
    away: (steps: number): string => AWAY[steps] ?? `${steps} steps away`,
    nobody: (speaker: Speaker) => `Nobody, as far as the ${speaker} says.`,
    by: (relations: number) => `by ${counted(relations, 'relation')}`,
    take: 'Export this',
  },
  /** A field that holds entities; `field` is its label. */
  set: {
    alike: (name: string, kind: string, id: string) => `${name} (${kind}, ${id})`,
    takeOut: (field: string, name: string) => `${field}: take out ${name}`,
    addTo: (field: string) => `${field}: add an entity`,
    add: 'add…',
  },
  list: {
    label: 'Paths',
    total: ({ total, isExact, kept }: PathTotal) =>
      `${isExact ? '' : 'at least '}${counted(total, 'path')}${kept === total ? '' : `, the best ${EN_FIGURES.figure(kept)} kept`}`,
    joined: (joints: number) => `${counted(joints, 'joint')} ours`,
    more: (shown: number, all: number) => `${shown} of ${all} listed: show more`,
  },
  signs: {
    raises: 'All in all, more of the first brings more of the last.',
    lowers: 'All in all, more of the first brings less of the last.',
    unsigned: 'Unsigned: not every hop says more or less.',
  },
  joints: {
    'same-sentence': 'said in the same sentence',
    'same-paragraph': 'said in the same paragraph',
    'same-voice': 'said by the same voice elsewhere',
    ours: 'joined only by us',
  },
  sign: { raises: 'raises', lowers: 'lowers' },
  /** Why there is no sign; `hop` counts from 1. */
  noSign: {
    'no-effect': (hop: number) => `unsigned: hop ${hop} says neither more nor less`,
    'against-grammar': (hop: number) =>
      `unsigned: hop ${hop} says more or less only of its other end`,
    disagree: (hop: number) => `unsigned: hop ${hop} is said to work both ways`,
    denied: (hop: number) => `unsigned: hop ${hop} is denied`,
  },
  /** Who says the whole of a path. */
  whole: {
    by: (voice: string) => `said by ${voice}`,
    byNobody: 'nobody named says it',
    one: { sentence: 'one sentence says all of it', passage: 'one passage says all of it' },
    voice: (voice: string) => `${voice} says all of it, in no one sentence`,
    noVoice: 'no one voice says all of it',
  },
  noPassages: 'no passages',
  others: (relations: number) =>
    `and ${counted(relations, 'other relation')} that ${relations === 1 ? 'makes' : 'make'} this hop`,
  /** At the end of a path: one of the signs, and who says the whole. */
  sum: (sign: string, whole: string) =>
    `Sign: ${sign}. ${whole.charAt(0).toUpperCase()}${whole.slice(1)}.`,
  /** A path as one paragraph; `joint` is how it hangs together with the hop before. */
  hop: (claim: string, quote: string | null, joint: string | null) => {
    const lead = joint === null ? '' : `[${joint.charAt(0).toUpperCase()}${joint.slice(1)}] `;
    if (quote === null) return `${lead}${claim}.`;
    // A sentence that is quoted whole brings its own full stop.
    return `${lead}${claim}: “${quote}”${/[.!?…]$/.test(quote) ? '' : '.'}`;
  },
  refused: {
    bothOpen: 'Choose where paths begin or where they end: only one of the two can be left open.',
    hops: (most: number) => `A path has from 1 to ${most} hops.`,
    stranger: (id: string) => `This text has no entity “${id}”.`,
    failed: 'The search for paths could not go on; ask again, or for fewer hops.',
  },
};

export const pathsWords = wordsOf('paths', pathsEn);
