/**
 * How many relations must both ends of a relation have at least?
 *
 * A whole number; anything else changes nothing and says so under the field. What counts are the relations
 * that the other conditions leave, so that the same number asks more of a narrowed graph.
 */
import { useState } from 'react';
import type { DegreeFilter } from '../../graph/filters.ts';
import { filtersWords } from '../../words/filters.ts';
import type { EditorProps } from './editor-props.ts';
import { TypedField } from './TypedField.tsx';
import { useTyped } from './use-typed.ts';

export function DegreeEditor({ filter, onChange }: EditorProps<DegreeFilter>) {
  const [isWrong, setWrong] = useState(false);
  const words = filtersWords().editor;
  const { text, type, settle } = useTyped(String(filter.least), (typed) => {
    const isNumber = /^\d{1,6}$/.test(typed.trim());
    setWrong(!isNumber);
    if (isNumber) onChange({ ...filter, least: Number(typed) });
  });
  return (
    <TypedField
      label={words.least}
      inputMode="numeric"
      value={text}
      trouble={isWrong ? words.noWholeNumber : undefined}
      onType={type}
      onSettle={settle}
    />
  );
}
