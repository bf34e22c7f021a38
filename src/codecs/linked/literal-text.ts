/**
 * How does a text become a literal that every RDF program holds whole?
 *
 * RDF allows any character, but programs in C end a text at U+0000 and refuse U+FFFE and U+FFFF (raptor
 * cuts the text off without a word). These three are written as the sign U+241B “␛” and four hexadecimal
 * digits, and so is the sign itself; everything else stays as it is. One text a literal, and back.
 */
import { failure, success, type Result } from '../../kit/result.ts';

const SIGN = '\u241b';
const UNSAFE = /[\0\u241b\ufffe\uffff]/gu;

const toCode = (character: string): string =>
  SIGN + character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

export const toLiteral = (text: string): string => text.replaceAll(UNSAFE, toCode);

/** Fails with a sentence where the sign stands before none of its four codes. */
export function fromLiteral(literal: string): Result<string, string> {
  const text = literal.replaceAll(/\u241b(0000|241B|FFFE|FFFF)/gu, (_code, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return toLiteral(text) === literal
    ? success(text)
    : failure('The sign “␛” stands here before no code; write it as “␛241B”.');
}
