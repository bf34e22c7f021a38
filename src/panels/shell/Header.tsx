/**
 * What lies before me, and what can I do with the whole of it?
 *
 * Title and author of the text, the search, the lens, and the ways to take the view away: link, files,
 * picture. On a narrow page the latter fold into one menu.
 */
import { useRef } from 'react';
import type { LanguageChoice, Theme } from '../../state/view.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../words/language.ts';
import { shellWords } from '../../words/shell.ts';
import buttons from '../controls/buttons.module.css';
import { CopyButton } from '../controls/CopyButton.tsx';
import { ErrorBoundary } from '../controls/ErrorBoundary.tsx';
import { Icon } from '../controls/Icon.tsx';
import { Menu, type MenuItem } from '../controls/Menu.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { useToMethod } from '../method/use-to-method.ts';
import { useAsk } from '../use-ask.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { LensSwitch } from './LensSwitch.tsx';
import styles from './Header.module.css';

/** Only what the picker shows first: a file is known by its content, whatever it is called. */
const ACCEPTED = '.json,.gexf,.graphml,.xml,.csv,.tsv,.txt,.zip,.cyjs,.jsonld';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const LANGUAGE_CHOICES: readonly LanguageChoice[] = ['system', ...LANGUAGES];

/** `words` differ where the items stand among others. */
function useThemes(words: Readonly<Record<Theme, string>>): readonly MenuItem[] {
  const { store } = useRelata();
  const current = useAppState((state) => state.view.theme);
  return THEMES.map((theme) => ({
    label: words[theme],
    checked: theme === current,
    onChoose: () => store.dispatch({ type: 'themeChosen', theme }),
  }));
}

/** Each language is named by itself, whatever the page speaks. */
function useLanguages(ofSystem: string, name: (own: string) => string): readonly MenuItem[] {
  const { store } = useRelata();
  const current = useAppState((state) => state.view.language);
  return LANGUAGE_CHOICES.map((language) => ({
    label: language === 'system' ? ofSystem : name(LANGUAGE_NAMES[language]),
    ...(language === 'system' ? {} : { lang: language }),
    checked: language === current,
    onChoose: () => store.dispatch({ type: 'languageChosen', language }),
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
      aria-label={shellWords().filesToOpen}
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
  const words = shellWords();
  const themes = useThemes(narrow ? words.themeItems : words.themes);
  const languages = useLanguages(
    narrow ? words.languageItemOfSystem : words.languageOfSystem,
    narrow ? words.languageItem : (own) => own,
  );
  const isMethod = useAppState((state) => state.view.lens) === 'method';
  const toMethod = useToMethod();
  const [source, ...others] = kg.dataset.sources;
  const copyLink = {
    label: words.copyLinkToView,
    onChoose: () => ask(() => ports.copyText(ports.linkTo())),
  };
  const exportPart = () => store.dispatch({ type: 'exportOpened' });
  return (
    <header id="relata-header" tabIndex={-1} className={styles.header}>
      <div className={styles.titles}>
        <h1 className={styles.title} title={source?.title}>
          {others.length > 0 ? kg.dataset.name : (source?.title ?? kg.dataset.name)}
        </h1>
        <p className={styles.author}>
          {others.length > 0 ? words.texts(others.length + 1) : source?.author}
        </p>
      </div>
      <ErrorBoundary part="search">
        <SearchBox />
      </ErrorBoundary>
      <div className={styles.actions}>
        <LensSwitch roomy={roomy} />
        {narrow ? (
          <Menu
            label={words.more}
            icon="more"
            iconOnly
            items={[
              { label: words.lenses.method, note: words.howRead, onChoose: toMethod },
              copyLink,
              { label: words.export, note: words.exportNote, onChoose: exportPart },
              { label: words.openFile, onChoose: pick },
              ...themes,
              ...languages,
            ]}
          />
        ) : (
          <>
            <button
              type="button"
              className={buttons.quiet}
              aria-current={isMethod ? 'page' : undefined}
              title={words.howReadFully}
              onClick={toMethod}
            >
              {words.lenses.method}
            </button>
            <CopyButton icon="link" text={() => ports.linkTo()}>
              {words.copyLink}
            </CopyButton>
            <button
              type="button"
              className={buttons.quiet}
              aria-haspopup="dialog"
              onClick={exportPart}
            >
              <Icon name="download" />
              {words.export}
            </button>
            <button
              type="button"
              className={buttons.icon}
              aria-label={words.openFile}
              title={words.openFileTitle}
              onClick={pick}
            >
              <Icon name="open" />
            </button>
            <Menu label={words.light} icon="light" iconOnly items={themes} />
            <Menu label={words.language} icon="language" iconOnly items={languages} />
          </>
        )}
        {input}
      </div>
    </header>
  );
}
