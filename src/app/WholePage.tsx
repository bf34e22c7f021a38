/**
 * What is left when the page as a whole cannot go on?
 *
 * Round everything stands one more boundary, for what fails outside any panel. It needs neither store nor
 * picture: the text can still be saved as a file, and the page begun again, with its address or without.
 */
import { ErrorBoundary } from '../panels/controls/ErrorBoundary.tsx';
import buttons from '../panels/controls/buttons.module.css';
import { SaveEverything } from '../panels/export/SaveEverything.tsx';
import { faultsWords } from '../words/faults.ts';
import { App, type AppProps } from './App.tsx';

/** Not a link: to the same page without its fragment a browser does not go anew. */
function beginAnew(): void {
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
  window.location.reload();
}

function Remedy({ desk, ports }: AppProps) {
  return (
    <>
      <SaveEverything ports={ports} dataset={desk.opened().kg.dataset} />
      <button type="button" className={buttons.link} onClick={beginAnew}>
        {faultsWords().withoutAddress}
      </button>
    </>
  );
}

export function WholePage(props: AppProps) {
  return (
    <ErrorBoundary part={null} remedy={<Remedy {...props} />}>
      <App {...props} />
    </ErrorBoundary>
  );
}
