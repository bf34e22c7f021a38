/**
 * What is claimed, who says so, and which words say it?
 *
 * The heart of the page: the claim as it is drawn, the passages first and largest, then what kind of
 * claim it is, claims about claims, and what stands next to it. Ids come last: they are for machines.
 */
import { othersOfPair, othersOnPassages, speechActOf } from '../../graph/around.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Cue, Evidence, Relation } from '../../model/relation.ts';
import { entityLabel } from '../../scene/describe.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { RelationList } from '../controls/RelationLine.tsx';
import { CueKey } from '../controls/Runs.tsx';
import { useRelata } from '../use-relata.ts';
import { Chips } from './Chips.tsx';
import { ExportThis } from './ExportThis.tsx';
import { HowRead } from './HowRead.tsx';
import { OtherColumns } from './OtherColumns.tsx';
import { PassageQuote } from './PassageQuote.tsx';
import { RelationHeading } from './RelationHeading.tsx';
import { Section } from './Section.tsx';
import styles from './Detail.module.css';

const CUE_ORDER: readonly Cue['for'][] = ['source', 'relation', 'target', 'holder'];
const ROLE_ORDER: readonly Evidence['role'][] = ['states', 'repeats', 'resolves'];

function NoPassages({ dataset }: { readonly dataset: Dataset }) {
  return (
    <p className={styles.noPassages}>
      <strong>No passages.</strong>{' '}
      {dataset.passages.length === 0
        ? 'This file does not say which words rest behind this.'
        : 'The reading gives no words for this relation.'}
    </p>
  );
}

function Passages({
  relation,
  dataset,
}: {
  readonly relation: Relation;
  readonly dataset: Dataset;
}) {
  const pieces = ROLE_ORDER.flatMap((role) =>
    relation.evidence.filter((piece) => piece.role === role),
  );
  // Words are marked only where they were found; the key names no mark that is not there.
  const marked = pieces.filter((piece) => dataset.checkOf.get(piece.passage)?.status === 'exact');
  const cues = CUE_ORDER.filter((cue) =>
    marked.some((piece) => piece.cues.some((mark) => mark.for === cue)),
  );
  if (pieces.length === 0) return <NoPassages dataset={dataset} />;
  return (
    <section className={styles.passages} aria-label="Passages">
      {pieces.map((piece, index) => {
        const passage = dataset.passageOf.get(piece.passage);
        return (
          passage && (
            <PassageQuote
              key={`${piece.passage} ${piece.role}`}
              passage={passage}
              relation={relation}
              piece={piece}
              large={index === 0}
            />
          )
        );
      })}
      {cues.length > 0 && <CueKey cues={cues} />}
    </section>
  );
}

function ClaimsAboutClaims({
  relation,
  dataset,
}: {
  readonly relation: Relation;
  readonly dataset: Dataset;
}) {
  const act = speechActOf(dataset, relation);
  const contents = dataset.contentOf.get(relation.id) ?? [];
  return (
    <>
      {act && (
        <Section title="This is what was said in">
          <RelationList relations={[act]} label="This is what was said in" />
        </Section>
      )}
      {contents.length > 0 && (
        <Section title="What was said">
          <RelationList relations={contents} label="What was said" />
        </Section>
      )}
    </>
  );
}

function TakeAway({ relation }: { readonly relation: Relation }) {
  const { ports } = useRelata();
  return (
    <div className={styles.takeAway}>
      <CopyButton icon="link" text={() => ports.linkTo(relation.id)}>
        Copy link
      </CopyButton>
      <ExportThis part="relation">Export this relation</ExportThis>
    </div>
  );
}

export function RelationDetail({ relation }: { readonly relation: Relation }) {
  const { dataset } = useRelata().kg;
  const pair = othersOfPair(dataset, relation);
  const here = othersOnPassages(dataset, relation);
  const source = entityLabel(dataset, relation.source);
  const target = entityLabel(dataset, relation.target);
  return (
    <>
      <RelationHeading relation={relation} />
      <Passages relation={relation} dataset={dataset} />
      <Chips key={relation.id} relation={relation} />
      {relation.note !== undefined && (
        <p className={styles.note}>
          <span>Note of the reading.</span> {relation.note}
        </p>
      )}
      <OtherColumns attributes={relation.attributes} />
      <ClaimsAboutClaims relation={relation} dataset={dataset} />
      {pair.length > 0 && (
        <Section title={`Also between ${source} and ${target}`} count={pair.length}>
          <RelationList relations={pair} label="Other relations of this pair" quoted />
        </Section>
      )}
      {here.length > 0 && (
        <Section title="What else rests on these words" count={here.length}>
          <RelationList relations={here} label="What else rests on these words" />
        </Section>
      )}
      <HowRead relation={relation.id} />
      <TakeAway relation={relation} />
      <p className={styles.ids}>
        relation {relation.id} · type {relation.type}
        {relation.evidence.length > 0 &&
          ` · passages ${relation.evidence.map((piece) => piece.passage).join(', ')}`}
      </p>
    </>
  );
}
