import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldTerm } from '../../src/kit/fold.ts';

test('case and accents do not count', () => {
  expect(foldTerm('Café')).toBe('cafe');
  expect(foldTerm('ÉLYSÉE')).toBe('elysee');
  expect(foldTerm('서울')).toBe(foldTerm('서울'.normalize('NFC')));
});

test('letters that Unicode does not take apart, wide signs and half a syllable are folded too', () => {
  expect(foldTerm('Øster Łódź, Straße')).toBe('oster lodz, strasse');
  expect(foldTerm('ＡＩＩＢ')).toBe('aiib');
  expect(foldTerm('중국').startsWith(foldTerm('중ㄱ'))).toBe(true);
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      const folded = foldTerm(word);
      expect(foldTerm(folded)).toBe(folded);
    }),
  );
});
