/**
 * What is chosen, in full?
 *
 * One view for each kind of selection. For a single relation, a line above says where it stands among
 * those shown, with the way to the one before and after. The view begins at its top whenever something
 * else is chosen.
 */
import { Suspense, useEffect, useRef } from 'react';
import type { RelationId } from '../../model/ids.ts';
import { activeFilter } from '../../graph/filters.ts';
import { detailWords } from '../../words/detail.ts';
import buttons from '../controls/buttons.module.css';
import { Icon } from '../controls/Icon.tsx';
import { lazyPart } from '../controls/lazy-part.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { Orientation } from './Orientation.tsx';
import styles from './Detail.module.css';

function Walk({ id }: { readonly id: RelationId }) {
  const { focus, store } = useRelata();
  const { relations } = focus;
  const at = relations.findIndex((relation) => relation.id === id);
  const previous = relations[at - 1];
  const next = relations[at + 1];
  if (at < 0 || relations.length < 2) return null;
  const words = detailWords().walk;
  return (
    <nav className={styles.walk} aria-label={words.label}>
      <button
        type="button"
        className={buttons.small}
        aria-label={words.previous}
        disabled={previous === undefined}
        onClick={() =>
          previous && store.dispatch({ type: 'relationChosen', relation: previous.id })
        }
      >
        <Icon name="left" />
      </button>
      <span>{words.at(at + 1, relations.length)}</span>
      <button
        type="button"
        className={buttons.small}
        aria-label={words.next}
        disabled={next === undefined}
        onClick={() => next && store.dispatch({ type: 'relationChosen', relation: next.id })}
      >
        <Icon name="right" />
      </button>
    </nav>
  );
}

/** Fetched in an idle moment after the first picture, or when something is chosen before that. */
const Chosen = lazyPart(async () => (await import('./Chosen.tsx')).Chosen);

/** Comes with the first question asked of the graph. */
const GraphAnswers = lazyPart(async () => (await import('../paths/GraphAnswers.tsx')).GraphAnswers);

/** The way back to the answers from a relation or an entity opened among them. */
function BackToAnswers() {
  const { store } = useRelata();
  return (
    <button
      type="button"
      className={buttons.small}
      onClick={() => store.dispatch({ type: 'selectionCleared' })}
    >
      <Icon name="left" />
      {detailWords().walk.backToAnswers}
    </button>
  );
}

export function Detail() {
  const selection = useAppState((state) => state.selection);
  const filters = useAppState((state) => state.filters);
  const isAsking =
    activeFilter(filters, 'trace') !== undefined || activeFilter(filters, 'ego') !== undefined;
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    page.current?.scrollTo({ top: 0 });
  }, [selection]);
  const single = selection.kind === 'relations' && selection.ids.length === 1;
  const [only] = single ? selection.ids : [];
  return (
    <div ref={page} className={styles.page} data-shown-relation={only}>
      {isAsking && selection.kind !== 'nothing' && <BackToAnswers />}
      {only !== undefined && <Walk id={only} />}
      {selection.kind === 'nothing' && isAsking ? (
        <Suspense fallback={null}>
          <GraphAnswers />
        </Suspense>
      ) : selection.kind === 'nothing' ? (
        <Orientation />
      ) : (
        <Suspense fallback={null}>
          <Chosen selection={selection} />
        </Suspense>
      )}
    </div>
  );
}
