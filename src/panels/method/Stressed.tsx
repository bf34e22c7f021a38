/**
 * Which word of this sentence carries the stress?
 *
 * What the catalogue writes between *asterisks*, since the words round it stand in another order in each language.
 */
export const Stressed = ({ words }: { readonly words: string }) =>
  words
    .split('*')
    // Every second piece stood between two of them.
    .map((run, index) => (index % 2 === 0 ? run : <em key={index}>{run}</em>));
