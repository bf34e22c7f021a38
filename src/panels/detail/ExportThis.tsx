/**
 * How do I take away just what I am looking at?
 *
 * Opens the export dialog with this part chosen; the format is the one last used. Stands where the relation,
 * the entity or the trace is read.
 */
import type { ReactNode } from 'react';
import type { PartKind } from '../../state/dialogs.ts';
import buttons from '../controls/buttons.module.css';
import { Icon } from '../controls/Icon.tsx';
import { useRelata } from '../use-relata.ts';

interface Props {
  readonly part: PartKind;
  readonly children: ReactNode;
}

export function ExportThis({ part, children }: Props) {
  const { store } = useRelata();
  return (
    <button
      type="button"
      className={buttons.small}
      aria-haspopup="dialog"
      onClick={() => store.dispatch({ type: 'exportOpened', part })}
    >
      <Icon name="download" />
      {children}
    </button>
  );
}
