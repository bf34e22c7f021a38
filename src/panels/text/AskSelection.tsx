/**
 * What rests on the words I just marked with the mouse?
 *
 * When a stretch of the text is selected, a small button stands under it; pressed, it chooses every
 * passage that the stretch touches. Says so when nothing rests there.
 */
import { useEffect, useState, type RefObject } from 'react';
import { overlaps, type Span } from '../../model/span.ts';
import type { MarkedPassage } from '../../scene/text-runs.ts';
import { textWords } from '../../words/text.ts';
import { useRelata } from '../use-relata.ts';
import styles from './TextPanel.module.css';

interface Asked extends Span {
  readonly topPx: number;
  readonly leftPx: number;
}

/** The offset in the text of a point in the page, or null outside the words. */
function offsetAt(node: Node, offset: number): number | null {
  const run = (node instanceof Element ? node : node.parentElement)?.closest('[data-start]');
  const start = run?.getAttribute('data-start');
  if (start === null || start === undefined) return null;
  return Number(start) + (node instanceof Text ? offset : 0);
}

function readSelection(page: HTMLElement): Asked | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!page.contains(range.commonAncestorContainer)) return null;
  const start = offsetAt(range.startContainer, range.startOffset);
  const end = offsetAt(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return null;
  const box = range.getBoundingClientRect();
  const frame = page.getBoundingClientRect();
  return {
    start,
    end,
    topPx: box.bottom - frame.top + page.scrollTop + 6,
    leftPx: Math.max(8, Math.min(box.left - frame.left, page.clientWidth - 180)),
  };
}

interface Props {
  readonly page: RefObject<HTMLElement | null>;
  readonly passages: readonly MarkedPassage[];
}

export function AskSelection({ page, passages }: Props) {
  const { store } = useRelata();
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    const read = () => setAsked(page.current ? readSelection(page.current) : null);
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [page]);
  if (asked === null) return null;
  const touched = passages.filter((passage) => overlaps(passage, asked));
  const style = { top: asked.topPx, left: asked.leftPx };
  if (touched.length === 0) {
    return (
      <output className={styles.ask} style={style}>
        {textWords().nothingRests}
      </output>
    );
  }
  return (
    <button
      type="button"
      className={styles.ask}
      style={style}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        const ids = touched
          .toSorted((a, b) => a.end - a.start - (b.end - b.start))
          .map((passage) => passage.id);
        window.getSelection()?.removeAllRanges();
        store.dispatch({ type: 'passagesChosen', passages: ids });
      }}
    >
      {textWords().ask}
    </button>
  );
}
