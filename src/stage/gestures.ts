/**
 * What did the reader mean by pressing, moving, tapping or letting go?
 *
 * Listens to sigma's captors and answers in our words: a click (moved at most 4 px), a drag of a node,
 * a rest of the pointer, a double click, a call for the menu (right click or a long press). What lies
 * under the pointer is asked of the drawn frame, never of sigma's own picking.
 */
import type Sigma from 'sigma';
import type { MouseCoords, TouchCoords } from 'sigma/types';
import type { NodeKey } from '../graph/build.ts';
import { distance, type Point } from '../kit/plane.ts';

export interface GestureEvents {
  readonly nodeUnder: (point: Point) => NodeKey | null;
  readonly clicked: (point: Point, additive: boolean) => void;
  /** Twice at the same place; answers whether it was meant for something, else it zooms. */
  readonly doubleClicked: (point: Point) => boolean;
  readonly rested: (point: Point | null) => void;
  /** With the point where the node was taken hold of. */
  readonly dragged: (node: NodeKey, point: Point, from: Point) => void;
  readonly dropped: () => void;
  readonly menuAsked: (point: Point) => void;
  /** The reader moved the camera by hand. */
  readonly steered: () => void;
}

const CLICK_PX = 4;
const TAP_PX = 8;
const LONG_PRESS_MS = 550;

interface Press {
  readonly at: Point;
  readonly node: NodeKey | null;
  moved: boolean;
  longPress: ReturnType<typeof setTimeout> | null;
}

const isAdditive = (event: MouseEvent | TouchEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey;

export function bindGestures(sigma: Sigma, events: GestureEvents): void {
  let press: Press | null = null;
  /** The last two places pressed: sigma calls any two quick clicks a double click, wherever they are. */
  let presses: readonly Point[] = [];

  const start = (at: Point) => {
    press = { at, node: events.nodeUnder(at), moved: false, longPress: null };
    presses = [...presses.slice(-1), at];
    events.rested(null);
    return press;
  };
  const move = (at: Point, slackPx: number, preventSigma: () => void) => {
    if (!press) return;
    if (!press.moved && distance(at, press.at) <= slackPx) return preventSigma();
    press.moved = true;
    if (press.longPress !== null) clearTimeout(press.longPress);
    if (press.node === null) return events.steered();
    preventSigma();
    events.dragged(press.node, at, press.at);
  };
  const end = (at: Point, additive: boolean) => {
    if (!press) return;
    const { node, moved, longPress } = press;
    press = null;
    if (longPress !== null) clearTimeout(longPress);
    if (!moved) events.clicked(at, additive);
    else if (node !== null) events.dropped();
  };

  /** Whether sigma should keep from zooming. */
  const doubleClick = (at: Point): boolean => {
    const [first, second] = presses;
    const isSamePlace = first && second && distance(first, second) <= TAP_PX;
    return !isSamePlace || events.doubleClicked(at);
  };

  bindMouse(sigma, events, { start, move, end, doubleClick, isPressed: () => press !== null });

  const touch = sigma.getTouchCaptor();
  const single = (coords: TouchCoords): Point | null =>
    coords.touches.length === 1 && coords.touches[0] ? pointOf(coords.touches[0]) : null;
  touch.on('touchdown', (coords) => {
    const at = single(coords);
    if (press?.longPress) clearTimeout(press.longPress);
    if (!at) return void (press = null);
    const begun = start(at);
    begun.longPress = setTimeout(() => {
      if (press !== begun) return;
      press = null;
      events.menuAsked(at);
    }, LONG_PRESS_MS);
  });
  touch.on('touchmove', (coords) => {
    const at = single(coords);
    if (at) move(at, TAP_PX, () => coords.preventSigmaDefault());
    else events.steered();
  });
  touch.on('touchup', (coords) => {
    const at = coords.previousTouches[0] ?? press?.at;
    if (coords.touches.length === 0 && at) end(at, isAdditive(coords.original));
  });
  touch.on('doubletap', (coords) => {
    const at = coords.previousTouches[0];
    if (at && doubleClick(at)) coords.preventSigmaDefault();
  });
}

interface Presses {
  readonly start: (at: Point) => unknown;
  readonly move: (at: Point, slackPx: number, preventSigma: () => void) => void;
  readonly end: (at: Point, additive: boolean) => void;
  readonly doubleClick: (at: Point) => boolean;
  readonly isPressed: () => boolean;
}

const pointOf = ({ x, y }: Point): Point => ({ x, y });

function bindMouse(sigma: Sigma, events: GestureEvents, press: Presses): void {
  const mouse = sigma.getMouseCaptor();
  const prevent = (coords: MouseCoords) => () => coords.preventSigmaDefault();
  mouse.on('mousedown', (coords) => {
    if (coords.original instanceof MouseEvent && coords.original.button === 0)
      press.start(pointOf(coords));
  });
  mouse.on('mousemovebody', (coords) => press.move(pointOf(coords), CLICK_PX, prevent(coords)));
  mouse.on('mousemove', (coords) => {
    if (!press.isPressed()) events.rested(pointOf(coords));
  });
  mouse.on('mouseup', (coords) => press.end(pointOf(coords), isAdditive(coords.original)));
  mouse.on('mouseleave', () => {
    if (!press.isPressed()) events.rested(null);
  });
  mouse.on('doubleClick', (coords) => {
    if (press.doubleClick(pointOf(coords))) coords.preventSigmaDefault();
  });
  mouse.on('rightClick', (coords) => {
    coords.original.preventDefault();
    events.menuAsked(pointOf(coords));
  });
  mouse.on('wheel', () => events.steered());
}
