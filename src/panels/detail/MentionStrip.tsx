/**
 * Where in the text does this entity stand?
 *
 * A strip as long as the text, with a tick for each place that names the entity. A tick leads to the
 * words. One stop of the Tab key; the arrows go from tick to tick.
 */
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { EntityId } from '../../model/ids.ts';
import type { Source } from '../../model/source.ts';
import { detailWords } from '../../words/detail.ts';
import { exactPassages } from '../text/text-blocks.ts';
import { usePlaceWords } from '../use-places.ts';
import { useRelata } from '../use-relata.ts';
import { toMentionTicks } from './mention-ticks.ts';
import inFull from './Chosen.module.css';
import styles from './Detail.module.css';

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

export function MentionStrip({
  entity,
  source,
}: {
  readonly entity: EntityId;
  readonly source: Source;
}) {
  const { kg, store } = useRelata();
  const { dataset } = kg;
  const placeWords = usePlaceWords();
  const words = detailWords().entity;
  const strip = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const ticks = useMemo(() => {
    const mentions = dataset.mentions.filter(
      (mention) => mention.entity === entity && mention.source === source.id,
    );
    const length = dataset.textOf.get(source.id)?.length ?? 0;
    return toMentionTicks(mentions, exactPassages(dataset, source.id), length);
  }, [dataset, entity, source.id]);
  if (!dataset.textOf.has(source.id))
    return <p className={styles.quiet}>{words.noText(source.title)}</p>;
  if (ticks.length === 0) return null;
  const walk = (event: KeyboardEvent, at: number) => {
    const step = Object.hasOwn(STEPS, event.key) ? (STEPS[event.key] ?? 0) : 0;
    const next = at + step;
    if (step === 0 || ticks[next] === undefined) return;
    event.preventDefault();
    setActive(next);
    strip.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <ul ref={strip} className={inFull.strip} aria-label={words.whereIn(source.title)}>
      {ticks.map(({ start, end, share, count, passage }, index) => {
        const place = placeWords({ source: source.id, start, end });
        return (
          <li key={start} style={{ left: `${share * 100}%` }}>
            <button
              type="button"
              data-on-scale
              className={inFull.tick}
              aria-disabled={passage === null}
              tabIndex={index === Math.min(active, ticks.length - 1) ? 0 : -1}
              title={count > 1 ? words.mentionAt(place, count) : place}
              aria-label={words.mentionAt(place, count)}
              onKeyDown={(event) => walk(event, index)}
              onClick={() => {
                setActive(index);
                if (passage !== null) store.dispatch({ type: 'passageShownInText', passage });
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}
