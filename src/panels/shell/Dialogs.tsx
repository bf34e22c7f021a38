/**
 * What lies over the page, or waits above it for an answer?
 *
 * The export dialog, the keys, the report on the file that is on the table, and what is told of a file on its way: that
 * it is being read, that it was only pasted, or why it was refused. Fetched when the first of them is needed.
 */
import { lazyPart } from '../controls/lazy-part.ts';
import type { Arrival, Arrivals } from '../ports.ts';
import { RefusalDialog, ReportDialog } from '../report/ReportDialog.tsx';
import { useAppState, useRelata } from '../use-relata.ts';
import { ArrivalStrip } from './ArrivalStrip.tsx';

const ExportDialog = lazyPart(
  async () => (await import('../export/ExportDialog.tsx')).ExportDialog,
);

const KeysDialog = lazyPart(async () => (await import('../keyboard/KeysDialog.tsx')).KeysDialog);

interface Props {
  readonly arrival: Arrival;
  readonly arrivals: Arrivals;
}

export function Dialogs({ arrival, arrivals }: Props) {
  const { store, report } = useRelata();
  const open = useAppState((state) => state.dialogs.open);
  const close = () => store.dispatch({ type: 'dialogClosed' });
  if (arrival.status === 'refused')
    return <RefusalDialog refusal={arrival.refusal} onClose={arrivals.dismiss} />;
  return (
    <>
      {arrival.status !== 'none' && <ArrivalStrip arrival={arrival} arrivals={arrivals} />}
      {open === 'export' && <ExportDialog onClose={close} />}
      {open === 'keys' && <KeysDialog onClose={close} />}
      {open === 'report' && report !== null && <ReportDialog report={report} onClose={close} />}
    </>
  );
}
