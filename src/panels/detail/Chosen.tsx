/**
 * Which view belongs to which kind of selection?
 *
 * One for a relation, an entity, several of either, and passages. For a single relation, a line above says where it
 * stands among those shown, with the way to the one before and after. All of them together come as one piece, apart
 * from the first look, which has nothing chosen.
 */
import type { RelationId } from '../../model/ids.ts';
import type { Selection } from '../../state/selection.ts';
import { detailWords } from '../../words/detail.ts';
import buttons from '../controls/buttons.module.css';
import { Icon } from '../controls/Icon.tsx';
import { useRelata } from '../use-relata.ts';
import { EntityDetail, SeveralEntities } from './EntityDetail.tsx';
import styles from './Detail.module.css';
import { Orientation } from './Orientation.tsx';
import { PassagesDetail, SeveralRelations } from './PassagesDetail.tsx';
import { RelationDetail } from './RelationDetail.tsx';

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

function View({ selection }: { readonly selection: Selection }) {
  const { dataset } = useRelata().kg;
  switch (selection.kind) {
    case 'nothing':
      return <Orientation />;
    case 'passages':
      return <PassagesDetail ids={selection.ids} />;
    case 'entities': {
      const [first, ...others] = selection.ids;
      const entity = first === undefined ? undefined : dataset.entityOf.get(first);
      if (others.length > 0) return <SeveralEntities ids={selection.ids} />;
      return entity ? <EntityDetail key={entity.id} entity={entity} /> : <Orientation />;
    }
    case 'relations': {
      const [first, ...others] = selection.ids;
      const relation = first === undefined ? undefined : dataset.relationOf.get(first);
      if (others.length > 0) return <SeveralRelations ids={selection.ids} />;
      return relation ? <RelationDetail key={relation.id} relation={relation} /> : <Orientation />;
    }
  }
}

export interface ChosenProps {
  readonly selection: Selection;
  /** An answer of the graph lies beneath. */
  readonly isAsking: boolean;
}

export function Chosen({ selection, isAsking }: ChosenProps) {
  const [only, ...others] = selection.kind === 'relations' ? selection.ids : [];
  return (
    <>
      {isAsking && <BackToAnswers />}
      {only !== undefined && others.length === 0 && <Walk id={only} />}
      <View selection={selection} />
    </>
  );
}
