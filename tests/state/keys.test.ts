/**
 * Does each key do one thing, is every key in the help, and does docs/keyboard.md say the same?
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  capsOf,
  chordOf,
  chordsOf,
  commandOf,
  isSingleKey,
  KEY_GROUPS,
  KEY_ROWS,
  rowsOf,
  type KeyRow,
  type Pressed,
} from '../../src/state/keys.ts';
import { keysWords } from '../../src/words/keys.ts';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});
const page = { place: 'page', singleKeys: true, isTyping: false } as const;
const graph = { ...page, place: 'graph' } as const;

const rows: readonly KeyRow[] = KEY_GROUPS.flatMap(rowsOf);

test('every row is in one group of the help, and no chord means two things at one place', () => {
  expect(rows.toSorted()).toEqual(Object.keys(KEY_ROWS).toSorted());
  for (const place of [['page'], ['walk', 'arrange']]) {
    const chords = rows.filter((row) => place.includes(KEY_ROWS[row].group)).flatMap(chordsOf);
    expect(chords.toSorted()).toEqual([...new Set(chords)].toSorted());
  }
  // Beneath the graph the page hears what the graph does not take: only Esc is meant for both.
  const inGraph = new Set([...rowsOf('walk'), ...rowsOf('arrange')].flatMap(chordsOf));
  expect(
    rowsOf('page')
      .flatMap(chordsOf)
      .filter((chord) => inGraph.has(chord)),
  ).toEqual(['Escape']);
});

describe('a key', () => {
  test('is known by what it writes, with shift only where it has a name or is a letter', () => {
    expect(chordOf(press('?', { shiftKey: true }))).toBe('?');
    expect(chordOf(press('Z', { shiftKey: true }))).toBe('Shift+z');
    expect(chordOf(press('Z'))).toBe('z');
    expect(chordOf(press('ArrowUp', { shiftKey: true }))).toBe('Shift+ArrowUp');
    expect(chordOf(press(' '))).toBe('Space');
    expect(chordOf(press('k', { metaKey: true }))).toBe('Mod+k');
  });

  test('of another script stands for the one it lies on', () => {
    expect(chordOf(press('ㄷ', { code: 'KeyE' }))).toBe('e');
    expect(chordOf(press('Process', { code: 'KeyP' }))).toBe('p');
    expect(chordOf(press('é', { code: '' }))).toBe('é');
  });

  test('means what the table says, at its place', () => {
    expect(commandOf(press('/'), page)).toBe('toSearch');
    expect(commandOf(press('e'), graph)).toBe('toEdges');
    expect(commandOf(press('e'), page)).toBeNull();
    expect(commandOf(press('Escape'), page)).toBe('letGo');
    expect(commandOf(press('Escape'), graph)).toBe('back');
    expect(commandOf(press('ArrowUp', { altKey: true }), graph)).toBeNull();
  });

  test('alone does nothing while somebody types; F6 and the search do', () => {
    const typing = { ...page, isTyping: true };
    for (const key of ['/', '?', 'z', 'l', 'Escape'])
      expect(commandOf(press(key), typing)).toBeNull();
    expect(commandOf(press('z', { ctrlKey: true }), typing)).toBeNull();
    expect(commandOf(press('F6'), typing)).toBe('nextRegion');
    expect(commandOf(press('k', { ctrlKey: true }), typing)).toBe('toSearch');
  });

  test('that is one sign alone can be switched off, and no other', () => {
    const single = rows.flatMap(chordsOf).filter(isSingleKey);
    expect(single).toContain('Shift+z');
    expect(single).not.toContain('Space');
    const off = { ...graph, singleKeys: false };
    for (const key of ['e', 'f', '1', 'p', '+', '0']) expect(commandOf(press(key), off)).toBeNull();
    for (const key of ['ArrowUp', ' ', 'Enter', 'Escape', 'ContextMenu'])
      expect(commandOf(press(key), off)).not.toBeNull();
  });
});

test('caps are named as they are printed', () => {
  expect(capsOf('Mod+Shift+z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(capsOf('Mod+k', true)).toEqual(['⌘', 'K']);
  expect(capsOf('+', false)).toEqual(['+']);
  expect(capsOf('ArrowLeft', false)).toEqual(['←']);
});

test('docs/keyboard.md has the table as it is, and no row beside it', () => {
  const document = readFileSync(new URL('../../docs/keyboard.md', import.meta.url), 'utf8');
  const told = KEY_GROUPS.flatMap((group) => [
    `## ${keysWords().groups[group]}`,
    ...rowsOf(group).map((row) => {
      const caps = chordsOf(row).map((chord) =>
        capsOf(chord, false)
          .map((cap) => `<kbd>${cap}</kbd>`)
          .join(' + '),
      );
      return `| ${caps.join(', ')} | ${keysWords().rows[row]} |`;
    }),
  ]);
  const inDocument = document
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/g, ' '))
    .filter(
      (line) =>
        line.startsWith('| <kbd>') ||
        KEY_GROUPS.some((group) => line === `## ${keysWords().groups[group]}`),
    );
  expect(inDocument).toEqual(told);
});
