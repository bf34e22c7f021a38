/**
 * How is the page arranged?
 *
 * Header above; text, stage and detail side by side, both sides foldable and resizable. Below 860 CSS
 * pixels the stage fills the page and the sides become sheets; a selection then opens the detail half
 * high, so that what was chosen stays in sight. Without a source there is no text column. Needs the
 * RelataContext; the stage comes from the app.
 */
import { Suspense, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Column } from '../../state/view.ts';
import buttons from '../controls/buttons.module.css';
import { ErrorBoundary } from '../controls/ErrorBoundary.tsx';
import { lazyPart } from '../controls/lazy-part.ts';
import { Detail } from '../detail/Detail.tsx';
import { SaveEverything } from '../export/SaveEverything.tsx';
import { StageArea } from '../stage/StageArea.tsx';
import { TextPanel } from '../text/TextPanel.tsx';
import { useAppState, useRelata } from '../use-relata.ts';
import { useWidth } from '../use-width.ts';
import { BottomBar } from './BottomBar.tsx';
import { columnsOf } from './columns-of.ts';
import { DropZone } from './DropZone.tsx';
import { fitColumns, NARROW_PX } from './fit-columns.ts';
import { Header } from './Header.tsx';
import { LiveSentence } from './LiveSentence.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { ResizeHandle } from './ResizeHandle.tsx';
import { SideColumn } from './SideColumn.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import styles from './Shell.module.css';
import { controlsWords } from '../../words/controls.ts';
import { shellWords } from '../../words/shell.ts';

/** Below this the lenses fold into one menu, so that the title keeps its room. */
const ROOMY_PX = 1240;

/** Fetched with the text where it is offered (app/start-page.ts). */
const Welcome = lazyPart(async () => (await import('../welcome/Welcome.tsx')).Welcome);
const PrintedFoot = lazyPart(async () => (await import('./PrintedFoot.tsx')).PrintedFoot);
const Dialogs = lazyPart(async () => (await import('./Dialogs.tsx')).Dialogs);

function LaidOver() {
  const { ports, store, kg } = useRelata();
  const { arrivals } = ports;
  const arrival = useSyncExternalStore(arrivals.subscribe, arrivals.now);
  const open = useAppState((state) => state.dialogs.open);
  if (open === null && arrival.status === 'none') return null;
  const close = () => {
    arrivals.dismiss();
    store.dispatch({ type: 'dialogClosed' });
  };
  const remedy = (
    <>
      <SaveEverything ports={ports} dataset={kg.dataset} />
      <button type="button" className={buttons.link} onClick={close}>
        {controlsWords().close}
      </button>
    </>
  );
  return (
    <ErrorBoundary part="dialog" remedy={remedy}>
      <Suspense fallback={null}>
        <Dialogs arrival={arrival} arrivals={arrivals} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Without the header there would be no way to its dialog. */
function ExportButton() {
  const { store } = useRelata();
  return (
    <button
      type="button"
      className={buttons.link}
      onClick={() => store.dispatch({ type: 'exportOpened' })}
    >
      {shellWords().export}
    </button>
  );
}

/** Small things that stand by themselves. */
const Apart = ({ children }: { readonly children: ReactNode }) => (
  <ErrorBoundary part="rest">{children}</ErrorBoundary>
);

/** On a narrow page the detail comes up by itself when something is chosen. */
function useDetailOnSelection(narrow: boolean): void {
  const { store } = useRelata();
  const selection = useAppState((state) => state.selection);
  useEffect(() => {
    if (narrow && selection.kind !== 'nothing') {
      store.dispatch({ type: 'sheetOpened', sheet: 'detail' });
    }
  }, [narrow, selection, store]);
}

export function Shell({ stage }: { readonly stage: ReactNode }) {
  const { store, kg } = useRelata();
  const { ref, widthPx: roomPx } = useWidth();
  const narrow = roomPx > 0 && roomPx < NARROW_PX;
  const open = useAppState((state) => state.view.open);
  const hasText = columnsOf(kg.dataset).includes('text');
  const lens = useAppState((state) => state.view.lens);
  const isChosen = useAppState((state) => state.selection.kind !== 'nothing');
  const keptPx = useAppState((state) => state.view.widthPx);
  const [dragged, setDragged] = useState<Partial<Record<Column, number>>>({});
  const widthsPx = fitColumns(
    roomPx,
    { ...keptPx, ...dragged },
    hasText ? open : { detail: open.detail },
  );
  const introduction = useAppState((state) => state.dialogs.introduction);
  useDetailOnSelection(narrow);
  const handle = (column: Column) =>
    !narrow &&
    open[column] && (
      <ResizeHandle
        column={column}
        widthPx={widthsPx[column]}
        onDrag={(widthPx) => setDragged({ [column]: widthPx })}
        onSettle={(widthPx) => {
          setDragged({});
          store.dispatch({ type: 'columnResized', column, widthPx });
        }}
      />
    );
  return (
    <div
      ref={ref}
      className={styles.shell}
      data-narrow={narrow}
      data-lens={lens}
      data-chosen={isChosen}
    >
      <Apart>
        <SkipLinks narrow={narrow} />
      </Apart>
      <ErrorBoundary part="header" remedy={<ExportButton />}>
        <Header narrow={narrow} roomy={roomPx === 0 || roomPx >= ROOMY_PX} />
      </ErrorBoundary>
      <Apart>
        <NoticeBar />
      </Apart>
      {introduction && (
        <Apart>
          <Suspense fallback={null}>
            <Welcome />
          </Suspense>
        </Apart>
      )}
      <LaidOver />
      <div className={styles.columns}>
        {hasText && (
          <SideColumn column="text" narrow={narrow} widthPx={widthsPx.text}>
            <TextPanel />
          </SideColumn>
        )}
        <main className={styles.main}>
          {hasText && handle('text')}
          <StageArea stage={stage} />
          {handle('detail')}
        </main>
        <SideColumn column="detail" narrow={narrow} widthPx={widthsPx.detail}>
          <Detail />
        </SideColumn>
      </div>
      <Apart>{narrow && <BottomBar />}</Apart>
      <Apart>
        <Suspense fallback={null}>
          <PrintedFoot />
        </Suspense>
      </Apart>
      <Apart>
        <LiveSentence />
      </Apart>
      <Apart>
        <DropZone />
      </Apart>
    </div>
  );
}
