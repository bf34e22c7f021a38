/**
 * What does the filter bar ask me, and what happens with my answer?
 *
 * The menu that adds, the voices, or an editor, in a slip that hangs from its button. Here, and only
 * here, a change in an editor becomes an action.
 */
import { slotOf, type Filter } from '../../graph/filters.ts';
import { filtersWords } from '../../words/filters.ts';
import { Popover } from '../controls/Popover.tsx';
import { walkFocus } from '../controls/walk-focus.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { AddMenu } from './AddMenu.tsx';
import { actionOf, asksNothing, openFilter, type Startable } from './drafts.ts';
import { wordsOfEditor } from './editor-words.ts';
import { FilterEditor } from './FilterEditor.tsx';
import { asSeenBy, AUTHOR_ASSERTS } from './presets.ts';
import type { SetSlip, Slip } from './slip.ts';
import { VoiceList } from './VoiceList.tsx';

interface Props {
  readonly slip: Slip;
  readonly home: HTMLElement | null;
  readonly onSlip: SetSlip;
}

function MenuSlip({ slip, home, onSlip }: Props) {
  const { kg, store } = useRelata();
  const { anchor } = slip;
  const start = (sort: Startable) => {
    const { filters } = store.getState();
    const filter = openFilter(filters, sort);
    if (!asksNothing(filter) && !filters.includes(filter))
      store.dispatch({ type: 'filterAdded', filter });
    onSlip({ shows: 'editor', anchor, filter });
  };
  return (
    <Popover
      kind="menu"
      label={filtersWords().menu.label}
      anchor={anchor}
      home={home}
      onClose={() => onSlip(null)}
      onKeyDown={(event) => {
        const list = event.currentTarget;
        if (walkFocus(list, event.key, '[role="menuitem"]:not(:disabled)')) event.preventDefault();
        if (event.key === 'Tab') onSlip(null);
      }}
    >
      <AddMenu
        dataset={kg.dataset}
        onStart={start}
        onAuthor={() => {
          store.dispatch({ type: 'filtersAdded', filters: AUTHOR_ASSERTS });
          onSlip(null);
        }}
        onVoices={() => onSlip({ shows: 'voices', anchor })}
      />
    </Popover>
  );
}

function VoicesSlip({ slip, home, onSlip }: Props) {
  const { kg, store } = useRelata();
  return (
    <Popover
      kind="dialog"
      label={filtersWords().voices.label}
      anchor={slip.anchor}
      home={home}
      onClose={() => onSlip(null)}
    >
      <VoiceList
        dataset={kg.dataset}
        onChoose={(voice) => {
          store.dispatch({ type: 'filterAdded', filter: asSeenBy(voice) });
          onSlip(null);
        }}
      />
    </Popover>
  );
}

function EditorSlip({ slip, home, onSlip, opened }: Props & { readonly opened: Filter }) {
  const { kg, store } = useRelata();
  const filters = useAppState((state) => state.filters);
  const filter = filters.find((other) => slotOf(other) === slotOf(opened)) ?? opened;
  const change = (next: Filter) => {
    const action = actionOf(store.getState().filters, filter, next);
    onSlip({ shows: 'editor', anchor: slip.anchor, filter: next });
    if (action) store.dispatch(action);
  };
  return (
    <Popover
      kind="dialog"
      label={filtersWords().editor.label(wordsOfEditor(filter).name)}
      anchor={slip.anchor}
      home={home}
      onClose={() => onSlip(null)}
    >
      <FilterEditor filter={filter} dataset={kg.dataset} onChange={change} />
    </Popover>
  );
}

export function FilterSlip({ slip, home, onSlip }: Props) {
  switch (slip.shows) {
    case 'menu':
      return <MenuSlip slip={slip} home={home} onSlip={onSlip} />;
    case 'voices':
      return <VoicesSlip slip={slip} home={home} onSlip={onSlip} />;
    case 'editor':
      return <EditorSlip slip={slip} home={home} onSlip={onSlip} opened={slip.filter} />;
  }
}
