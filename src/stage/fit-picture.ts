/**
 * From where is the whole picture seen, labels and all?
 *
 * The nearest camera that shows every node whole with its label. Labels make way at the border: they need not
 * all fit on the outer side of their nodes.
 */
import { numbersIn } from '../graph/bit-set.ts';
import { placeOf } from '../scene/frame.ts';
import { fontOf, labelTexts, type MeasureText } from '../scene/labels.ts';
import type { Crowd, Picture } from '../scene/picture.ts';
import { fitCamera, type Camera, type Viewport } from '../scene/viewport.ts';

const MOST_LABEL_MARGIN_PX = 64;

/** Of a crowd the whole extent, without a look at any label. */
function fitCrowd({ seenEntities }: Crowd, places: Float32Array, viewport: Viewport): Camera {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const number of numbersIn(seenEntities)) {
    const [x, y] = [places[2 * number] ?? 0, places[2 * number + 1] ?? 0];
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  const corner = { radius: 6, labelWidth: MOST_LABEL_MARGIN_PX, labelHeight: 0 };
  return fitCamera(
    [
      { ...corner, x: left, y: top },
      { ...corner, x: right, y: bottom },
    ],
    viewport,
  );
}

export function fitPicture(
  { nodes, crowd }: Picture,
  places: Float32Array,
  measure: MeasureText,
  viewport: Viewport,
): Camera {
  if (crowd) return fitCrowd(crowd, places, viewport);
  const footprints = nodes.map((node) => {
    const text = labelTexts(node.label, fontOf(node), measure)[0];
    const labelWidth = Math.min(MOST_LABEL_MARGIN_PX, node.isActor ? (text?.width ?? 0) : 0);
    const labelHeight = node.isActor ? (text?.height ?? 0) : 0;
    return { ...placeOf(places, node.key), radius: node.radiusPx, labelWidth, labelHeight };
  });
  return fitCamera(footprints, viewport);
}
