/**
 * How is one name written inside an address, and read again?
 *
 * Percent-encoded whole, so that no id can look like a separator. Both ways are total: what cannot be
 * encoded is empty, what cannot be decoded stands as it is.
 */

/** `encodeURIComponent` throws on a lone surrogate, which no id of a valid corpus holds. */
export const written = (part: string): string => {
  try {
    return encodeURIComponent(part);
  } catch {
    return '';
  }
};

/** Half of a letter cannot be written into an address again; browsers replace it likewise. */
const toWhole = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');

export const read = (part: string): string => {
  try {
    return toWhole(decodeURIComponent(part));
  } catch {
    return toWhole(part);
  }
};

/** Names between commas; an empty value holds none. */
export const listOf = (value: string): readonly string[] =>
  value === '' ? [] : value.split(',').map(read);
