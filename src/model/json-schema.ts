/**
 * How do other programs know what a `relata/1` file may hold?
 *
 * The JSON Schema (draft 2020-12) made from `documentSchema`, as published in public/schema/. It states
 * shapes only: whether ids resolve and quotes stand in their texts is for the gate to say.
 */
import * as z from 'zod/mini';
import { documentSchema, FORMAT } from './document.ts';

export function makeJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(documentSchema, {
    target: 'draft-2020-12',
    io: 'input',
    // In TypeScript our records are readonly; to whoever writes a file that means nothing.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  const described = {
    $schema,
    // Relative: the schema is shipped with each page that is served, and has no other home.
    $id: 'relata-1.schema.json',
    title: `Relata document, format ${FORMAT}`,
    description:
      'A text read as the graph of what it asserts. Offsets count UTF-16 code units from 0, ends are exclusive.',
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
