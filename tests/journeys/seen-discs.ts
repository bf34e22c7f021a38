/**
 * Are the discs on the screen, and not only in what the stage says of itself?
 *
 * Looks at the pixels of a screenshot: round the middle of an actor, within its disc, nearly all is of another colour
 * than the ground. What lies on the graphics card can be seen in no other way.
 */
import type { Page } from '@playwright/test';
import { isActor } from '../../src/model/entity.ts';
import { drawn, essay } from './essay.ts';

const DIRECTIONS = 8;
/** Of the radius: outside the sign in the middle, inside the rim. */
const SHARE = 0.75;
/** Of 765; signs and labels across a disc may hide some of it. */
const ANOTHER_COLOUR = 120;
const MOST_HIDDEN = 3;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Red, green and blue of places of the page. */
async function coloursAt(page: Page, spots: readonly Spot[]): Promise<readonly number[][]> {
  const picture = await page.screenshot({ type: 'png', scale: 'css' });
  return page.evaluate(
    async ({ base64, places }) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0);
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      pen?.drawImage(bitmap, 0, 0);
      return places.map(({ x, y }) =>
        Array.from(pen?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? []).slice(0, 3),
      );
    },
    { base64: picture.toString('base64'), places: spots },
  );
}

/** The actors that are in view, and those of them whose discs are not seen. */
export async function lookForDiscs(
  page: Page,
): Promise<{ readonly all: number; readonly unseen: readonly string[] }> {
  const kinds = new Map<string, boolean>(essay.entities.map((one) => [one.id, isActor(one)]));
  const box = await page.locator('#relata-graph').boundingBox();
  const { x: left, y: top, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  const ground = { x: left + 4, y: top + 4 };
  const isInView = ({ x, y, radius }: { x: number; y: number; radius: number }): boolean =>
    x - radius > left && y - radius > top && x + radius < left + width && y + radius < top + height;
  const actors = (await drawn(page)).nodes.filter(
    (node) => kinds.get(node.entity) === true && isInView(node),
  );
  const spots = actors.flatMap(({ x, y, radius }) =>
    Array.from({ length: DIRECTIONS }, (_, at) => {
      const angle = (2 * Math.PI * at) / DIRECTIONS;
      return { x: x + radius * SHARE * Math.cos(angle), y: y + radius * SHARE * Math.sin(angle) };
    }),
  );
  const [paper = [], ...colours] = await coloursAt(page, [ground, ...spots]);
  const isGround = (colour: readonly number[]): boolean =>
    colour.reduce((sum, part, at) => sum + Math.abs(part - (paper[at] ?? 0)), 0) < ANOTHER_COLOUR;
  const unseen = actors.filter((_, number) => {
    const own = colours.slice(number * DIRECTIONS, (number + 1) * DIRECTIONS);
    return own.filter(isGround).length > MOST_HIDDEN;
  });
  return { all: actors.length, unseen: unseen.map(({ entity }) => entity) };
}
