/**
 * Which members does a zip archive say it has, and where do their bytes lie?
 *
 * Reads the directory at the end (APPNOTE 6.3.10, § 4.3) and holds it against the file: nothing behind it, no
 * member over another or without its own header, none that is encrypted, split, of ZIP64 or packed in another
 * way than deflate. Nothing is unpacked here; the sizes are claims, to which unzip.ts holds them.
 */
import { byNumber } from '../../kit/order.ts';
import { failure, success, type Result } from '../../kit/result.ts';
import { decodeUtf8 } from '../../kit/utf8.ts';
import { LIMITS } from '../limits.ts';

export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly checksum: number;
  readonly packed: Uint8Array;
  readonly unpackedSize: number;
}

interface Listed {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly unpackedSize: number;
  /** Of its local header. */
  readonly offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const CUT_OFF = 'The archive is cut off or damaged: its table of contents is not at its end.';

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The offset of the end record, whose comment reaches exactly to the end of the file; or −1. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1)
    if (
      view.getUint32(at, true) === END &&
      at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  return -1;
}

const METHODS: ReadonlyMap<number, string> = new Map([
  [1, 'Shrink'],
  [6, 'Implode'],
  [9, 'Deflate64'],
  [12, 'BZIP2'],
  [14, 'LZMA'],
  [93, 'Zstandard'],
  [95, 'XZ'],
  [98, 'PPMd'],
]);

function findNameFlaw(name: string): string | null {
  const parts = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
  const leadsOut = parts.some((part) => part === '' || part === '.' || part === '..');
  // oxlint-disable-next-line no-control-regex -- a name with these is no name.
  const isOdd = /[\\:\u0000-\u001f\u007f]/u.test(name);
  return leadsOut || isOdd
    ? `A member is called ${JSON.stringify(name.slice(0, 80))}; only plain relative names are allowed.`
    : null;
}

function findMemberFlaw({ name, method }: Listed, flags: number): string | null {
  if ((flags & 0x2041) !== 0)
    return `The member ${name} is encrypted; make the archive anew without a password.`;
  if (method !== 0 && method !== 8)
    return `The member ${name} is packed with ${METHODS.get(method) ?? `method ${method}`}; only Deflate can be unpacked.`;
  return findNameFlaw(name);
}

const ZIP64 = 'The archive is a ZIP64; make it anew as a plain zip of less than 4 GiB.';

function readListed(
  view: DataView,
  bytes: Uint8Array,
  at: number,
): Result<Listed & { readonly next: number }, string> {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return failure(CUT_OFF);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) return failure(CUT_OFF);
  const name = decodeUtf8(bytes.subarray(at + 46, nameEnd));
  if (!name.ok) return failure('A member has a name that is not UTF-8; make the archive anew.');
  const listed = {
    name: name.value,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    unpackedSize: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    next,
  };
  if ([listed.packedSize, listed.unpackedSize, listed.offset].includes(0xffffffff))
    return failure(ZIP64);
  const flaw = findMemberFlaw(listed, view.getUint16(at + 8, true));
  return flaw === null ? success(listed) : failure(flaw);
}

function readListing(
  view: DataView,
  bytes: Uint8Array,
): Result<{ listed: readonly Listed[]; start: number }, string> {
  const end = findEnd(view);
  if (end === -1) return failure(CUT_OFF);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) return failure(ZIP64);
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
    return failure('The archive is one part of several; put them together first.');
  if (count > LIMITS.members)
    return failure(`The archive has ${count} members; ${LIMITS.members} are allowed.`);
  if (start + view.getUint32(end + 12, true) !== end) return failure(CUT_OFF);
  const listed: Listed[] = [];
  let at = start;
  for (let turn = 0; turn < count; turn += 1) {
    const one = readListed(view, bytes, at);
    if (!one.ok) return one;
    listed.push(one.value);
    at = one.value.next;
  }
  return at === end ? success({ listed, start }) : failure(CUT_OFF);
}

/** Where the bytes of a member begin, from its own header, which must say the same. */
function findData(
  view: DataView,
  bytes: Uint8Array,
  { name, method, offset }: Listed,
): number | null {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) return null;
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  const said = decodeUtf8(bytes.subarray(offset + 30, nameEnd));
  const isSame = said.ok && said.value === name && view.getUint16(offset + 8, true) === method;
  return isSame ? nameEnd + view.getUint16(offset + 28, true) : null;
}

function findTwice(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}

export function readZipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], string> {
  const view = viewOf(bytes);
  const listing = view.byteLength < END_LENGTH ? failure(CUT_OFF) : readListing(view, bytes);
  if (!listing.ok) return listing;
  const { listed, start } = listing.value;
  const twice = findTwice(listed.map(({ name }) => name.toLowerCase()));
  if (twice !== undefined) return failure(`Two members are called ${twice}.`);
  const unpacked = listed.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0);
  if (unpacked > LIMITS.unpackedBytes)
    return failure(
      `The archive would unpack to ${unpacked} bytes; ${LIMITS.unpackedBytes} are allowed.`,
    );
  const entries: ZipEntry[] = [];
  let free = 0;
  for (const one of listed.toSorted(byNumber(({ offset }) => offset))) {
    const data = findData(view, bytes, one);
    if (data === null || data + one.packedSize > start)
      return failure(`The member ${one.name} is not where the table of contents says.`);
    if (one.offset < free) return failure(`The member ${one.name} lies over another one.`);
    free = data + one.packedSize;
    entries.push({
      name: one.name,
      isDeflated: one.method === 8,
      checksum: one.checksum,
      packed: bytes.subarray(data, free),
      unpackedSize: one.unpackedSize,
    });
  }
  return success(entries);
}
