/**
 * What is a reading called, where there is room for one line?
 *
 * By the title of its text; by its own name where it reads several texts, or a text without a title.
 * One line without control characters, for a tab or a file.
 */
import type { Records } from './dataset.ts';

export function titleOf({ name, sources }: Pick<Records, 'name' | 'sources'>): string {
  const [source, ...others] = sources;
  const title = source === undefined || others.length > 0 ? name : source.title || name;
  return title.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim() || 'Untitled';
}
