/**
 * Do these words of a file lead somewhere, and may they?
 *
 * The one place on the page that makes a link out of it: where the words are an address of the web or of mail
 * that is what it seems (kit/safe-link.ts). Everything else is the words. What stands there is the address
 * itself, whole, so that nobody goes where they did not read.
 */
import { isSafeLink, OUTWARD } from '../../kit/safe-link.ts';
import { controlsWords } from '../../words/controls.ts';
import styles from './OutwardLink.module.css';

export function OutwardLink({ words }: { readonly words: string }) {
  if (!isSafeLink(words)) return words;
  return (
    <a className={styles.link} href={words} {...OUTWARD} title={controlsWords().leadsOut}>
      {words}
    </a>
  );
}
