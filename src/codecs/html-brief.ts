/**
 * How does a part of the graph go into a paper, as a page to read and print?
 *
 * The brief (brief/brief.ts) printed as one HTML file without script, which needs nothing from elsewhere. The
 * same outline as the Markdown, so that the two never say different things.
 */
import { BRIEF_CARRIES } from './brief/brief-carries.ts';
import { toBrief } from './brief/brief.ts';
import { writeHtml } from './brief/write-html.ts';
import type { Codec } from './codec.ts';

export const htmlBrief: Codec = {
  id: 'html-brief',
  label: 'HTML brief',
  summary: 'The same to read, print, or open in a word processor',
  group: 'prose',
  isText: true,
  extension: 'brief.html',
  mediaType: 'text/html',
  carries: BRIEF_CARRIES,
  write: (view) => writeHtml(toBrief(view)),
};
