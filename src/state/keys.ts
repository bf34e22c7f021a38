/**
 * Which key does what?
 *
 * One table. What listens asks it, the help dialog shows it, and docs/keyboard.md is held against it, so that
 * none of them can say what another does not. A chord is written as `Mod+Shift+z`; Mod is Ctrl, or ⌘ on a Mac.
 * `page` works anywhere, `graph` while the graph has the focus.
 */
import { groupBy } from '../kit/order.ts';

export const KEY_GROUPS = ['page', 'walk', 'arrange'] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];
export type KeyPlace = 'page' | 'graph';

interface Row {
  readonly group: KeyGroup;
  /** By command. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** Works while somebody types, too. */
  readonly inFields?: true;
}

/** One row of the help each. */
export const KEY_ROWS = {
  search: { group: 'page', keys: { toSearch: ['/', 'Mod+k'] }, inFields: true },
  regions: {
    group: 'page',
    keys: { nextRegion: ['F6'], previousRegion: ['Shift+F6'] },
    inFields: true,
  },
  lens: { group: 'page', keys: { nextLens: ['l'], previousLens: ['Shift+l'] } },
  depth: { group: 'page', keys: { shallower: [','], deeper: ['.'] } },
  path: { group: 'page', keys: { previousPath: ['['], nextPath: [']'] } },
  undo: { group: 'page', keys: { undo: ['z', 'Mod+z'], redo: ['Shift+z', 'Mod+Shift+z'] } },
  letGo: { group: 'page', keys: { letGo: ['Escape'] } },
  help: { group: 'page', keys: { help: ['?'] } },
  arrows: {
    group: 'walk',
    keys: { left: ['ArrowLeft'], right: ['ArrowRight'], up: ['ArrowUp'], down: ['ArrowDown'] },
  },
  onward: { group: 'walk', keys: { onward: ['Space'] } },
  toEdges: { group: 'walk', keys: { toEdges: ['e'] } },
  toFarEnd: { group: 'walk', keys: { toFarEnd: ['f'] } },
  open: { group: 'walk', keys: { open: ['Enter'] } },
  add: { group: 'walk', keys: { add: ['Shift+Enter'] } },
  back: { group: 'walk', keys: { back: ['Escape'] } },
  ego: { group: 'arrange', keys: { ego1: ['1'], ego2: ['2'], ego3: ['3'] } },
  pin: { group: 'arrange', keys: { pin: ['p'] } },
  shift: {
    group: 'arrange',
    keys: {
      shiftLeft: ['Shift+ArrowLeft'],
      shiftRight: ['Shift+ArrowRight'],
      shiftUp: ['Shift+ArrowUp'],
      shiftDown: ['Shift+ArrowDown'],
    },
  },
  menu: { group: 'arrange', keys: { menu: ['m', 'Shift+F10', 'ContextMenu'] } },
  zoom: { group: 'arrange', keys: { zoomIn: ['+'], zoomOut: ['-'] } },
  fit: { group: 'arrange', keys: { fit: ['0'] } },
} as const satisfies Readonly<Record<string, Row>>;

export type KeyRow = keyof typeof KEY_ROWS;
type CommandsOf<Keys> = Keys extends unknown ? keyof Keys & string : never;
export type Command = CommandsOf<(typeof KEY_ROWS)[KeyRow]['keys']>;

/** What a keyboard event says of itself. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** A letter of another script, as a Korean keyboard gives it, stands for the key it lies on. */
function nameOf({ key, code }: Pressed): string {
  if (key === ' ') return 'Space';
  const onKey = /^(?:Key|Digit)(.)$/.exec(code)?.[1];
  const isForeign = key === 'Process' || (key.length === 1 && key > '\u007f');
  const name = isForeign && onKey !== undefined ? onKey : key;
  return name.length === 1 ? name.toLowerCase() : name;
}

/** Shift is part of a sign like `?`, and is named only with letters and with keys that have a name. */
export function chordOf(pressed: Pressed): string {
  const name = nameOf(pressed);
  const isSign = name.length === 1 && !/^\p{Letter}$/u.test(name);
  return [
    pressed.ctrlKey || pressed.metaKey ? 'Mod' : '',
    pressed.altKey ? 'Alt' : '',
    pressed.shiftKey && !isSign ? 'Shift' : '',
    name,
  ]
    .filter((part) => part !== '')
    .join('+');
}

/** One sign alone, which speech input or a slip of the hand may give by mistake (WCAG 2.1.4). */
export const isSingleKey = (chord: string): boolean => /^(?:Shift\+)?.$/u.test(chord);

interface Bound {
  readonly chord: string;
  readonly command: Command;
  readonly place: KeyPlace;
  readonly inFields: boolean;
}

const ROWS: readonly Row[] = Object.values(KEY_ROWS);
const COMMANDS: ReadonlySet<string> = new Set(ROWS.flatMap(({ keys }) => Object.keys(keys)));
const isCommand = (name: string): name is Command => COMMANDS.has(name);

const BOUND: ReadonlyMap<string, readonly Bound[]> = groupBy(
  ROWS.flatMap(({ group, keys, inFields }) =>
    Object.keys(keys)
      .filter(isCommand)
      .flatMap((command) =>
        (keys[command] ?? []).map((chord): Bound => {
          const place = group === 'page' ? 'page' : 'graph';
          return { chord, command, place, inFields: inFields === true && !isSingleKey(chord) };
        }),
      ),
  ),
  ({ chord }) => chord,
);

export interface KeySituation {
  readonly place: KeyPlace;
  /** Whether single keys are switched on. */
  readonly singleKeys: boolean;
  readonly isTyping: boolean;
}

/** null: nothing here listens to it. */
export function commandOf(pressed: Pressed, situation: KeySituation): Command | null {
  const { place, singleKeys, isTyping } = situation;
  const chord = chordOf(pressed);
  if (!singleKeys && isSingleKey(chord)) return null;
  const bound = BOUND.get(chord)?.find((one) => one.place === place);
  return bound === undefined || (isTyping && !bound.inFields) ? null : bound.command;
}

const CAPS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  ContextMenu: 'Menu',
};

/** What stands on the keys of a chord, one after the other. */
export const capsOf = (chord: string, isMac: boolean): readonly string[] =>
  (chord === '+' ? ['+'] : chord.split('+')).map((part) => {
    if (part === 'Mod') return isMac ? '⌘' : 'Ctrl';
    return CAPS[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });

const isKeyRow = (name: string): name is KeyRow => Object.hasOwn(KEY_ROWS, name);
const ROW_NAMES: readonly KeyRow[] = Object.keys(KEY_ROWS).filter(isKeyRow);

/** Every chord of a row, in the order of the table. */
export function chordsOf(row: KeyRow): readonly string[] {
  const { keys }: Row = KEY_ROWS[row];
  return Object.values(keys).flat();
}

export const rowsOf = (group: KeyGroup): readonly KeyRow[] =>
  ROW_NAMES.filter((row) => KEY_ROWS[row].group === group);
