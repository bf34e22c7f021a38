/**
 * Is what belongs together said at once, and nothing that is no longer true?
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeSpeaker } from '../../src/app/speaker.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Long enough for whatever waits, unless an answer is under way. */
const moment = () => vi.advanceTimersByTime(200);

test('the last of each sort in one go: the deed, what it changed, the place', () => {
  const speaker = makeSpeaker();
  speaker.say('move', 'There.');
  speaker.say('change', 'Less is shown.');
  speaker.say('deed', 'Asked.');
  speaker.say('move', 'Here.');
  expect(speaker.spoken().turn).toBe(0);
  moment();
  expect(speaker.spoken()).toEqual({ sentence: 'Asked. Less is shown. Here.', turn: 1 });
});

test('a place is asked for when its turn comes, and one that was left is not said', () => {
  const speaker = makeSpeaker();
  let place = 'There.';
  speaker.say('move', () => place);
  place = 'Here.';
  moment();
  expect(speaker.spoken().sentence).toBe('Here.');
  speaker.say('move', () => place);
  speaker.say('change', 'Less is shown.');
  place = '';
  moment();
  expect(speaker.spoken()).toEqual({ sentence: 'Less is shown.', turn: 2 });
  speaker.say('move', () => place);
  moment();
  expect(speaker.spoken().turn).toBe(2);
});

test('a deed waits for what it asked for and is said with it, but not for ever', () => {
  const speaker = makeSpeaker();
  const release = speaker.hold();
  speaker.say('deed', 'Asked.');
  moment();
  expect(speaker.spoken().turn).toBe(0);
  speaker.say('change', 'Less is shown.');
  release();
  release();
  moment();
  expect(speaker.spoken()).toEqual({ sentence: 'Asked. Less is shown.', turn: 1 });

  speaker.hold();
  speaker.say('deed', 'Asked.');
  vi.advanceTimersByTime(10_000);
  expect(speaker.spoken()).toEqual({ sentence: 'Asked.', turn: 2 });
});
