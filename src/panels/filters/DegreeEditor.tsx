/**
 * How many relations must both ends of a relation have at least?
 *
 * A whole number; anything else changes nothing and says so under the field. What counts are the
 * relations that the other conditions leave.
 */
import { useState } from 'react';
import type { DegreeFilter } from '../../graph/filters.ts';
import type { EditorProps } from './editor-props.ts';
import { TypedField } from './TypedField.tsx';
import { useTyped } from './use-typed.ts';

const TROUBLE = 'That is no whole number: write one such as 3.';

export function DegreeEditor({ filter, onChange }: EditorProps<DegreeFilter>) {
  const [trouble, setTrouble] = useState<string>();
  const { text, type, settle } = useTyped(String(filter.least), (typed) => {
    const isNumber = /^\d{1,6}$/.test(typed.trim());
    setTrouble(isNumber ? undefined : TROUBLE);
    if (isNumber) onChange({ ...filter, least: Number(typed) });
  });
  return (
    <TypedField
      label="At least"
      inputMode="numeric"
      value={text}
      trouble={trouble}
      onType={type}
      onSettle={settle}
    />
  );
}
