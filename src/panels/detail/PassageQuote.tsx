/**
 * Which words of the text say so, and may I trust that they stand there?
 *
 * One passage, verbatim, with the words for the parts of the relation marked; where it stands, what it
 * does for the claim, how it was checked, and the way to it in the text. A passage that is not exactly
 * in the text says so first and offers no way to a place where it is not.
 */
import { useId, useState } from 'react';
import { textLanguage } from '../../graph/language-of.ts';
import type { PassageCheck } from '../../model/dataset.ts';
import type { Passage } from '../../model/passage.ts';
import type { Evidence, Relation } from '../../model/relation.ts';
import { describeRelation } from '../../scene/describe.ts';
import { NO_MARKS, toTextRuns } from '../../scene/text-runs.ts';
import { detailWords } from '../../words/detail.ts';
import { modelWords } from '../../words/model.ts';
import buttons from '../controls/buttons.module.css';
import { classNames } from '../controls/class-names.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Icon } from '../controls/Icon.tsx';
import { QuotedRuns } from '../controls/Runs.tsx';
import { usePlaceWords, type PlaceWords } from '../use-places.ts';
import { useRelata } from '../use-relata.ts';
import { cite } from './cite.ts';
import styles from './PassageQuote.module.css';

/** What could not be looked at is no alarm. */
const SIGNS: Partial<Readonly<Record<PassageCheck['status'], string>>> = {
  exact: '✓',
  unchecked: '?',
};
const BADGES: Readonly<Record<PassageCheck['status'], string | undefined>> = {
  exact: undefined,
  unchecked: styles.open,
  moved: styles.alarm,
  ambiguous: styles.alarm,
  missing: styles.alarm,
};

function CheckBadge({ check }: { readonly check: PassageCheck }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { word, meaning } = modelWords().checks[check.status];
  return (
    <>
      <button
        type="button"
        className={classNames(styles.badge, BADGES[check.status])}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        title={meaning}
        onClick={() => setOpen(!open)}
      >
        {SIGNS[check.status] ?? '!'}{' '}
        {check.status === 'ambiguous' ? detailWords().passages.ambiguous(word, check.count) : word}
      </button>
      {open && (
        <span id={id} className={styles.meaning}>
          {meaning}
        </span>
      )}
    </>
  );
}

interface Props {
  readonly passage: Passage;
  /** Both, when the passage is shown as evidence of one relation. */
  readonly relation?: Relation;
  readonly piece?: Evidence;
  readonly large?: boolean;
}

/** Where the words were found instead, if they were found once. */
function placeNow(passage: Passage, check: PassageCheck, placeWords: PlaceWords): string {
  const { uncheckedPlace, unknownPlace, movedTo } = detailWords().passages;
  if (check.status === 'unchecked') return uncheckedPlace;
  if (check.status !== 'moved') return unknownPlace;
  return movedTo(placeWords({ source: passage.source, start: check.start, end: check.end }));
}

const MISSING: PassageCheck = { status: 'missing' };

export function PassageQuote({ passage, relation, piece, large = false }: Props) {
  const { kg, store, ports } = useRelata();
  const { dataset } = kg;
  const placeWords = usePlaceWords();
  const words = detailWords().passages;
  const check = dataset.checkOf.get(passage.id) ?? MISSING;
  const isExact = check.status === 'exact';
  const place = isExact ? placeWords(passage) : placeNow(passage, check, placeWords);
  const text = dataset.textOf.get(passage.source) ?? '';
  const runs = toTextRuns(passage, { ...NO_MARKS, cues: piece?.cues ?? [] });
  const onlyNames = piece?.role === 'resolves';
  const citation = () =>
    cite({
      quote: passage.exact,
      source: dataset.sourceOf.get(passage.source),
      place,
      ...(relation
        ? { reading: describeRelation(relation, dataset), link: ports.linkTo(relation.id) }
        : {}),
    });
  return (
    <figure
      className={classNames(styles.passage, onlyNames && styles.names)}
      data-passage={passage.id}
    >
      {piece && (
        <p className={styles.role} title={modelWords().roles[piece.role].meaning}>
          {modelWords().roles[piece.role].word}
        </p>
      )}
      <blockquote
        className={classNames(styles.quote, large && styles.large)}
        lang={textLanguage(dataset, passage.source)}
      >
        {isExact ? <QuotedRuns text={text} runs={runs} /> : passage.exact}
      </blockquote>
      <figcaption className={styles.caption}>
        <span>{place}</span>
        <CheckBadge check={check} />
      </figcaption>
      <div className={styles.actions}>
        {isExact && (
          <button
            type="button"
            className={buttons.small}
            onClick={() => store.dispatch({ type: 'passageShownInText', passage: passage.id })}
          >
            <Icon name="quote" />
            {words.showInText}
          </button>
        )}
        <CopyButton icon="copy" text={citation}>
          {words.copy}
        </CopyButton>
      </div>
    </figure>
  );
}
