/**
 * Which words must a relation have, in its names, its claim, the text behind it or its note?
 *
 * One field; the filter follows when the reader has finished typing, so that the picture does not flicker
 * with every letter. All words must be there.
 */
import type { WordsFilter } from '../../graph/filters.ts';
import { filtersWords } from '../../words/filters.ts';
import type { EditorProps } from './editor-props.ts';
import { TypedField } from './TypedField.tsx';
import { useTyped } from './use-typed.ts';

export function WordsEditor({ filter, onChange }: EditorProps<WordsFilter>) {
  const { text, type, settle } = useTyped(filter.words, (typed) =>
    onChange({ ...filter, words: typed.trim() }),
  );
  return (
    <TypedField label={filtersWords().editor.words} value={text} onType={type} onSettle={settle} />
  );
}
