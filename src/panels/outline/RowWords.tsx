/**
 * What does this row of the list say?
 *
 * An entity with its kind and its relations; the way in which it stands to those below; a relation as the
 * sentence that stands for it everywhere, denied or doubtful before the claim; a passage word for word, in
 * the letter and the language of the text, with its place.
 */
import { labelLanguage, phraseLanguage, textLanguage } from '../../graph/language-of.ts';
import type { PassageCheck } from '../../model/dataset.ts';
import { sentenceOf } from '../../scene/describe.ts';
import type { OutlineContent } from '../../scene/outline.ts';
import { passageCount } from '../../scene/picture.ts';
import { countsWords } from '../../words/counts.ts';
import { modelWords } from '../../words/model.ts';
import { outlineWords } from '../../words/outline.ts';
import { classNames } from '../controls/class-names.ts';
import { EdgeSample, lookOf } from '../controls/EdgeSample.tsx';
import { KindIcon } from '../controls/KindIcon.tsx';
import { placeNow } from '../detail/place-now.ts';
import { usePlaceWords } from '../use-places.ts';
import { useRelata } from '../use-relata.ts';
import styles from './Outline.module.css';

type Of<Kind extends OutlineContent['kind']> = Extract<OutlineContent, { readonly kind: Kind }>;

/** A wide blank, at which a line may end. */
const GAP = '\u2002';

/** Before the words: hidden from those who listen, since the words say the same. */
export function RowSign({ content }: { readonly content: OutlineContent }) {
  if (content.kind === 'entity') return <KindIcon kind={content.entity.kind} />;
  if (content.kind === 'relation') return <EdgeSample look={lookOf(content.relation)} />;
  return null;
}

function EntityWords({ entity, shown, all }: Of<'entity'>) {
  const { dataset } = useRelata().kg;
  const counts = countsWords();
  const relations = shown === all ? counts.relations(all) : counts.relationsOf(shown, all);
  return (
    <>
      <span className={styles.name} lang={labelLanguage(dataset)}>
        {entity.label}
      </span>
      {GAP}
      <span className={styles.quiet}>
        {outlineWords().entityLine(modelWords().kinds[entity.kind], relations)}
      </span>
    </>
  );
}

function WayWords({ way, count }: Of<'way'>) {
  const words = outlineWords();
  return (
    <>
      {words.ways[way]} <span className={styles.count}>{words.figure(count)}</span>
    </>
  );
}

function RelationWords({ relation }: Of<'relation'>) {
  const { dataset } = useRelata().kg;
  const { reserve, source, verb, target } = sentenceOf(relation, dataset);
  return (
    <>
      {reserve !== '' && <span className={styles.reserve}>{modelWords().lead(reserve)}</span>}
      <span lang={labelLanguage(dataset)}>
        {source} <em className={styles.verb}>{verb}</em> {target}{' '}
        {relation.phrase !== '' && (
          <q className={styles.phrase} lang={phraseLanguage(dataset, relation)}>
            {relation.phrase}
          </q>
        )}
      </span>
      {dataset.sources.length > 0 && (
        <>
          {GAP}
          <span className={classNames(styles.quiet, styles.kept)}>
            {countsWords().passagesOrNone(passageCount(relation))}
          </span>
        </>
      )}
    </>
  );
}

const MISSING: PassageCheck = { status: 'missing' };

function PassageWords({ passage, piece }: Of<'passage'>) {
  const { dataset } = useRelata().kg;
  const placeWords = usePlaceWords();
  const check = dataset.checkOf.get(passage.id) ?? MISSING;
  const { word, meaning } = modelWords().checks[check.status];
  return (
    <>
      <q className={styles.quote} lang={textLanguage(dataset, passage.source)}>
        {passage.exact}
      </q>{' '}
      <span className={styles.caption}>
        {piece.role !== 'states' && <span>{modelWords().roles[piece.role].word} </span>}
        <span>{placeNow(passage, check, placeWords)} </span>
        {check.status !== 'exact' && (
          <span
            className={classNames(check.status !== 'unchecked' && styles.alarm)}
            title={meaning}
          >
            {word}
          </span>
        )}
      </span>
    </>
  );
}

export function RowWords({ content }: { readonly content: OutlineContent }) {
  switch (content.kind) {
    case 'entity':
      return <EntityWords {...content} />;
    case 'way':
      return <WayWords {...content} />;
    case 'relation':
      return <RelationWords {...content} />;
    case 'passage':
      return <PassageWords {...content} />;
  }
}
