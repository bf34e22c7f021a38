/**
 * Where does a printed page come from, and how does its reader get back?
 *
 * How each text is cited, and the address that opens this view again. There while the page is printed, and
 * at no other time: the address changes with every press.
 */
import { sayTime } from '../../graph/say-time.ts';
import { printingWords } from '../../words/printing.ts';
import { usePrinting } from '../use-printing.ts';
import { useRelata } from '../use-relata.ts';
import styles from './Shell.module.css';

export function PrintedFoot() {
  const { kg, ports } = useRelata();
  if (!usePrinting()) return null;
  const words = printingWords();
  return (
    <footer className={styles.printed}>
      {kg.dataset.sources.map(({ id, author, title, written }) => (
        <p key={id}>
          {words.citation(author, title, written === undefined ? '' : sayTime(written))}
        </p>
      ))}
      <p>{words.address(ports.linkTo())}</p>
    </footer>
  );
}
