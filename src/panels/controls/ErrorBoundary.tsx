/**
 * What happens when one panel fails?
 *
 * The rest of the page stays; in the place of the failed panel stands one sentence and a way to try
 * again. A class, because React offers this only to classes.
 */
import { Component, type ReactNode } from 'react';
import buttons from './buttons.module.css';
import styles from './ErrorBoundary.module.css';
import { controlsWords } from '../../words/controls.ts';

interface Props {
  /** What the panel is called, as in "The text could not be drawn". */
  readonly name: string;
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const words = controlsWords();
    return (
      <p className={styles.failed} role="alert">
        {words.failed(this.props.name)}{' '}
        <button
          type="button"
          className={buttons.link}
          onClick={() => this.setState({ failed: false })}
        >
          {words.tryAgain}
        </button>
      </p>
    );
  }
}
