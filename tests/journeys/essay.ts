/**
 * What do the journeys need to know of the essay and of the page?
 *
 * The corpus as it lies in graph-data (what the page must show), and the few moves that every journey
 * makes: open the page and wait until the graph is drawn, ask the stage where something is drawn, and
 * press it there with a real mouse.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { readCorpus } from '../../src/corpus/read.ts';
import { validate } from '../../src/corpus/validate.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Passage } from '../../src/model/passage.ts';
import type { Relation } from '../../src/model/relation.ts';
import { readFolder } from '../fixtures/read-small-corpus.ts';
import { expect } from './guarded-page.ts';

const folder = new URL('../../graph-data/three-anti-sentiments/', import.meta.url);
const readRecords = (name: string): unknown[] => {
  const file = fileURLToPath(new URL(`${name}.json`, folder));
  return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown[]>)[name] ?? [];
};

export const essay = {
  text: readFileSync(new URL('text/three-anti-sentiments.txt', folder), 'utf8'),
  entities: readRecords('entities') as Entity[],
  passages: readRecords('passages') as Passage[],
  relations: readRecords('relations') as Relation[],
};

/** The essay through the one gate, for what a journey must compute. */
export function essayDataset(): Dataset {
  const { dataset } = validate(readCorpus(readFolder(fileURLToPath(folder))));
  if (!dataset) throw new Error('The essay was refused.');
  return dataset;
}

export const relationOf = (id: string): Relation => {
  const relation = essay.relations.find((candidate) => candidate.id === id);
  if (!relation) throw new Error(`The essay has no relation ${id}.`);
  return relation;
};

export const quotesOf = (relation: Relation): readonly string[] =>
  relation.evidence.map(
    ({ passage }) => essay.passages.find(({ id }) => id === passage)?.exact ?? '',
  );

export interface DrawnEdge {
  readonly relation: string;
  readonly x: number;
  readonly y: number;
  readonly bundled: boolean;
}

export interface DrawnBox {
  readonly entity: string;
  readonly isActor: boolean;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface DrawnNode {
  readonly entity: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Everything in CSS pixels of the page. */
export interface Drawn {
  readonly edges: readonly DrawnEdge[];
  readonly nodes: readonly DrawnNode[];
  readonly labels: readonly DrawnBox[];
}

export async function openEssay(page: Page, fragment = ''): Promise<void> {
  // Not bare: a first visit is offered the introduction (welcome.spec.ts), which takes its room.
  await page.goto(`./#${fragment === '' ? 'v=1' : fragment}`);
  await waitForPicture(page);
}

/** The stage says on its own element when it has drawn; what stands beside it comes a render later. */
export async function waitForPicture(page: Page): Promise<void> {
  await expect(page.locator('[data-stage="drawn"]')).toBeVisible({ timeout: 20_000 });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#relata-text, #relata-detail')].every(
      ({ lastElementChild }) => lastElementChild?.firstElementChild !== null,
    ),
  );
}

export const drawn = (page: Page): Promise<Drawn> =>
  page.evaluate(() => {
    const { relata } = window as unknown as { relata?: { drawn: () => Drawn | null } };
    const picture = relata?.drawn();
    if (!picture) throw new Error('The stage shows no picture.');
    return picture;
  });

/** The relation whose detail is open; the detail says so on its own element. */
export const shownRelation = (page: Page, relation: string) =>
  page.getByRole('region', { name: 'Detail' }).locator(`[data-shown-relation="${relation}"]`);

export const edgeChooser = (page: Page) => page.getByRole('menu', { name: /relations? here$/ });

/** Presses the drawn line itself; where several lie there, picks this one from the chooser. */
export async function pressEdge(page: Page, relation: string): Promise<'line' | 'chooser'> {
  const edge = (await drawn(page)).edges.find((candidate) => candidate.relation === relation);
  if (!edge) throw new Error(`${relation} is not drawn.`);
  await page.mouse.click(edge.x, edge.y);
  const chooser = edgeChooser(page);
  const shown = shownRelation(page, relation);
  await expect(chooser.or(shown)).toBeVisible();
  if (!(await chooser.isVisible())) return 'line';
  await chooser.locator(`[data-relation="${relation}"]`).click();
  await expect(shown).toBeVisible();
  return 'chooser';
}

export const region = (page: Page, name: 'Text' | 'Stage' | 'Detail' | 'Legend') =>
  page.getByRole('region', { name });
