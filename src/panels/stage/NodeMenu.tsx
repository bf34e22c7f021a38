/**
 * What can be done with this entity on the stage?
 *
 * Open it, add it to what is chosen, ask the graph from there, and pin it or let it go. Pinning needs a place, which only the
 * stage knows: `onPin` is given where that is possible.
 */
import type { Filter } from '../../graph/filters.ts';
import type { EntityId } from '../../model/ids.ts';
import { entityLabel } from '../../scene/describe.ts';
import { egoAround, traceOf } from '../../state/questions.ts';
import type { Action } from '../../state/app-state.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { PointMenu, type PointItem } from './PointMenu.tsx';
import { stageWords } from '../../words/stage.ts';

interface Props {
  readonly at: { readonly x: number; readonly y: number };
  readonly entity: EntityId;
  readonly onPin?: () => void;
  readonly onClose: () => void;
}

export function NodeMenu({ at, entity, onPin, onClose }: Props) {
  const { kg, store } = useRelata();
  const words = stageWords();
  const isPinned = useAppState((state) => state.pins).some((pin) => pin.entity === entity);
  const filters = useAppState((state) => state.filters);
  const hasSelection = useAppState((state) => state.selection).kind === 'entities';
  const does = (action: Action) => () => {
    onClose();
    store.dispatch(action);
  };
  const ask = (filter: Filter) => does({ type: 'questionAsked', filter });
  const pin: readonly PointItem[] = isPinned
    ? [{ key: 'unpin', content: words.unpin, onChoose: does({ type: 'entityUnpinned', entity }) }]
    : onPin
      ? [
          {
            key: 'pin',
            content: words.pin,
            onChoose: () => {
              onClose();
              onPin();
            },
          },
        ]
      : [];
  const add: readonly PointItem[] = hasSelection
    ? [
        {
          key: 'add',
          content: words.add,
          onChoose: does({ type: 'entityChosen', entity, additive: true }),
        },
      ]
    : [];
  return (
    <PointMenu
      at={at}
      label={entityLabel(kg.dataset, entity)}
      items={[
        { key: 'open', content: words.open, onChoose: does({ type: 'entityChosen', entity }) },
        ...add,
        {
          key: 'from',
          content: words.traceFrom,
          onChoose: ask(traceOf(filters, 'from', [entity])),
        },
        { key: 'to', content: words.traceTo, onChoose: ask(traceOf(filters, 'to', [entity])) },
        { key: 'around', content: words.around, onChoose: ask(egoAround(filters, [entity])) },
        ...pin,
      ]}
      onClose={onClose}
    />
  );
}
