/**
 * Does the Markdown have the shape of the outline, line by line?
 */
import { expect, test } from 'vitest';
import type { Brief } from '../../../src/codecs/brief/brief.ts';
import { writeMarkdown } from '../../../src/codecs/brief/write-markdown.ts';

const EMPTY: Brief = {
  title: 'T',
  opening: 'Nothing.',
  address: '',
  groups: [],
  others: [],
  entities: [],
  references: [],
  checks: 'None.',
  notes: [],
};

test('parts without content have no heading', () => {
  expect(writeMarkdown(EMPTY)).toBe('# T\n\nNothing.\n\n## Texts\n\nNone.\n');
});

test('claims as a list, their words below, notes at the end', () => {
  const quotation = { lead: 'Said again:', exact: 'a\n\n*b*', language: 'en', note: 1 };
  const claims = [{ sentence: 'A b c.', details: 'Said by d.', note: '' }];
  const groups = [
    {
      heading: '# A',
      findings: [
        { claims: [...claims, { ...claims[0]!, note: 'e' }], quotations: [quotation] },
        { claims, quotations: [] },
      ],
    },
  ];
  expect(writeMarkdown({ ...EMPTY, address: '#/x', groups, notes: ['There.'] })).toBe(
    String.raw`# T

Nothing.

To look at it: ${'`#/x`'}

## What is said

### \# A

- **A b c.** Said by d.
- **A b c.** Said by d.\
  Note: e

Said again:

> a\
> \
> \*b\*[^1]

- **A b c.** Said by d.

No passages.

## Texts

None.

[^1]: There.
`,
  );
});
