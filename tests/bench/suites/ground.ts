/**
 * Where in the window is the picture, and where is nothing in it?
 *
 * Relata's picture is beside panels; those of the peers fill the window. The corner of a picture that is fitted
 * to its window is empty in all of them.
 */
import type { Page } from '@playwright/test';
import type { PagePoint } from '../pages/page-door.ts';

const FROM_CORNER_PX = 12;

export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const pictureBox = (page: Page): Promise<PictureBox> =>
  page.evaluate(() => {
    const shown = document.querySelector('[data-stage]') ?? document.documentElement;
    const { left, top, width, height } = shown.getBoundingClientRect();
    return { left, top, width, height };
  });

/** A place of the ground, in pixels of the window. */
export async function groundOf(page: Page): Promise<PagePoint> {
  const { left, top, width, height } = await pictureBox(page);
  const corner = { x: left + FROM_CORNER_PX, y: top + height - FROM_CORNER_PX };
  const isOurs = await page.evaluate(() => document.querySelector('[data-stage]') !== null);
  // Controls lie in the corners of Relata's picture: the middle of an edge of it is free.
  return isOurs ? { x: left + width / 2, y: top + height - FROM_CORNER_PX } : corner;
}
