/**
 * How does a part of the graph go into a paper, as Markdown?
 *
 * The brief (brief/brief.ts) printed as CommonMark with footnotes: claims, the words they rest on, notes to each
 * place and the texts. Nothing of the content can become markup (brief/markdown-text.ts).
 */
import { BRIEF_CARRIES } from './brief/brief-carries.ts';
import { toBrief } from './brief/brief.ts';
import { writeMarkdown } from './brief/write-markdown.ts';
import type { Codec } from './codec.ts';

export const markdown: Codec = {
  id: 'markdown',
  label: 'Markdown brief',
  summary: 'Claims, quotations and notes, to paste into a paper',
  group: 'prose',
  isText: true,
  extension: 'md',
  mediaType: 'text/markdown',
  carries: BRIEF_CARRIES,
  write: (view) => writeMarkdown(toBrief(view)),
};
