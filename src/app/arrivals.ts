/**
 * Which file is on its way to the table, and how is it turned back?
 *
 * One at a time: who brings another ends the one before. The work itself (take-in.ts) is fetched when the
 * first file comes. Ending it takes no longer than ending a worker.
 */
import { fetchPart } from '../panels/controls/fetch-part.ts';
import type { Arrivals } from '../panels/ports.ts';
import type { Desk } from './desk.ts';
import type { OpenedCorpus } from './open-corpus.ts';
import type { TakingIn } from './take-in.ts';

const fetchTakeIn = () => fetchPart(() => import('./take-in.ts'));

export function makeArrivals(desk: Desk, lay: (opened: OpenedCorpus) => void): Arrivals {
  let running = new AbortController();
  const dismiss = () => {
    running.abort();
    running = new AbortController();
    if (desk.arrival().status !== 'none') desk.setArrival({ status: 'none' });
  };
  const taking = (): TakingIn => {
    dismiss();
    return { tell: desk.setArrival, lay, signal: running.signal };
  };
  return {
    now: desk.arrival,
    subscribe: desk.subscribe,
    dismiss,
    open: async (files) => {
      const own = taking();
      await (await fetchTakeIn()).takeIn(files, own);
    },
    offer: async (files, text) => {
      const own = taking();
      const { offerPasted } = await fetchPart(() => import('./offer-pasted.ts'));
      offerPasted(files, text, own);
    },
  };
}
