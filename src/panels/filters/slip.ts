/**
 * What hangs open from the filter bar just now?
 *
 * One thing at a time: the menu that adds, the list of voices, or the editor of a filter that is in the
 * list or about to be. `anchor` is the button it hangs from.
 */
import type { Filter } from '../../graph/filters.ts';

export type Slip = { readonly anchor: HTMLElement } & (
  | { readonly shows: 'menu' }
  | { readonly shows: 'voices' }
  | { readonly shows: 'editor'; readonly filter: Filter }
);

export type SetSlip = (slip: Slip | null) => void;
