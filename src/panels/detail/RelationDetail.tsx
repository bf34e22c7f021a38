/**
 * What is claimed, who says so, and which words say it?
 *
 * The heart of the page: the claim as it is drawn, the passages first and largest, then what kind of
 * claim it is, claims about claims, and what stands next to it. Ids come last: they are for machines.
 */
import { othersOfPair, othersOnPassages, speechActOf } from '../../graph/around.ts';
import { labelLanguage } from '../../graph/language-of.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Cue, Evidence, Relation } from '../../model/relation.ts';
import { entityLabel } from '../../scene/describe.ts';
import { detailWords } from '../../words/detail.ts';
import { shellWords } from '../../words/shell.ts';
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
import styles from './Chosen.module.css';

const CUE_ORDER: readonly Cue['for'][] = ['source', 'relation', 'target', 'holder'];
const ROLE_ORDER: readonly Evidence['role'][] = ['states', 'repeats', 'resolves'];

function NoPassages({ dataset }: { readonly dataset: Dataset }) {
  const words = detailWords().passages;
  return (
    <p className={styles.noPassages}>
      <strong>{words.none}</strong>{' '}
      {dataset.passages.length === 0 ? words.noneInFile : words.noneForRelation}
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
    <section className={styles.passages} aria-label={detailWords().passages.label}>
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
  const words = detailWords().relation;
  return (
    <>
      {act && (
        <Section title={words.actOf}>
          <RelationList relations={[act]} label={words.actOf} />
        </Section>
      )}
      {contents.length > 0 && (
        <Section title={words.contents}>
          <RelationList relations={contents} label={words.contents} />
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
        {shellWords().copyLink}
      </CopyButton>
      <ExportThis part="relation">{detailWords().relation.take}</ExportThis>
    </div>
  );
}

export function RelationDetail({ relation }: { readonly relation: Relation }) {
  const { kg, language } = useRelata();
  const { dataset } = kg;
  const words = detailWords().relation;
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
        <p className={styles.note} lang={labelLanguage(dataset)}>
          <span lang={language}>{words.note}</span> {relation.note}
        </p>
      )}
      <OtherColumns attributes={relation.attributes} />
      <ClaimsAboutClaims relation={relation} dataset={dataset} />
      {pair.length > 0 && (
        <Section title={words.pair(source, target)} count={pair.length}>
          <RelationList relations={pair} label={words.pairList} quoted />
        </Section>
      )}
      {here.length > 0 && (
        <Section title={words.onWords} count={here.length}>
          <RelationList relations={here} label={words.onWords} />
        </Section>
      )}
      <HowRead relation={relation.id} />
      <TakeAway relation={relation} />
      <p className={styles.ids}>
        {words.ids(
          relation.id,
          relation.type,
          relation.evidence.map((piece) => piece.passage),
        )}
      </p>
    </>
  );
}
