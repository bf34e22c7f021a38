/**
 * Can I simply drop or paste a file here?
 *
 * Anywhere on the page. While files hover over it a veil says so, and what is dropped is opened. What is
 * pasted outside a field, files or text, is only offered: it may have been meant for somewhere else.
 */
import { useEffect, useState } from 'react';
import { useAsk } from '../use-ask.ts';
import { useRelata } from '../use-relata.ts';
import styles from './Shell.module.css';
import { shellWords } from '../../words/shell.ts';

const bringsFile = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') === true;

export function DropZone() {
  const { ports } = useRelata();
  const ask = useAsk();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!bringsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!bringsFile(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) ask(() => ports.arrivals.open(files));
    };
    const paste = ({ target, clipboardData }: ClipboardEvent) => {
      const isField = target instanceof HTMLElement && target.closest('input, textarea, select');
      const files = [...(clipboardData?.files ?? [])];
      const text = clipboardData?.getData('text/plain') ?? '';
      if (isField || (files.length === 0 && text.trim() === '')) return;
      ask(() => ports.arrivals.offer(files, text));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, [ports, ask]);
  if (!isOver) return null;
  return <div className={styles.veil}>{shellWords().drop}</div>;
}
