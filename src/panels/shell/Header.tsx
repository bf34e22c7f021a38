/**
 * What lies before me, and what can I do with the whole of it?
 *
 * Title and author of the text, the search, the lens, and the ways to take the view away: link, files,
 * picture. On a narrow page the latter fold into one menu.
 */
import { useRef } from 'react';
import type { Theme } from '../../state/view.ts';
import buttons from '../controls/buttons.module.css';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Icon } from '../controls/Icon.tsx';
import { Menu } from '../controls/Menu.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { useToMethod } from '../method/use-to-method.ts';
import { useAsk } from '../use-ask.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { LensSwitch } from './LensSwitch.tsx';
import styles from './Header.module.css';

/** Only what the picker shows first: a file is known by its content, whatever it is called. */
const ACCEPTED = '.json,.gexf,.graphml,.xml,.csv,.tsv,.txt,.zip,.cyjs,.jsonld';

const THEMES: readonly { readonly theme: Theme; readonly label: string }[] = [
  { theme: 'system', label: 'As the system' },
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
];

function useThemes() {
  const { store } = useRelata();
  const current = useAppState((state) => state.view.theme);
  return THEMES.map(({ theme, label }) => ({
    label,
    checked: theme === current,
    onChoose: () => store.dispatch({ type: 'themeChosen', theme }),
  }));
}

function useFilePicker() {
  const { ports } = useRelata();
  const ask = useAsk();
  const field = useRef<HTMLInputElement>(null);
  const input = (
    <input
      ref={field}
      type="file"
      hidden
      multiple
      accept={ACCEPTED}
      aria-label="Files to open"
      onChange={(event) => {
        const files = [...(event.target.files ?? [])];
        if (files.length > 0) ask(() => ports.arrivals.open(files));
        event.target.value = '';
      }}
    />
  );
  return { input, pick: () => field.current?.click() };
}

interface Props {
  readonly narrow: boolean;
  /** Room enough for all lenses side by side. */
  readonly roomy: boolean;
}

export function Header({ narrow, roomy }: Props) {
  const { kg, ports, store } = useRelata();
  const ask = useAsk();
  const { input, pick } = useFilePicker();
  const themes = useThemes();
  const isMethod = useAppState((state) => state.view.lens) === 'method';
  const toMethod = useToMethod();
  const [source, ...others] = kg.dataset.sources;
  const copyLink = {
    label: 'Copy link to this view',
    onChoose: () => ask(() => ports.copyText(ports.linkTo())),
  };
  const exportPart = () => store.dispatch({ type: 'exportOpened' });
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <h1 className={styles.title} title={source?.title}>
          {others.length > 0 ? kg.dataset.name : (source?.title ?? kg.dataset.name)}
        </h1>
        <p className={styles.author}>
          {others.length > 0 ? `${others.length + 1} texts` : source?.author}
        </p>
      </div>
      <SearchBox />
      <div className={styles.actions}>
        <LensSwitch roomy={roomy} />
        {narrow ? (
          <Menu
            label="More"
            icon="more"
            iconOnly
            items={[
              { label: 'Method', note: 'How this was read', onChoose: toMethod },
              copyLink,
              { label: 'Export', note: 'Take a part away as a file', onChoose: exportPart },
              { label: 'Open a file', onChoose: pick },
              ...themes.map((item) => ({ ...item, label: `Theme: ${item.label.toLowerCase()}` })),
            ]}
          />
        ) : (
          <>
            <button
              type="button"
              className={buttons.quiet}
              aria-current={isMethod ? 'page' : undefined}
              title="How this was read, and how far to trust it"
              onClick={toMethod}
            >
              Method
            </button>
            <CopyButton icon="link" text={() => ports.linkTo()}>
              Copy link
            </CopyButton>
            <button
              type="button"
              className={buttons.quiet}
              aria-haspopup="dialog"
              onClick={exportPart}
            >
              <Icon name="download" />
              Export
            </button>
            <button
              type="button"
              className={buttons.icon}
              aria-label="Open a file"
              title="Open a graph of yours"
              onClick={pick}
            >
              <Icon name="open" />
            </button>
            <Menu label="Light or dark" icon="light" iconOnly items={themes} />
          </>
        )}
        {input}
      </div>
    </header>
  );
}
