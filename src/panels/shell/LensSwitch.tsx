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
import { shellWords } from '../../words/shell.ts';

/** The method is about the reading, no view of it: it has a button of its own. */
const VIEWS = LENSES.filter((lens) => lens !== 'method');

export function LensSwitch({ roomy }: { readonly roomy: boolean }) {
  const { store } = useRelata();
  const lens = useAppState((state) => state.view.lens);
  const words = shellWords();
  const options = VIEWS.map((value: Lens) => ({ value, label: words.lenses[value] }));
  const choose = (chosen: Lens) => store.dispatch({ type: 'lensChosen', lens: chosen });
  if (roomy)
    return <Segments label={words.lens} options={options} value={lens} onChoose={choose} />;
  return (
    <Menu
      label={words.lenses[lens]}
      icon="down"
      items={options.map(({ value, label }) => ({
        label,
        checked: value === lens,
        onChoose: () => choose(value),
      }))}
    />
  );
}
