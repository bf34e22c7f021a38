/**
 * By which ways does one affect another, as far as the text says?
 *
 * The question, which can be changed where it stands; how many paths there are and how they were ranked;
 * then the paths, each to be opened and read hop by hop. While a large graph is searched it says how far it
 * is and can be stopped. Nothing here is more than the words: what only we joined says so.
 */
import type { TraceFilter } from '../../graph/filters.ts';
import type { Trace } from '../../graph/path.ts';
import { sayTotal } from '../../graph/say-path.ts';
import { plural, speakerOf } from '../../scene/describe.ts';
import { faultsWords } from '../../words/faults.ts';
import buttons from '../controls/buttons.module.css';
import detail from '../detail/Detail.module.css';
import { ExportThis } from '../detail/ExportThis.tsx';
import { Section } from '../detail/Section.tsx';
import { useRelata } from '../use-relata.ts';
import { PathList } from './PathList.tsx';
import { TraceForm } from './TraceForm.tsx';
import styles from './Paths.module.css';

function NoPath({ filter, trace }: { readonly filter: TraceFilter; readonly trace: Trace }) {
  const ways = [
    ...(filter.hops < 8 ? ['allow more hops'] : []),
    ...(filter.avoid.length > 0 ? ['avoid fewer entities'] : []),
    ...(filter.oneVoice ? ['let several voices say it'] : []),
    'turn the question round',
    'pause other filters',
  ];
  const speaker = speakerOf(useRelata().kg.dataset);
  return (
    <p className={detail.quiet}>
      {trace.isExact
        ? `The ${speaker} says no such thing in ${plural(filter.hops, 'hop')} or fewer.`
        : 'No path was found as far as the search went.'}{' '}
      You could {ways.slice(0, -1).join(', ')} or {ways.at(-1)}.
    </p>
  );
}

function Found({ filter, trace }: { readonly filter: TraceFilter; readonly trace: Trace }) {
  if (trace.paths.length === 0) return <NoPath filter={filter} trace={trace} />;
  return (
    <Section title={sayTotal(trace)}>
      <p className={styles.ranked}>
        Fewest hops first, then what is said most surely, then by passages. <kbd>[</kbd> and{' '}
        <kbd>]</kbd> step from path to path.
      </p>
      <PathList trace={trace} step={filter.step} />
      <div className={detail.takeAway}>
        <ExportThis part="paths">Export these paths</ExportThis>
      </div>
    </Section>
  );
}

export function TracePaths({ filter }: { readonly filter: TraceFilter }) {
  const { answers, ports } = useRelata();
  const { trace } = answers;
  return (
    <>
      <h2 className={detail.subject}>Who affects whom, and by which way?</h2>
      <TraceForm filter={filter} />
      {trace.status === 'working' && (
        <output className={styles.working}>
          {trace.paths === 0 ? 'Searching…' : `Searching… ${plural(trace.paths, 'path')} so far.`}
          {trace.isQuiet && ` ${faultsWords().stillSearching}`}
          <button type="button" className={buttons.link} onClick={ports.cancelTrace}>
            Stop
          </button>
        </output>
      )}
      {trace.status === 'cancelled' && (
        <p className={detail.quiet}>
          The search was stopped; every relation is shown. Change the question to search again.
        </p>
      )}
      {trace.status === 'refused' && <p role="alert">{trace.sentence}</p>}
      {trace.status === 'done' && <Found filter={filter} trace={trace.trace} />}
    </>
  );
}
