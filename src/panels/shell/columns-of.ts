/**
 * Which columns stand beside the picture?
 *
 * The text and the detail; of a file that names no source only the detail, and the picture has the room: a column
 * that says that it is empty helps nobody.
 */
import type { Dataset } from '../../model/dataset.ts';
import type { Column } from '../../state/view.ts';

const BOTH: readonly Column[] = ['text', 'detail'];
const WITHOUT_TEXT: readonly Column[] = ['detail'];

export const columnsOf = ({ sources }: Pick<Dataset, 'sources'>): readonly Column[] =>
  sources.length > 0 ? BOTH : WITHOUT_TEXT;
