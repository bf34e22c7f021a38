/**
 * How is the sign of a path marked?
 *
 * A plus and a minus as on the stage; without a sign a mark that looks like none. The sign is that of more
 * of the first entity upon the last; why a path has none is said in its paragraph.
 */
import type { PathSign } from '../../graph/path.ts';

export const PATH_MARKS: Readonly<Record<PathSign['kind'], string>> = {
  raises: '+',
  lowers: '−',
  unsigned: '○',
};
