/**
 * How is the sign of a path marked and said?
 *
 * A plus and a minus as on the stage; without a sign a mark that looks like none. The sign is that of more
 * of the first entity upon the last; why a path has none is said in its paragraph.
 */
import type { PathSign } from '../../graph/path.ts';

export const PATH_SIGNS: Readonly<
  Record<PathSign['kind'], { readonly mark: string; readonly words: string }>
> = {
  raises: { mark: '+', words: 'All in all, more of the first brings more of the last.' },
  lowers: { mark: '−', words: 'All in all, more of the first brings less of the last.' },
  unsigned: { mark: '○', words: 'Unsigned: not every hop says more or less.' },
};
