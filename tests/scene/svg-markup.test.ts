/**
 * Does any text stay text in an SVG, and any number a plain number?
 */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { emptyElement, openTag, toMarkup, toNumber } from '../../src/scene/svg-markup.ts';
import { nastyText } from '../fixtures/arbitrary-dataset.ts';

test('markup comes out as words', () => {
  expect(toMarkup('<script>"a" & b</script> ]]>')).toBe(
    '&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt; ]]&gt;',
  );
});

test('what XML forbids is shown, not dropped and not written', () => {
  expect(toMarkup('a\u0000b\u001bc\u007fd\u0085e\ufffef\ud800g')).toBe('a␀b␛c␡d�e�f�g');
  expect(toMarkup('one\ttwo\r\nthree')).toBe('one two  three');
  expect(toMarkup('🌊 אבג e\u0301')).toBe('🌊 אבג e\u0301');
});

/** Texts and attributes as an XML parser finds them; throws where the markup is not well-formed. */
function parse(markup: string) {
  const found = { text: '', names: [] as string[], value: '' };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => (found.text += text));
  parser.on('opentag', ({ name, attributes }) => {
    found.names.push(name);
    found.value = String(attributes['data-name']);
  });
  parser.write(markup).close();
  return found;
}

test('any text is one text and one value to an XML parser', () => {
  const anyText = fc.oneof(
    nastyText,
    fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const {
        text: read,
        names,
        value,
      } = parse(`${openTag('g', { 'data-name': text })}${toMarkup(text)}</g>`);
      expect(names).toEqual(['g']);
      expect(read).toBe(value);
      expect(read).toHaveLength(text.length);
    }),
  );
});

test.each([
  [1.005, '1'],
  [12.3456, '12.35'],
  [-0.001, '0'],
  [-0, '0'],
  [1e-9, '0'],
  [1e21, '1000000000'],
  [Number.NaN, '0'],
  [-Infinity, '0'],
])('%f is written %s', (value, written) => {
  expect(toNumber(value)).toBe(written);
});

test('an attribute that is null is left out', () => {
  expect(emptyElement('rect', { x: 0.5, fill: null, class: '"' })).toBe(
    '<rect x="0.5" class="&quot;"/>',
  );
});
