/**
 * How large may a file be that somebody brings?
 *
 * Held by every reader before the whole is in memory, so that a crafted file cannot hang or fill the
 * page. Generous: the largest graph that is meant to open has a hundred thousand nodes and half a million
 * edges. What is beyond is refused with a sentence, never cut.
 */
export const LIMITS = {
  /** Of a file as it lies on disk. */
  bytes: 256 * 1024 * 1024,
  /** Of everything in an archive, unpacked. */
  unpackedBytes: 256 * 1024 * 1024,
  /** Unpacked to packed, of one member of an archive: text packs 3 to 20 times smaller. */
  unpackingRatio: 200,
  /** Bytes that one member may unpack to at any ratio. */
  unpackingFree: 1024 * 1024,
  /** A text each, beside the tables. */
  members: 10_000,
  /** Nodes and edges, or rows of a table. */
  elements: 2_000_000,
  /** Values of a JSON file, attributes and cells of the others. */
  values: 20_000_000,
  columns: 2_000,
  /** Elements or lists inside one another. */
  depth: 64,
  /** UTF-16 units of one id (the model's own bound) and of one label, cell or attribute. */
  idLength: 400,
  textLength: 4 * 1024 * 1024,
} as const;

const MIB = 1024 * 1024;

/** The sentence for a file that is too large, or null. */
export const findTooLarge = (bytes: number): string | null =>
  bytes > LIMITS.bytes
    ? `The file has ${Math.ceil(bytes / MIB)} MiB; ${LIMITS.bytes / MIB} MiB can be opened. Take a part of it.`
    : null;
