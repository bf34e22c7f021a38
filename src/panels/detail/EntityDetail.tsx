/**
 * Who or what is this, whom does it affect, and where does the text speak of it?
 *
 * Kind, the names the text uses, participants, the two directions of influence, and the places in the
 * text. For several entities at once: what connects them.
 */
import { useMemo } from 'react';
import { indexOfDataset, relationsOfEntities } from '../../graph/dataset-index.ts';
import { effectsOf } from '../../graph/influence.ts';
import { labelLanguage, textLanguage } from '../../graph/language-of.ts';
import type { Entity } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import { speakerOf } from '../../scene/describe.ts';
import { countsWords } from '../../words/counts.ts';
import { detailWords } from '../../words/detail.ts';
import { modelWords } from '../../words/model.ts';
import buttons from '../controls/buttons.module.css';
import { EntityLink } from '../controls/EntityLink.tsx';
import { Icon } from '../controls/Icon.tsx';
import { KindIcon } from '../controls/KindIcon.tsx';
import { RelationList } from '../controls/RelationLine.tsx';
import { useAppState, useRelata } from '../use-relata.ts';
import { AskFromHere } from './AskFromHere.tsx';
import { Effects } from './Effects.tsx';
import { ExportThis } from './ExportThis.tsx';
import { MentionStrip } from './MentionStrip.tsx';
import { namesUsed } from './names-used.ts';
import { OtherColumns } from './OtherColumns.tsx';
import { Section } from './Section.tsx';
import inFull from './Chosen.module.css';
import styles from './Detail.module.css';

/** Names that no text was there to use. */
function AlsoCalled({ entity: { aliases } }: { readonly entity: Entity }) {
  const { dataset } = useRelata().kg;
  if (aliases.length === 0) return null;
  return (
    <Section title={detailWords().entity.aliases}>
      <p className={inFull.names}>
        {aliases.map((alias) => (
          <q key={alias} lang={labelLanguage(dataset)}>
            {alias}
          </q>
        ))}
      </p>
    </Section>
  );
}

function Names({ entity }: { readonly entity: Entity }) {
  const { dataset } = useRelata().kg;
  const names = namesUsed(dataset, entity.id);
  if (names.length === 0 && dataset.mentions.length === 0) return <AlsoCalled entity={entity} />;
  if (names.length === 0) return null;
  const words = detailWords().entity;
  return (
    <Section title={words.names}>
      <p className={inFull.names}>
        {names.map(({ words: name, how, count, source }) => (
          <span key={`${how} ${name}`}>
            <q lang={textLanguage(dataset, source)}>{name}</q>
            {count > 1 && <span className={inFull.count}>{count}</span>}
            {how !== 'alias' && <small> {words.how[how]}</small>}
          </span>
        ))}
      </p>
    </Section>
  );
}

function Pinned({ entity }: { readonly entity: EntityId }) {
  const { store } = useRelata();
  const pins = useAppState((state) => state.pins);
  if (!pins.some((pin) => pin.entity === entity)) return null;
  return (
    <button
      type="button"
      className={buttons.small}
      onClick={() => store.dispatch({ type: 'entityUnpinned', entity })}
    >
      <Icon name="pin" />
      {detailWords().entity.unpin}
    </button>
  );
}

export function EntityDetail({ entity }: { readonly entity: Entity }) {
  const { dataset } = useRelata().kg;
  const { affects, isAffectedBy, others } = useMemo(
    () => effectsOf(dataset, entity.id),
    [dataset, entity],
  );
  const labels = labelLanguage(dataset);
  const words = detailWords().entity;
  return (
    <>
      <div data-entity={entity.id}>
        <p className={inFull.kind}>
          <KindIcon kind={entity.kind} /> {modelWords().kinds[entity.kind]}
        </p>
        <h2 className={inFull.title} lang={labels}>
          {entity.label}
        </h2>
        <Pinned entity={entity.id} />
        <AskFromHere ids={[entity.id]} />
      </div>
      {entity.note !== undefined && (
        <p className={inFull.note} lang={labels}>
          {entity.note}
        </p>
      )}
      <Names entity={entity} />
      {dataset.sources.length > 0 && (
        <Section title={words.where}>
          {dataset.sources.map((source) => (
            <MentionStrip key={source.id} entity={entity.id} source={source} />
          ))}
        </Section>
      )}
      <OtherColumns attributes={entity.attributes} />
      {entity.participants.length > 0 && (
        <Section title={words.participants}>
          <ul className={inFull.participants}>
            {entity.participants.map((id) => (
              <li key={id}>
                <EntityLink id={id} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Effects title={words.affects} entity={entity.id} relations={affects} />
      <Effects title={words.isAffectedBy} entity={entity.id} relations={isAffectedBy} />
      <Effects title={words.withoutInfluence} entity={entity.id} relations={others} folded />
      <div className={inFull.takeAway}>
        <ExportThis part="chosen">{words.take}</ExportThis>
      </div>
      <p className={inFull.ids}>{words.ids(entity.id)}</p>
    </>
  );
}

export function SeveralEntities({ ids }: { readonly ids: readonly EntityId[] }) {
  const { dataset } = useRelata().kg;
  const words = detailWords().several;
  const between = useMemo(() => {
    const chosen = new Set(ids);
    return relationsOfEntities(indexOfDataset(dataset), ids).filter(
      ({ source, target }) => source !== target && chosen.has(source) && chosen.has(target),
    );
  }, [dataset, ids]);
  return (
    <>
      <h2 className={inFull.title}>{countsWords().entities(ids.length)}</h2>
      <ul className={inFull.participants}>
        {ids.map((id) => (
          <li key={id}>
            <EntityLink id={id} />
          </li>
        ))}
      </ul>
      <AskFromHere ids={ids} />
      <Section title={words.connects} count={between.length}>
        {between.length === 0 ? (
          <p className={styles.quiet}>{words.nothing[speakerOf(dataset)]}</p>
        ) : (
          <RelationList relations={between} label={words.connects} quoted />
        )}
      </Section>
      <div className={inFull.takeAway}>
        <ExportThis part="chosen">{words.takeEntities}</ExportThis>
      </div>
    </>
  );
}
