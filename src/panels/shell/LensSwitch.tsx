/**
 * In which way do I want to look: picture, table, matrix, over time, in threes, by influence?
 *
 * Words side by side where there is room, else one menu that says which is chosen. Every lens shows the same
 * relations under the same selection.
 */
import { LENSES, type Lens } from '../../state/view.ts';
import { Menu } from '../controls/Menu.tsx';
import { Segments } from '../controls/Segments.tsx';
import { useAppState, useRelata } from '../use-relata.ts';

const LENS_WORDS: Readonly<Record<Lens, string>> = {
  graph: 'Graph',
  matrix: 'Matrix',
  timeline: 'Timeline',
  balance: 'Balance',
  influence: 'Influence',
  table: 'Table',
  method: 'Method',
};
/** The method is about the reading, no view of it: it has a button of its own. */
const LENS_OPTIONS = LENSES.filter((value) => value !== 'method').map((value: Lens) => ({
  value,
  label: LENS_WORDS[value],
}));

export function LensSwitch({ roomy }: { readonly roomy: boolean }) {
  const { store } = useRelata();
  const lens = useAppState((state) => state.view.lens);
  const choose = (chosen: Lens) => store.dispatch({ type: 'lensChosen', lens: chosen });
  if (roomy) return <Segments label="Lens" options={LENS_OPTIONS} value={lens} onChoose={choose} />;
  return (
    <Menu
      label={LENS_WORDS[lens]}
      icon="down"
      items={LENS_OPTIONS.map(({ value, label }) => ({
        label,
        checked: value === lens,
        onChoose: () => choose(value),
      }))}
    />
  );
}
