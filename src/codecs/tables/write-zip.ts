/**
 * How do several files become one archive, the same bytes every time?
 *
 * Members stand in the order given, all dated 1980-01-01, the first day a zip can name. Deflated at level 6;
 * what deflate would shrink so far that our own reader took it for a bomb is stored as it is.
 */
import { deflateSync, zipSync, type Zippable } from 'fflate';
import { LIMITS } from '../limits.ts';

export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LEVEL = 6;
/** Local time, as the format has it: the same everywhere. */
const FIRST_DAY = new Date(1980, 0, 1);

const shrinksTooFar = (bytes: Uint8Array): boolean =>
  bytes.length > LIMITS.unpackingFree &&
  deflateSync(bytes, { level: LEVEL }).length * (LIMITS.unpackingRatio / 2) < bytes.length;

/** Names are our own, so an object may hold them. */
export function writeZip(members: readonly Member[]): Uint8Array {
  const files: Zippable = Object.fromEntries(
    members.map(({ name, bytes }) => [
      name,
      [bytes, { level: shrinksTooFar(bytes) ? 0 : LEVEL, mtime: FIRST_DAY }],
    ]),
  );
  return zipSync(files);
}
