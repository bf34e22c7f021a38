/**
 * What is in a zip archive that somebody brought?
 *
 * Unpacks in small steps and stops as soon as a member grows beyond what it said, beyond the ratio or beyond
 * the bytes allowed in all; then compares size and checksum. Folders and the hidden files that macOS adds are
 * left out. All or nothing, one sentence where it is nothing; a truncated archive never passes.
 */
import { Inflate } from 'fflate';
import { failure, success, type Result } from '../../kit/result.ts';
import { LIMITS } from '../limits.ts';
import { crc32 } from './crc-32.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** Packed bytes at a time: deflate makes at most 1,032 of one. */
const STEP = 16_384;

const isFile = ({ name }: ZipEntry): boolean =>
  !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.)/u.test(name);

class TooLarge extends Error {}

/** Unpacks no more than a step beyond `most` bytes. */
function inflate(packed: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    size += part.length;
    if (size > most) throw new TooLarge();
    parts.push(part);
  });
  for (let at = 0; at < packed.length; at += STEP)
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const DAMAGED = 'its bytes are damaged; fetch the archive again.';

function unpack({
  name,
  isDeflated,
  packed,
  checksum,
  unpackedSize,
}: ZipEntry): Result<Uint8Array, string> {
  const byRatio = Math.max(LIMITS.unpackingFree, packed.length * LIMITS.unpackingRatio);
  if (unpackedSize > byRatio)
    return failure(
      `The member ${name} would unpack to more than ${LIMITS.unpackingRatio} times its size, as no table does.`,
    );
  try {
    const bytes = isDeflated ? inflate(packed, unpackedSize) : packed;
    const isWhole = bytes.length === unpackedSize && crc32(bytes) === checksum;
    return isWhole ? success(bytes) : failure(`The member ${name} cannot be unpacked: ${DAMAGED}`);
  } catch (thrown) {
    return failure(
      thrown instanceof TooLarge
        ? `The member ${name} unpacks to more bytes than the archive says.`
        : `The member ${name} cannot be unpacked: ${DAMAGED}`,
    );
  }
}

/**
 * Members by name, in the order in which they lie in the archive. `findFlaw` judges by the names, before
 * anything is unpacked, whether the archive is one that is wanted.
 */
export function unzip(
  bytes: Uint8Array,
  findFlaw: (names: readonly string[]) => string | null = () => null,
): Result<ReadonlyMap<string, Uint8Array>, string> {
  const entries = readZipDirectory(bytes);
  if (!entries.ok) return entries;
  const files = entries.value.filter(isFile);
  const flaw = findFlaw(files.map(({ name }) => name));
  if (flaw !== null) return failure(flaw);
  const members = new Map<string, Uint8Array>();
  for (const entry of files) {
    const unpacked = unpack(entry);
    if (!unpacked.ok) return unpacked;
    members.set(entry.name, unpacked.value);
  }
  return success(members);
}
