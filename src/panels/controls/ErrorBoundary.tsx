/**
 * What happens when one panel fails?
 *
 * The rest of the page stays; in the place of the failed panel stands one sentence and a way to try again. A
 * panel that could not be fetched says so, since then a reload helps. `remedy` is what the page would lack
 * without this panel. A class, because React offers this only to classes.
 */
import { Component, type ReactNode } from 'react';
import { controlsWords } from '../../words/controls.ts';
import { faultsWords, type Part } from '../../words/faults.ts';
import buttons from './buttons.module.css';
import styles from './ErrorBoundary.module.css';
import { PartNotFetched } from './fetch-part.ts';

interface Props {
  /** Null for the page as a whole. */
  readonly part: Part | null;
  readonly remedy?: ReactNode;
  /** When this changes a failed panel is tried again by itself. */
  readonly resetOn?: unknown;
  readonly children: ReactNode;
}

interface State {
  readonly failure: { readonly error: unknown } | null;
  readonly resetOn: unknown;
}

function say(part: Part | null, error: unknown): string {
  const words = faultsWords();
  if (part === null) return words.pageNotDrawn;
  return error instanceof PartNotFetched ? words.notFetched(part) : words.notDrawn(part);
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null, resetOn: undefined };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ resetOn }: Props, before: State): Partial<State> | null {
    return resetOn === before.resetOn ? null : { failure: null, resetOn };
  }

  override componentDidCatch(error: unknown) {
    if (error instanceof PartNotFetched) error.forget();
  }

  override render() {
    const { failure } = this.state;
    const { part, remedy, children } = this.props;
    if (failure === null) return children;
    const canReload = part === null || failure.error instanceof PartNotFetched;
    return (
      <p className={styles.failed} role="alert">
        {say(part, failure.error)}{' '}
        <button
          type="button"
          className={buttons.link}
          onClick={() => this.setState({ failure: null })}
        >
          {controlsWords().tryAgain}
        </button>
        {canReload && (
          <>
            {' '}
            <button type="button" className={buttons.link} onClick={() => window.location.reload()}>
              {faultsWords().reload}
            </button>
          </>
        )}
        {remedy !== undefined && <> {remedy}</>}
      </p>
    );
  }
}
