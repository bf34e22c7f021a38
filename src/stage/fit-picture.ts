/**
 * From where is the whole picture seen, labels and all?
 *
 * The nearest camera that shows every node whole with its label. Labels make way at the border: they need not
 * all fit on the outer side of their nodes.
 */
import type { NodeKey } from '../graph/build.ts';
import type { Point } from '../kit/plane.ts';
import { fontOf, labelTexts, type MeasureText } from '../scene/labels.ts';
import type { Picture } from '../scene/picture.ts';
import { fitCamera, type Camera, type Viewport } from '../scene/viewport.ts';

const MOST_LABEL_MARGIN_PX = 64;

export function fitPicture(
  { nodes }: Picture,
  placeOf: (node: NodeKey) => Point,
  measure: MeasureText,
  viewport: Viewport,
): Camera {
  const footprints = nodes.map((node) => {
    const text = labelTexts(node.label, fontOf(node), measure)[0];
    const labelWidth = Math.min(MOST_LABEL_MARGIN_PX, node.isActor ? (text?.width ?? 0) : 0);
    const labelHeight = node.isActor ? (text?.height ?? 0) : 0;
    return { ...placeOf(node.key), radius: node.radiusPx, labelWidth, labelHeight };
  });
  return fitCamera(footprints, viewport);
}
