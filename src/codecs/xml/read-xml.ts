/**
 * What stands in this XML file, told element by element while it is read?
 *
 * Plain files are read at the speed of their bytes (plain-xml.ts); every other one, and any with a flaw, is read
 * again from its beginning by the strict reader (strict-xml.ts), which alone refuses, with line, column and a
 * sentence. Namespaces are resolved for elements; attributes keep their written names.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import type { ReadFlaw, TellProgress } from '../codec.ts';
import { findTooLarge } from '../limits.ts';
import { readPlainXml } from './plain-xml.ts';
import { readStrictXml } from './strict-xml.ts';
import type { Refuse, XmlHandler } from './xml-tag.ts';

/** What of the whole work is reading; the rest is making records of it. */
const SHARE_OF_READING = 0.8;

/** Tells how far reading has come; what is read a second time is not told again. */
function shareOf(bytes: Uint8Array, tellProgress: TellProgress): (read: number) => void {
  let told = 0;
  return (read) => {
    if (read <= told) return;
    told = read;
    tellProgress((read / bytes.length) * SHARE_OF_READING);
  };
}

/**
 * Tells a handler what stands in the file, and answers it, or the flaw that stopped it. Never throws. A second
 * handler is made where the file turns out not to be plain: what the first was told counts for nothing.
 */
export function readXml<Handler extends XmlHandler>(
  bytes: Uint8Array,
  makeHandler: (refuse: Refuse) => Handler,
  tellProgress?: TellProgress,
): Result<Handler, ReadFlaw> {
  const tooLarge = findTooLarge(bytes.length);
  if (tooLarge !== null) return failure({ line: 1, column: 1, sentence: tooLarge });
  const tellRead = tellProgress === undefined ? undefined : shareOf(bytes, tellProgress);
  const plain = readPlainXml(bytes, makeHandler, tellRead);
  return plain === undefined ? readStrictXml(bytes, makeHandler, tellRead) : success(plain);
}
