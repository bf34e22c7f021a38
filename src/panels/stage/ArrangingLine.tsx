/**
 * Which layout arranged the picture, or how far is it?
 *
 * One quiet line at the picture's lower right corner, with the way to end it while it is under way; nothing
 * where the places came with the text. It is not spoken as it counts: whoever cannot see it hears when it is
 * done (app/StageHost.tsx).
 */
import { stageWords } from '../../words/stage.ts';
import buttons from '../controls/buttons.module.css';
import type { Arranging } from '../ports.ts';
import { useRelata } from '../use-relata.ts';
import styles from './stage.module.css';
import { useArranging } from './use-arranging.ts';

function sentenceOf({ status, by, entities, share, isPaused }: Arranging): string | null {
  const words = stageWords();
  switch (status) {
    case 'given':
      return null;
    case 'working':
      return words.arranging(entities, share, isPaused);
    case 'stopped':
      return words.arrangedInPart(share);
    case 'settled':
      return words.arrangedBy[by];
  }
}

export function ArrangingLine() {
  const { stage } = useRelata().ports;
  const arranging = useArranging();
  const sentence = sentenceOf(arranging);
  if (sentence === null) return null;
  return (
    <div className={styles.arranging}>
      <span>{sentence}</span>
      {arranging.status === 'working' && (
        <button type="button" className={buttons.small} onClick={() => stage.stopLayout()}>
          {stageWords().stopArranging}
        </button>
      )}
    </div>
  );
}
