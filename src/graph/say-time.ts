/**
 * How is a written date said?
 *
 * "spring 2015", "from 2013, end unknown", in the language of the page. What is no date is said as it is
 * written. Files, which speak English, take `english` from the date itself.
 */
import { parseEdtf } from '../model/edtf.ts';
import { modelWords } from '../words/model.ts';

export function sayTime(edtf: string): string {
  const read = parseEdtf(edtf);
  return read.ok ? modelWords().time(read.value) : edtf;
}
