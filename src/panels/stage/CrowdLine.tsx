/**
 * What of a graph too large to draw is drawn, and how do I come to the rest?
 *
 * One quiet line below the picture, and a way to the search. Not live: it changes with each rest of the camera; whoever
 * listens hears it in the description of the graph.
 */
import type { Drawn } from '../../scene/picture.ts';
import { sayDrawn } from '../../scene/crowd.ts';
import type { Focus } from '../../state/focus.ts';
import { countsWords } from '../../words/counts.ts';
import buttons from '../controls/buttons.module.css';
import { SEARCH_FIELD_ID } from '../search/SearchBox.tsx';
import styles from './stage.module.css';

export interface CrowdLineProps {
  readonly counts: Focus['counts'];
  readonly drawn: Drawn;
}

export function CrowdLine({ counts, drawn }: CrowdLineProps) {
  const words = countsWords();
  return (
    <p className={styles.crowd}>
      <span>{sayDrawn(counts, drawn)}</span>{' '}
      {!drawn.isComplete && <span>{words.nearerForMore}</span>}{' '}
      <button
        type="button"
        className={buttons.link}
        onClick={() => document.getElementById(SEARCH_FIELD_ID)?.focus()}
      >
        {words.searchName}
      </button>
    </p>
  );
}
