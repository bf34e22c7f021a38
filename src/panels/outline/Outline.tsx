/**
 * What does the picture hold, read from top to bottom?
 *
 * Every entity shown, under it its relations, under each the passages, word for word: the structured equal of
 * the picture for those who do not see it, and the way to read on a small screen. A tree by the ARIA pattern;
 * of a long one only the rows in sight are in the page, and each says its place and how many there are.
 */
import { useCallback, useRef, useState } from 'react';
import { isOpen, hasBelow, type OutlineRow } from '../../scene/outline.ts';
import { isChosenRow } from '../../scene/outline-moves.ts';
import { outlineWords } from '../../words/outline.ts';
import { TAKEN_ROWS } from '../table/table-measures.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { OutlineBar } from './OutlineBar.tsx';
import { OutlineItem } from './OutlineItem.tsx';
import { useChosenInSight } from './use-chosen-in-sight.ts';
import { useOutline, type OpenOutline } from './use-outline.ts';
import { useOutlineKeys } from './use-outline-keys.ts';
import { useOutlineWindow } from './use-outline-window.ts';
import styles from './Outline.module.css';

/** Enter, or the sign at the end of a row. */
function useChoose(turn: OpenOutline['turn']) {
  const { kg, store } = useRelata();
  return (row: OutlineRow, additive: boolean): void => {
    const { content } = row;
    switch (content.kind) {
      case 'entity':
        return store.dispatch({ type: 'entityChosen', entity: content.entity.id, additive });
      case 'relation':
        return store.dispatch({ type: 'relationChosen', relation: content.relation.id, additive });
      case 'way':
        return turn([row]);
      case 'passage': {
        const { passage, relation } = content;
        const isThere = kg.dataset.checkOf.get(passage.id)?.status === 'exact';
        // Words that are not where they should be have no place in the text: the detail says why.
        return store.dispatch(
          isThere
            ? { type: 'passageShownInText', passage: passage.id }
            : { type: 'relationChosen', relation: relation.id },
        );
      }
    }
  };
}

/** What scrolls and what stands in it are one part: the rows in sight are known only to who holds the frame. */
function Tree({ open }: { readonly open: OpenOutline }) {
  const { dataset } = useRelata().kg;
  const selection = useAppState((state) => state.selection);
  const frame = useRef<HTMLElement>(null);
  // Held as state too: the rows are drawn before the frame has its element, and are drawn again when it has.
  const [element, setElement] = useState<HTMLElement | null>(null);
  const takeFrame = useCallback((own: HTMLElement | null) => {
    frame.current = own;
    setElement(own);
  }, []);
  const { outline, rows, turned, at, goTo, turn } = open;
  const { slots, reveal, revealWell } = useOutlineWindow({
    outline,
    rows,
    kept: at,
    frame,
    element,
  });
  const choose = useChoose(turn);
  const onKeyDown = useOutlineKeys({ open, dataset, frame, reveal, onChoose: choose });
  useChosenInSight(open, frame, { reveal, revealWell });
  const words = outlineWords();
  return (
    <section ref={takeFrame} className={styles.frame} aria-label={words.name}>
      {rows.length > TAKEN_ROWS && (
        <p className={styles.printedPart}>{words.printedPart(TAKEN_ROWS, rows.length)}</p>
      )}
      {rows.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <div role="tree" className={styles.tree} aria-label={words.tree}>
          {slots.map((slot) => {
            if (slot.kind === 'gap') {
              return <div key={`gap-${slot.before}`} role="none" style={{ height: slot.sizePx }} />;
            }
            const row = rows[slot.index];
            return (
              row && (
                <OutlineItem
                  key={row.key}
                  row={row}
                  place={slot.index}
                  open={isOpen(row, turned)}
                  chosen={isChosenRow(row, selection)}
                  reached={slot.index === at}
                  onKeyDown={onKeyDown}
                  onReach={goTo}
                  onPress={(pressed) =>
                    hasBelow(pressed) ? turn([pressed]) : choose(pressed, false)
                  }
                  onChoose={choose}
                />
              )
            );
          })}
        </div>
      )}
    </section>
  );
}

export function Outline() {
  const open = useOutline();
  return (
    <div className={styles.outline}>
      <OutlineBar {...open} />
      <Tree open={open} />
    </div>
  );
}
