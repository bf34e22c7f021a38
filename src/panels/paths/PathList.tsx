/**
 * Which paths are there, best first, and what does the one I stand on say?
 *
 * A line a path; the one stepped on is opened as a paragraph. Arrows walk the list, and what is walked to is
 * what the stage lights. A long list comes in portions that say how much is left; none is cut in silence.
 */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { labelLanguage } from '../../graph/language-of.ts';
import type { Path, Trace } from '../../graph/path.ts';
import { sayRoute } from '../../graph/say-path.ts';
import { modelWords } from '../../words/model.ts';
import { pathsWords } from '../../words/paths.ts';
import buttons from '../controls/buttons.module.css';
import { classNames } from '../controls/class-names.ts';
import { useRelata } from '../use-relata.ts';
import { PathParagraph } from './PathParagraph.tsx';
import { PATH_MARKS } from './path-marks.ts';
import styles from './Paths.module.css';

const PORTION = 40;

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

function PathLine({
  path,
  number,
  open,
  onChoose,
  onWalk,
}: {
  readonly path: Path;
  readonly number: number;
  readonly open: boolean;
  readonly onChoose: () => void;
  readonly onWalk: (event: KeyboardEvent) => void;
}) {
  const { dataset } = useRelata().kg;
  const { hops, list, signs } = pathsWords();
  const { certainties, negations } = modelWords();
  const sign = signs[path.sign.kind];
  const joined = path.joints.filter((joint) => joint === 'ours').length;
  const held = path.denied ? negations.negated : certainties[path.certainty];
  return (
    <button
      type="button"
      className={classNames(styles.line, open && styles.open)}
      aria-expanded={open}
      data-path={number}
      onClick={onChoose}
      onKeyDown={onWalk}
    >
      <span className={styles.number}>{number + 1}</span>
      <span className={styles.route}>
        <span lang={labelLanguage(dataset)}>{sayRoute(dataset, path)}</span>
        <small>
          {hops(path.hops.length)} · {held.word}
          {joined > 0 && ` · ${list.joined(joined)}`}
        </small>
      </span>
      <span className={styles.sign} title={sign}>
        <span aria-hidden="true">{PATH_MARKS[path.sign.kind]}</span>
        <span className={buttons.hidden}>{sign}</span>
      </span>
    </button>
  );
}

export function PathList({ trace, step }: { readonly trace: Trace; readonly step: number | null }) {
  const { store } = useRelata();
  const { paths } = trace;
  const [portions, setPortions] = useState(1);
  const list = useRef<HTMLOListElement>(null);
  const shown = Math.min(paths.length, Math.max(portions * PORTION, (step ?? 0) + 1));
  const choose = (next: number | null) => store.dispatch({ type: 'pathStepped', step: next });
  useEffect(() => {
    if (step === null) return;
    list.current?.querySelector(`[data-path="${step}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [step]);
  const walk = (event: KeyboardEvent, number: number) => {
    const by = STEPS.get(event.key);
    if (by === undefined) return;
    const next = Math.min(shown - 1, Math.max(0, number + by));
    event.preventDefault();
    choose(next);
    list.current?.querySelector<HTMLElement>(`[data-path="${next}"]`)?.focus();
  };
  return (
    <>
      <ol ref={list} className={styles.paths} aria-label={pathsWords().list.label}>
        {paths.slice(0, shown).map((path, number) => (
          <li key={path.entities.join('\u0000')}>
            <PathLine
              path={path}
              number={number}
              open={step === number}
              onChoose={() => choose(step === number ? null : number)}
              onWalk={(event) => walk(event, number)}
            />
            {step === number && <PathParagraph path={path} />}
          </li>
        ))}
      </ol>
      {shown < paths.length && (
        <button
          type="button"
          className={buttons.link}
          onClick={() => setPortions(Math.ceil(shown / PORTION) + 1)}
        >
          {pathsWords().list.more(shown, paths.length)}
        </button>
      )}
    </>
  );
}
