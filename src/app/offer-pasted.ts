/**
 * What becomes of something that was pasted?
 *
 * It may have been meant for somewhere else: it is named and offered, or said to be nothing that can be read. Nothing
 * is opened before the reader says so.
 */
import { nameOfFormat } from '../codecs/all-codecs.ts';
import { detectFormat, SNIFF_LENGTH } from '../codecs/detect.ts';
import { encodeUtf8 } from '../kit/utf8.ts';
import { exportingWords } from '../words/exporting.ts';
import { reportWords } from '../words/report.ts';
import { nameOf, type TakingIn } from './take-in.ts';

export function offerPasted(
  files: readonly File[],
  text: string,
  { tell }: Pick<TakingIn, 'tell'>,
): void {
  const { pasted } = reportWords();
  const offer = (what: string, offered: readonly File[]): void =>
    tell({ status: 'offered', what, files: offered });
  if (files.length > 0) return offer(pasted.files(nameOf(files)), files);
  const detected = detectFormat(encodeUtf8(text.slice(0, SNIFF_LENGTH)));
  if (!detected.ok) return offer(pasted.nothing(detected.failure), []);
  const id = detected.value;
  const name = exportingWords().formatName(id, nameOfFormat(id) ?? id);
  offer(pasted.looksLike(name), [new File([text], pasted.fileName)]);
}
