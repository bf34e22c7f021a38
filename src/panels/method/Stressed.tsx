/**
 * Which word of this sentence carries the stress?
 *
 * The one that the catalogue writes between *asterisks*: what stands before and after it differs from language
 * to language, so the sentence stays one entry.
 */
export const Stressed = ({ words }: { readonly words: string }) =>
  words
    .split('*')
    // Every second piece stood between two of them.
    .map((run, index) => (index % 2 === 0 ? run : <em key={index}>{run}</em>));
