/**
 * How large is a node?
 *
 * Area grows with the number of relations, so that size is read as amount; actors start larger. In CSS
 * pixels at the reference stage. It stands here and not in the scene because the layout, which also
 * runs on the command line, must keep the same room free that the picture will fill.
 */
const LEAST_RADIUS_PX = { actor: 9, other: 6 } as const;
const MOST_RADIUS_PX = 24;

export function nodeRadius(relations: number, isActor: boolean): number {
  const least = isActor ? LEAST_RADIUS_PX.actor : LEAST_RADIUS_PX.other;
  return Math.min(MOST_RADIUS_PX, Math.sqrt(least * least + relations * 7));
}
