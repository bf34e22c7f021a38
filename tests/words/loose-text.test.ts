/**
 * Does any interface text stand beside the catalogue?
 *
 * Every view is parsed: no words between its elements, and none in an attribute that is read or seen. Signs
 * and keys ("/", "[") are no words; what an element marks as of one language (`lang="en"`, a citation) stays.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';

const top = fileURLToPath(new URL('../../src/', import.meta.url));
const views = readdirSync(top, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.tsx'));

const SPOKEN = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);
const hasWords = (text: string): boolean => /\p{L}{2,}/u.test(text.replaceAll(/&\w+;/g, ' '));

type Node = Parameters<NonNullable<ConstructorParameters<typeof Visitor>[0]['JSXElement']>>[0];

const hasLanguage = ({ openingElement }: Node): boolean =>
  openingElement.attributes.some(
    (attribute) =>
      attribute.type === 'JSXAttribute' &&
      attribute.name.name === 'lang' &&
      attribute.value?.type === 'Literal',
  );

/** Of one view, each piece of text that no language could change. */
function looseText(path: string, code: string): readonly string[] {
  const found: string[] = [];
  const marked: Node[] = [];
  new Visitor({
    JSXElement: (node) => {
      if (hasLanguage(node)) marked.push(node);
    },
    'JSXElement:exit': (node) => {
      if (marked.at(-1) === node) marked.pop();
    },
    JSXText: ({ value }) => {
      if (marked.length === 0 && hasWords(value)) found.push(value.trim());
    },
    JSXAttribute: ({ name, value }) => {
      if (name.type !== 'JSXIdentifier' || !SPOKEN.has(name.name)) return;
      if (value?.type === 'Literal' && typeof value.value === 'string' && hasWords(value.value))
        found.push(`${name.name}="${value.value}"`);
    },
    JSXExpressionContainer: ({ expression }) => {
      if (expression.type === 'TemplateLiteral')
        for (const { value } of expression.quasis)
          if (/\p{L}{2,} \p{L}{2,}/u.test(value.raw)) found.push(value.raw);
    },
  }).visit(parseSync(path, code).program);
  return found;
}

test('the search for loose text finds it', () => {
  const code = 'const A = () => <p title="Two words">{`${n} more words`} and <kbd>/</kbd></p>;';
  expect(looseText('A.tsx', code)).toEqual(['title="Two words"', ' more words', 'and']);
});

test.each(views)('%s asks the catalogue for all it says', (path) => {
  expect(looseText(path, readFileSync(top + path, 'utf8'))).toEqual([]);
});
