/**
 * What lies around these entities, step by step?
 *
 * One ring a step along influence: who is reached, and how many relations lead there. Depth and direction
 * can be changed where they stand.
 */
import { DIRECTIONS, EGO_DEPTHS, type EgoFilter } from '../../graph/filters.ts';
import type { EntityId } from '../../model/ids.ts';
import { speakerOf } from '../../scene/describe.ts';
import { modelWords } from '../../words/model.ts';
import { pathsWords } from '../../words/paths.ts';
import buttons from '../controls/buttons.module.css';
import { More, usePortions } from '../controls/Portions.tsx';
import { EntityLink } from '../controls/EntityLink.tsx';
import { Segments } from '../controls/Segments.tsx';
import inFull from '../detail/Chosen.module.css';
import detail from '../detail/Detail.module.css';
import { ExportThis } from '../detail/ExportThis.tsx';
import { Section } from '../detail/Section.tsx';
import { useAppState, useRelata } from '../use-relata.ts';
import { EntitySet } from './EntitySet.tsx';
import styles from './Paths.module.css';

const depthOptions = () =>
  EGO_DEPTHS.map((depth) => ({ value: String(depth), label: pathsWords().steps(depth) }));
const directionOptions = () =>
  DIRECTIONS.map((value) => ({ value, label: modelWords().directions[value].word }));

function EgoForm({ filter }: { readonly filter: EgoFilter }) {
  const { store } = useRelata();
  const filters = useAppState((state) => state.filters);
  const change = (part: Partial<EgoFilter>) =>
    store.dispatch({ type: 'filterAdded', filter: { ...filter, ...part } });
  const index = filters.findIndex(({ by }) => by === 'ego');
  const words = pathsWords();
  return (
    <fieldset className={styles.form} aria-label={words.question}>
      <EntitySet
        label={words.around.label}
        ids={filter.entities}
        empty=""
        mayBeEmpty={false}
        onChange={(entities) => change({ entities })}
      />
      <Segments
        label={words.depth}
        options={depthOptions()}
        value={String(filter.depth)}
        onChoose={(value) => {
          const depth = EGO_DEPTHS.find((one) => String(one) === value);
          if (depth !== undefined) change({ depth });
        }}
      />
      <Segments
        label={words.direction}
        options={directionOptions()}
        value={filter.direction}
        onChoose={(direction) => change({ direction })}
      />
      <div className={styles.options}>
        <button
          type="button"
          className={buttons.link}
          onClick={() => store.dispatch({ type: 'filterRemoved', index })}
        >
          {words.around.everything}
        </button>
      </div>
    </fieldset>
  );
}

/** Of a wide ring: to lay out more names would take longer than to find them. */
const FIRST_NAMES = 100;

function EntityLinks({ ids }: { readonly ids: readonly EntityId[] }) {
  const portions = usePortions(ids.length, FIRST_NAMES);
  return (
    <>
      <ul className={inFull.participants}>
        {ids.slice(0, portions.shown).map((id) => (
          <li key={id}>
            <EntityLink id={id} />
          </li>
        ))}
      </ul>
      <More {...portions} all={ids.length} />
    </>
  );
}

export function EgoRings({ filter }: { readonly filter: EgoFilter }) {
  const { answers, kg } = useRelata();
  const { ego } = answers;
  const { dataset } = kg;
  const words = pathsWords().around;
  const rings = (ego?.rings ?? []).filter(({ distance }) => distance > 0);
  return (
    <>
      <h2 className={detail.subject}>{words.heading}</h2>
      <EgoForm filter={filter} />
      {rings.map(({ distance, entities, relations }) => (
        <Section key={distance} title={words.away(distance)} count={entities.length}>
          {entities.length === 0 ? (
            <p className={detail.quiet}>{words.nobody(speakerOf(dataset))}</p>
          ) : (
            <>
              <EntityLinks ids={entities} />
              <p className={detail.quiet}>{words.by(relations.length)}</p>
            </>
          )}
        </Section>
      ))}
      <div className={inFull.takeAway}>
        <ExportThis part="ego">{words.take}</ExportThis>
      </div>
    </>
  );
}
