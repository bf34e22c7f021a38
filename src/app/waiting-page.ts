/**
 * What stands on the page while the file that its address names is on its way?
 *
 * How far it is and the way to turn it back, or why it was refused, each flaw with its place. Ended before the
 * page itself is drawn into the same element.
 */
import { createElement, StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { FailurePage } from '../panels/report/FailurePage.tsx';
import { RefusalPage } from '../panels/report/RefusalPage.tsx';
import { Arriving } from '../panels/shell/Arriving.tsx';
import type { Arrival } from '../panels/ports.ts';

export interface WaitingPage {
  readonly show: (arrival: Arrival) => void;
  /** Why it did not open, where that is nothing of the file itself. */
  readonly fail: (sentence: string) => void;
  readonly end: () => void;
}

/** `onLeave`: the reader turns the file back, or has read why it was refused. */
export function openWaitingPage(container: HTMLElement, onLeave: () => void): WaitingPage {
  const root = createRoot(container);
  const draw = (content: ReactNode): void => {
    const page = createElement('main', { className: 'start-waiting' }, content);
    root.render(createElement(StrictMode, null, page));
  };
  return {
    show: (arrival) => {
      if (arrival.status === 'working')
        draw(createElement(Arriving, { arrival, onCancel: onLeave }));
      if (arrival.status === 'refused')
        draw(createElement(RefusalPage, { refusal: arrival.refusal, onLeave }));
    },
    fail: (sentence) => draw(createElement(FailurePage, { sentence, onLeave })),
    end: () => root.unmount(),
  };
}
