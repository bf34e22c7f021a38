/**
 * How wide are the two columns, so that the stage keeps its room?
 *
 * The reader's widths are kept where they fit. Where they do not, both columns give way in proportion,
 * until the stage has its least width; a closed column takes only its rail, and one that is not there nothing.
 * CSS pixels; pure.
 */
import type { Column } from '../../state/view.ts';

export const NARROW_PX = 860;
export const LEAST_STAGE_PX = 400;
export const RAIL_PX = 36;
const LEAST_COLUMN_PX = 220;

type Widths = Readonly<Record<Column, number>>;

export function fitColumns(
  roomPx: number,
  wantedPx: Widths,
  open: Readonly<Partial<Record<Column, boolean>>>,
): Widths {
  const text = open.text ? wantedPx.text : 0;
  const detail = open.detail ? wantedPx.detail : 0;
  const railOf = (column: Column): number => (open[column] === false ? RAIL_PX : 0);
  const rails = railOf('text') + railOf('detail');
  const available = Math.max(0, roomPx - LEAST_STAGE_PX - rails);
  const share = text + detail > available ? available / (text + detail) : 1;
  const fit = (widthPx: number): number => Math.round(Math.max(LEAST_COLUMN_PX, widthPx * share));
  return {
    text: open.text ? fit(text) : railOf('text'),
    detail: open.detail ? fit(detail) : railOf('detail'),
  };
}
