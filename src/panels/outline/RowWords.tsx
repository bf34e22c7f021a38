/**
 * What does this row of the list say?
 *
 * An entity with its kind and its relations; the way in which it stands to those below; a relation as the
 * sentence that stands for it everywhere, denied or doubtful before the claim; a passage word for word, in
 * the letter and the language of the text, with its place.
 */
import type { OutlineContent } from '../../scene/outline.ts';
import { sentenceOf } from '../../scene/describe.ts';
import { passageCount } from '../../scene/picture.ts';
import { CHECK_WORDS, KIND_WORDS, ROLE_WORDS } from '../../scene/words.ts';
import { outlineWords } from '../../words/outline.ts';
import { classNames } from '../controls/class-names.ts';
import { EdgeSample, lookOf } from '../controls/EdgeSample.tsx';
import { KindIcon } from '../controls/KindIcon.tsx';
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
  const words = outlineWords();
  return (
    <>
      <span className={styles.name}>{entity.label}</span>
      {GAP}
      <span className={styles.quiet}>
        {words.entityLine(KIND_WORDS[entity.kind], words.relations(shown, all))}
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
  const [first] = relation.evidence;
  const passage = first && dataset.passageOf.get(first.passage);
  const language = passage && dataset.sourceOf.get(passage.source)?.language;
  return (
    <>
      {reserve !== '' && <span className={styles.reserve}>{reserve}: </span>}
      {source} <em className={styles.verb}>{verb}</em> {target}{' '}
      {relation.phrase !== '' && (
        <q className={styles.phrase} lang={language}>
          {relation.phrase}
        </q>
      )}
      {dataset.sources.length > 0 && (
        <>
          {GAP}
          <span className={classNames(styles.quiet, styles.kept)}>
            {outlineWords().passages(passageCount(relation))}
          </span>
        </>
      )}
    </>
  );
}

function PassageWords({ passage, piece }: Of<'passage'>) {
  const { dataset } = useRelata().kg;
  const placeWords = usePlaceWords();
  const status = dataset.checkOf.get(passage.id)?.status ?? 'missing';
  const isExact = status === 'exact';
  return (
    <>
      <q className={styles.quote} lang={dataset.sourceOf.get(passage.source)?.language}>
        {passage.exact}
      </q>{' '}
      <span className={styles.caption}>
        {piece.role !== 'states' && <span>{ROLE_WORDS[piece.role].word} </span>}
        <span>{isExact ? placeWords(passage) : outlineWords().noPlace} </span>
        {!isExact && (
          <span
            className={classNames(status !== 'unchecked' && styles.alarm)}
            title={CHECK_WORDS[status].meaning}
          >
            {CHECK_WORDS[status].word}
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
