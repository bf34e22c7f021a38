/**
 * What becomes of a key that is pressed in the graph before the part that knows what it does is there?
 *
 * Nothing is lost: what was done is kept in its order and done once the part has come, which is usually before the
 * first key, in the idle moment after the first picture. If it does not come a notice says so, and the next key
 * asks again.
 */
import { fetchPart } from '../panels/controls/fetch-part.ts';
import type { StageKeys, StageKeysHost } from './stage-keys.ts';

type Deed = (keys: StageKeys) => void;

const fetchKeys = () => import('./stage-keys.ts');

export function openStageKeysLater(host: StageKeysHost): StageKeys {
  let keys: StageKeys | null = null;
  let waiting: Deed[] = [];

  const ask = (): void => {
    fetchPart(fetchKeys).then(
      ({ openStageKeys }) => {
        keys = openStageKeys(host);
        for (const deed of waiting) deed(keys);
        keys.pictureChanged();
        waiting = [];
      },
      ({ message }: Error) => {
        waiting = [];
        host.store.dispatch({ type: 'noticeGiven', notice: message });
      },
    );
  };
  const whenThere = (deed: Deed): void => {
    if (keys) return deed(keys);
    waiting.push(deed);
    if (waiting.length === 1) ask();
  };
  /** Of no concern to keys that nobody has begun to use. */
  const ifBegun = (deed: Deed): void => {
    if (keys || waiting.length > 0) whenThere(deed);
  };
  return {
    focused: (shown) => whenThere((there) => there.focused(shown)),
    blurred: () => ifBegun((there) => there.blurred()),
    pointed: () => ifBegun((there) => there.pointed()),
    pictureChanged: () => keys?.pictureChanged(),
    pressed: (command) => {
      if (keys) return keys.pressed(command);
      // Whoever came with the pointer and lets go has no place to go back to.
      if (command === 'back' && waiting.length === 0) return false;
      whenThere((there) => void there.pressed(command));
      return true;
    },
  };
}
