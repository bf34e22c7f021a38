/**
 * What does the text itself say, and what rests on its words?
 *
 * The whole text as published. Words that a relation rests on are lightly underlined; the selection is
 * highlighted, with the parts of a single relation marked inside; a press on words chooses their
 * passages, one on the figure beside a sentence its relations. Nothing is mended: what the editors
 * supplied says so.
 */
import { Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { ErrorBoundary } from '../controls/ErrorBoundary.tsx';
import { lazyPart } from '../controls/lazy-part.ts';
import { labelLanguage, textLanguage } from '../../graph/language-of.ts';
import type { PassageId, SourceId } from '../../model/ids.ts';
import type { Source } from '../../model/source.ts';
import { marksWithin, type TextMarks } from '../../scene/text-runs.ts';
import { textWords } from '../../words/text.ts';
import { useAppState, useRelata } from '../use-relata.ts';
import { marksOfSelection, type SelectionMarks } from './marks-of-selection.ts';
import { Paragraph, type RunActions } from './Paragraph.tsx';
import { sayCoverage } from './say-coverage.ts';
import type { FigureActions } from './SentenceFigure.tsx';
import { SuppliedHeading } from './SuppliedHeading.tsx';
import { isGap, toTextPage, type TextBlock, type TextPage } from './text-blocks.ts';
import { useStops } from './use-stops.ts';
import { useTextScroll } from './use-text-scroll.ts';
import styles from './TextPanel.module.css';

/** Answers to a stretch marked with the mouse, which nobody marks before reading. */
const AskSelection = lazyPart(async () => (await import('./AskSelection.tsx')).AskSelection);

function marksFor(
  block: Exclude<TextBlock, { kind: 'supplied' }>,
  page: TextPage,
  lit: SelectionMarks,
) {
  const marks: TextMarks = marksWithin(block, {
    passages: page.passages,
    gaps: block.sentences.filter(isGap),
    ...lit,
  });
  const key = JSON.stringify([[...marks.chosen], marks.cues, marks.mentions]);
  return { marks, key };
}

function useRelationCount() {
  const { relationsOn } = useRelata().kg.dataset;
  return useCallback(
    (passages: readonly PassageId[]) =>
      new Set(passages.flatMap((id) => relationsOn.get(id) ?? [])).size,
    [relationsOn],
  );
}

function useFigureActions({ walk, focused }: Pick<FigureActions, 'walk' | 'focused'>) {
  const { store } = useRelata();
  return useMemo(
    (): FigureActions => ({
      choose: ({ relations }) =>
        store.dispatch({ type: 'setChosen', selection: { kind: 'relations', ids: relations } }),
      walk,
      focused,
    }),
    [store, walk, focused],
  );
}

/** The offset if it lies in the block: what happens in one leaves the others as they are. */
const within = ({ start, end }: TextBlock, offset: number | null): number | null =>
  offset !== null && offset >= start && offset < end ? offset : null;

function Byline({ source }: { readonly source: Source }) {
  return (
    <p className={styles.byline}>
      {source.author}
      {source.affiliation !== undefined && <span>{source.affiliation}</span>}
    </p>
  );
}

function Page({ source }: { readonly source: Source }) {
  const { kg, store, language } = useRelata();
  const { dataset } = kg;
  const selection = useAppState((state) => state.selection);
  const reading = useAppState((state) => state.reading);
  const frame = useRef<HTMLDivElement>(null);
  const page = useMemo(() => toTextPage(dataset, source.id), [dataset, source.id]);
  const lit = useMemo(
    () => marksOfSelection(dataset, source.id, selection),
    [dataset, source.id, selection],
  );
  const { stops, activeStop, focused, walk } = useStops(page.passages, frame, 'mark[data-start');
  const figureStops = useStops(page.sentences, frame, '[data-sentence');
  const readingStart =
    page.passages.find((passage) => passage.id === reading.passage)?.start ?? null;
  const isOpen = useAppState((state) => state.view.open.text);
  const sheet = useAppState((state) => state.view.sheet);
  useTextScroll(frame, reading, readingStart, selection, `${isOpen} ${sheet}`);
  const relationCount = useRelationCount();
  const actions: RunActions = useMemo(
    () => ({
      choose: (passages) => store.dispatch({ type: 'passagesChosen', passages }),
      walk,
      focused,
      relationCount,
      stops,
    }),
    [store, walk, focused, relationCount, stops],
  );
  const figures = useFigureActions(figureStops);
  return (
    <div ref={frame} className={styles.page}>
      <article
        className={styles.article}
        lang={textLanguage(dataset, source.id)}
        aria-label={source.title}
      >
        {page.blocks.map((block, index) => {
          if (block.kind === 'supplied') {
            return <SuppliedHeading key={`supplied ${block.start}`} heading={block.heading} />;
          }
          const { marks, key } = marksFor(block, page, lit);
          const paragraph = (
            <Paragraph
              key={block.start}
              text={page.text}
              block={block}
              marks={marks}
              marksKey={key}
              activeStop={within(block, activeStop)}
              activeFigure={within(block, figureStops.activeStop)}
              language={language}
              actions={actions}
              figures={figures}
            />
          );
          return index === 0 ? [paragraph, <Byline key="byline" source={source} />] : paragraph;
        })}
      </article>
      <p className={styles.coverage}>
        {sayCoverage(page.sentences)} <span lang={labelLanguage(dataset)}>{source.rights}</span>
      </p>
      <ErrorBoundary part="rest">
        <Suspense fallback={null}>
          <AskSelection page={frame} passages={page.passages} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

/** Passages of it still show their words, each with the badge that they could not be checked. */
function NoText({ source }: { readonly source: Source }) {
  const { dataset } = useRelata().kg;
  return (
    <div className={styles.page}>
      <div className={styles.article} lang={textLanguage(dataset, source.id)}>
        <h2 className={styles.title}>{source.title}</h2>
        <Byline source={source} />
      </div>
      <p className={styles.coverage}>
        {textWords().textMissing} <span lang={labelLanguage(dataset)}>{source.rights}</span>
      </p>
    </div>
  );
}

/** The text of the selection or of what is being read, unless the reader chose another. */
function useSource(): readonly [Source | undefined, (id: SourceId) => void] {
  const { dataset } = useRelata().kg;
  const reading = useAppState((state) => state.reading);
  const [chosen, setChosen] = useState<{ readonly id: SourceId; readonly turn: number } | null>(
    null,
  );
  const asked =
    reading.passage === null ? undefined : dataset.passageOf.get(reading.passage)?.source;
  const own = chosen !== null && chosen.turn === reading.turn ? chosen.id : (asked ?? chosen?.id);
  const source = (own === undefined ? undefined : dataset.sourceOf.get(own)) ?? dataset.sources[0];
  return [source, (id) => setChosen({ id, turn: reading.turn })];
}

export function TextPanel() {
  const { dataset } = useRelata().kg;
  const { sources, textOf } = dataset;
  const [source, setSource] = useSource();
  if (source === undefined) return null;
  return (
    <>
      {sources.length > 1 && (
        <select
          className={styles.sources}
          aria-label={textWords().whichText}
          value={source.id}
          onChange={(event) => {
            const next = sources.find(({ id }) => id === event.target.value);
            if (next) setSource(next.id);
          }}
        >
          {sources.map(({ id, title }) => (
            <option key={id} value={id} lang={textLanguage(dataset, id)}>
              {title}
            </option>
          ))}
        </select>
      )}
      {textOf.has(source.id) ? (
        <Page key={source.id} source={source} />
      ) : (
        <NoText source={source} />
      )}
    </>
  );
}
