/**
 * What is a file called that somebody takes away?
 *
 * After the reading and the part: "three-anti-sentiments-ego-china.gexf". Letters and figures of any
 * script with hyphens between them, short enough, and never one of the names that Windows keeps for its
 * devices; so it can be saved everywhere.
 */
const LONGEST = 80;
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** "three-anti-sentiments" from "Three Anti Sentiments"; "relata" where no letter is left. */
export function toFileName(name: string): string {
  const letters = [
    ...name
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
  ];
  const plain = letters
    .slice(0, LONGEST)
    .join('')
    .replaceAll(/^-+|-+$/g, '');
  return plain === '' || DEVICES.test(plain) ? `relata${plain === '' ? '' : `-${plain}`}` : plain;
}

/** `part` is empty for the whole. */
export const fileNameOf = (name: string, part: string, extension: string): string =>
  `${toFileName(part === '' ? name : `${toFileName(name)} ${part}`)}.${extension}`;
