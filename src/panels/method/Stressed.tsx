/**
 * Which word of this sentence carries the stress?
 *
 * The one that the catalogue writes between *asterisks*: what stands before and after it differs from language
 * to language, so the sentence stays one entry.
 */
interface Props {
  readonly words: string;
  /** Strong where it can be read for the whole. */
  readonly as?: 'em' | 'strong';
}

export const Stressed = ({ words, as: Stress = 'em' }: Props) =>
  words
    .split('*')
    // Every second piece stood between two of them.
    .map((run, index) => (index % 2 === 0 ? run : <Stress key={index}>{run}</Stress>));
