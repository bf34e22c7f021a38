/**
 * How does the reader take a line away?
 *
 * Copies a text through the port and says for two seconds that it was done; when the browser refuses,
 * a notice says so. The change of words is spoken, because the label itself is a status.
 */
import { useEffect, useState, type ReactNode } from 'react';
import { useRelata } from '../use-relata.ts';
import buttons from './buttons.module.css';
import { Icon, type IconName } from './Icon.tsx';
import { controlsWords } from '../../words/controls.ts';

interface Props {
  readonly icon: IconName;
  /** Asked for at the moment of the press, since links change with the view. */
  readonly text: () => string;
  readonly children: ReactNode;
}

export function CopyButton({ icon, text, children }: Props) {
  const { ports, store } = useRelata();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => {
    ports.copyText(text()).then(
      () => setCopied(true),
      (error: unknown) =>
        store.dispatch({
          type: 'noticeGiven',
          notice: error instanceof Error ? error.message : controlsWords().cannotCopy,
        }),
    );
  };
  return (
    <button type="button" className={buttons.small} onClick={copy}>
      <Icon name={icon} />
      <span aria-live="polite">{copied ? controlsWords().copied : children}</span>
    </button>
  );
}
