/**
 * What does an HTML brief look like on a screen and on paper?
 *
 * A serif for the words of the text, a plain sans for ours, as in the explorer, with the fonts every machine has.
 * Claims and their quotations stay on one page where they can; links lose their colour in print.
 */
export const BRIEF_STYLE = `:root { color-scheme: light dark; }
body { margin: 0; padding: 2rem 1.25rem 4rem; font: 1rem/1.5 "Source Sans 3", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 42rem; margin: 0 auto; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; break-after: avoid; }
h1 { font-size: 1.9rem; }
h2 { margin-top: 3rem; font-size: 1.4rem; }
h3 { margin-top: 2.25rem; font-size: 1.1rem; }
ul, ol { padding-left: 1.25rem; }
.finding { break-inside: avoid; }
.claims { margin-bottom: 0; }
li { margin: 0.3rem 0; overflow-wrap: anywhere; }
blockquote { margin: 0.6rem 0 1.25rem 1.25rem; padding-left: 0.9rem; border-left: 2px solid; border-color: color-mix(in srgb, currentcolor 35%, transparent); font-family: "Source Serif 4", Georgia, "Times New Roman", serif; }
blockquote p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.lead { margin: 0.6rem 0 0 1.25rem; }
sup { margin-left: 0.1em; line-height: 0; }
a { color: inherit; }
sup a, ol a { text-decoration: none; }
ol { font-size: 0.9rem; }
@media print { body { padding: 0; font-size: 10.5pt; } main { max-width: none; } a { text-decoration: none; } }
`;
