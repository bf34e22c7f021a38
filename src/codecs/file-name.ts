/**
 * What is a file called that somebody takes away?
 *
 * After the reading and the part: "three-anti-sentiments-ego-china.gexf". Letters and figures of any
 * script with hyphens between them, short enough, and never one of the names that Windows keeps for its
 * devices; so it can be saved everywhere.
 */
/** UTF-16 units: in three bytes each, with the longest extension, they fit what file systems allow. */
const LONGEST = 80;
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** "three-anti-sentiments" from "Three Anti Sentiments"; "relata" where no letter is left. */
export function toFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$|\p{Surrogate}/gu, '');
  if (plain === '') return 'relata';
  return DEVICES.test(plain) ? `relata-${plain}` : plain;
}

/** `part` is empty for the whole. */
export const fileNameOf = (name: string, part: string, extension: string): string =>
  `${toFileName(part === '' ? name : `${toFileName(name)} ${part}`)}.${extension}`;
