/**
 * Where beside its bar does a name find room?
 *
 * Inside the bar, else after it, else before it, up to the neighbours in its lane; where it fits nowhere
 * whole it is cut into the widest of the three, and left out below a few letters. All in pixels from the
 * left. A name never lies over another bar or name. Lanes are gone through from left to right.
 */
export interface LabelledBar {
  readonly lane: number;
  readonly leftPx: number;
  readonly rightPx: number;
  /** What the whole name needs. */
  readonly labelPx: number;
}

export interface LabelRoom {
  readonly where: 'inside' | 'after' | 'before';
  readonly leftPx: number;
  readonly widthPx: number;
  readonly isCut: boolean;
}

/** Air between a bar and a name, and at both ends of a name inside. */
const GAP_PX = 6;
/** Less than this shows no word. */
const LEAST_PX = 72;

type Space = Pick<LabelRoom, 'where' | 'leftPx' | 'widthPx'>;

/** The three spaces of a bar between what is taken at its left and where its neighbour begins. */
const spacesOf = (bar: LabelledBar, takenPx: number, nextPx: number): readonly Space[] => [
  {
    where: 'inside',
    leftPx: bar.leftPx + GAP_PX,
    widthPx: bar.rightPx - bar.leftPx - 2 * GAP_PX,
  },
  {
    where: 'after',
    leftPx: bar.rightPx + GAP_PX,
    widthPx: nextPx - bar.rightPx - 2 * GAP_PX,
  },
  {
    where: 'before',
    leftPx: takenPx + GAP_PX,
    widthPx: bar.leftPx - takenPx - 2 * GAP_PX,
  },
];

function chooseRoom(labelPx: number, spaces: readonly Space[]): LabelRoom | null {
  const whole = spaces.find(({ widthPx }) => widthPx >= labelPx);
  if (whole) {
    const end = whole.leftPx + whole.widthPx;
    const leftPx = whole.where === 'before' ? end - labelPx : whole.leftPx;
    return { where: whole.where, leftPx, widthPx: labelPx, isCut: false };
  }
  const widest = spaces.reduce((a, b) => (b.widthPx > a.widthPx ? b : a));
  return widest.widthPx < LEAST_PX ? null : { ...widest, isCut: true };
}

/** One room for each bar, in the order given; null where no word would be seen. */
export function placeLabels(
  bars: readonly LabelledBar[],
  widthPx: number,
): readonly (LabelRoom | null)[] {
  const rooms: (LabelRoom | null)[] = bars.map(() => null);
  const lanes = new Map<number, number[]>();
  for (const [place, { lane }] of bars.entries()) {
    lanes.set(lane, [...(lanes.get(lane) ?? []), place]);
  }
  const leftOf = (place: number | undefined): number =>
    (place === undefined ? undefined : bars[place]?.leftPx) ?? widthPx;
  for (const lane of lanes.values()) {
    const inOrder = lane.toSorted((a, b) => leftOf(a) - leftOf(b));
    let takenPx = 0;
    for (const [turn, place] of inOrder.entries()) {
      const bar = bars[place];
      if (bar === undefined) continue;
      const room = chooseRoom(bar.labelPx, spacesOf(bar, takenPx, leftOf(inOrder[turn + 1])));
      rooms[place] = room;
      takenPx = Math.max(bar.rightPx, room === null ? 0 : room.leftPx + room.widthPx);
    }
  }
  return rooms;
}
