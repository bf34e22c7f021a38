/**
 * By which ways does one affect another, as far as the text says?
 *
 * The question, which can be changed where it stands; how many paths there are and how they were ranked;
 * then the paths, each to be opened and read hop by hop. While a large graph is searched it says how far it
 * is and can be stopped. Nothing here is more than the words: what only we joined says so.
 */
import { HOPS, type TraceFilter } from '../../graph/filters.ts';
import type { Trace } from '../../graph/path.ts';
import { sayTotal } from '../../graph/say-path.ts';
import { speakerOf } from '../../scene/describe.ts';
import { faultsWords } from '../../words/faults.ts';
import { pathsWords } from '../../words/paths.ts';
import buttons from '../controls/buttons.module.css';
import inFull from '../detail/Chosen.module.css';
import detail from '../detail/Detail.module.css';
import { ExportThis } from '../detail/ExportThis.tsx';
import { Section } from '../detail/Section.tsx';
import { useRelata } from '../use-relata.ts';
import { PathList } from './PathList.tsx';
import { TraceForm } from './TraceForm.tsx';
import styles from './Paths.module.css';

function NoPath({ filter, trace }: { readonly filter: TraceFilter; readonly trace: Trace }) {
  const { ways, youCould, nothingSaid, nothingFound } = pathsWords().trace;
  const open = [
    ...(filter.hops < HOPS.most ? [ways.moreHops] : []),
    ...(filter.avoid.length > 0 ? [ways.avoidFewer] : []),
    ...(filter.oneVoice ? [ways.moreVoices] : []),
    ways.turn,
    ways.pauseFilters,
  ];
  const speaker = speakerOf(useRelata().kg.dataset);
  return (
    <p className={detail.quiet}>
      {trace.isExact ? nothingSaid(speaker, filter.hops) : nothingFound} {youCould(open)}
    </p>
  );
}

function Found({ filter, trace }: { readonly filter: TraceFilter; readonly trace: Trace }) {
  if (trace.paths.length === 0) return <NoPath filter={filter} trace={trace} />;
  const { ranked, keys, take } = pathsWords().trace;
  return (
    <Section title={sayTotal(trace)}>
      <p className={styles.ranked}>
        {ranked} {keys(<kbd key="[">[</kbd>, <kbd key="]">]</kbd>)}
      </p>
      <PathList trace={trace} step={filter.step} />
      <div className={inFull.takeAway}>
        <ExportThis part="paths">{take}</ExportThis>
      </div>
    </Section>
  );
}

export function TracePaths({ filter }: { readonly filter: TraceFilter }) {
  const { answers, ports } = useRelata();
  const { trace } = answers;
  const words = pathsWords().trace;
  return (
    <>
      <h2 className={detail.subject}>{words.heading}</h2>
      <TraceForm filter={filter} />
      {trace.status === 'working' && (
        <output className={styles.working}>
          {trace.paths === 0 ? words.searching : words.searchingFound(trace.paths)}
          {trace.isQuiet && ` ${faultsWords().stillSearching}`}
          <button type="button" className={buttons.link} onClick={ports.cancelTrace}>
            {words.stop}
          </button>
        </output>
      )}
      {trace.status === 'cancelled' && <p className={detail.quiet}>{words.stopped}</p>}
      {trace.status === 'refused' && <p role="alert">{trace.sentence}</p>}
      {trace.status === 'done' && <Found filter={filter} trace={trace.trace} />}
    </>
  );
}
