/**
 * Which letters does a text of XML stand for, once line ends and references are read?
 *
 * For texts without a flaw: a line end of any kind is a line feed, or a blank in the value of an attribute, and a
 * reference is the letter that it names. Null where an ampersand begins none that XML knows of itself.
 */

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));|&/g;

/** The letter with this number, if XML 1.0 § 2.2 has it. */
function letterOf(point: number): string | undefined {
  const isLetter =
    point === 0x9 ||
    point === 0xa ||
    point === 0xd ||
    (point >= 0x20 && point <= 0xd7ff) ||
    (point >= 0xe000 && point <= 0xfffd) ||
    (point >= 0x10000 && point <= 0x10ffff);
  return isLetter ? String.fromCodePoint(point) : undefined;
}

function resolve(name?: string, decimal?: string, hexadecimal?: string): string | undefined {
  if (name !== undefined) return NAMED.get(name);
  if (decimal !== undefined) return letterOf(Number.parseInt(decimal, 10));
  return hexadecimal === undefined ? undefined : letterOf(Number.parseInt(hexadecimal, 16));
}

/** `isText` for what stands between tags, false for the value of an attribute. */
export function readLetters(raw: string, isText: boolean): string | null {
  const even = isText ? raw.replaceAll(/\r\n?/g, '\n') : raw.replaceAll(/\r\n|[\r\n\t]/g, ' ');
  if (!even.includes('&')) return even;
  let hasFlaw = false;
  const text = even.replaceAll(
    REFERENCE,
    (_, name?: string, decimal?: string, hexadecimal?: string) => {
      const letter = resolve(name, decimal, hexadecimal);
      if (letter === undefined) hasFlaw = true;
      return letter ?? '';
    },
  );
  return hasFlaw ? null : text;
}
