/**
 * How does a reader come to the page on the method?
 *
 * From the header and from the orientation alike; on a narrow page a sheet that would cover it closes
 * first.
 */
import { useRelata } from '../use-relata.ts';

export function useToMethod(): () => void {
  const { store } = useRelata();
  return () => {
    store.dispatch({ type: 'sheetClosed' });
    store.dispatch({ type: 'lensChosen', lens: 'method' });
  };
}
