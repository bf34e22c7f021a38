/**
 * How does a suite get a browser and a server, and give both back whatever happens?
 */
import type { Browser } from '@playwright/test';
import { openBrowser } from './open-page.ts';
import { openSite, type Site } from './site.ts';

export interface Surroundings {
  readonly browser: Browser;
  readonly site: Site;
}

export async function withBrowser(
  work: (surroundings: Surroundings) => Promise<void>,
): Promise<void> {
  const site = await openSite();
  const browser = await openBrowser();
  try {
    await work({ browser, site });
  } finally {
    await browser.close();
    site.close();
  }
}
