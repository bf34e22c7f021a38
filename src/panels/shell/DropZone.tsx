/**
 * Can I simply drop a file here?
 *
 * Anywhere on the page. While a file hovers over it a veil says so; the file goes to the port, and a bad
 * one is answered by a notice.
 */
import { useEffect, useState } from 'react';
import { useAsk } from '../use-ask.ts';
import { useRelata } from '../use-relata.ts';
import styles from './Shell.module.css';

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
      const file = event.dataTransfer?.files[0];
      if (file) ask(() => ports.openFile(file));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [ports, ask]);
  if (!isOver) return null;
  return <div className={styles.veil}>Drop a .relata.json file to open it</div>;
}
