/**
 * Which entity does a reader mean by this name, and if none, which names are near it?
 *
 * An id, a label or another name, without regard to case and accents; an id goes before a label, a label
 * before another name, and the corpus decides among equals. The nearest names are those that share most
 * pairs of letters with what was typed (Dice 1945).
 */
import { byNumber } from '../kit/order.ts';
import { failure, success, type Result } from '../kit/result.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Entity } from '../model/entity.ts';
import { foldTerm } from '../kit/fold.ts';

const NEAREST = 3;

const foldName = (name: string): string => foldTerm(name).trim().replaceAll(/\s+/gu, ' ');

const namesOf = ({ id, label, aliases }: Entity): readonly string[] => [id, label, ...aliases];

function pairsOf(name: string): ReadonlySet<string> {
  const letters = ` ${name} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

/** From 0, nothing in common, to 1. */
function likeness(a: string, b: string): number {
  const first = pairsOf(a);
  const second = pairsOf(b);
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / (first.size + second.size);
}

function nearestLabels({ entities }: Dataset, folded: string): readonly string[] {
  const nearness = (entity: Entity): number =>
    Math.max(...namesOf(entity).map((name) => likeness(folded, foldName(name))));
  return entities
    .map((entity) => ({ label: entity.label, nearness: nearness(entity) }))
    .filter(({ nearness: near }) => near > 0.2)
    .toSorted(byNumber(({ nearness: near }) => -near))
    .slice(0, NEAREST)
    .map(({ label }) => label);
}

/** The entity, or one sentence with the nearest names. */
export function findEntity(dataset: Dataset, name: string): Result<Entity, string> {
  const folded = foldName(name);
  const exact = dataset.entities.find(({ id }) => id === name);
  const levels: readonly ((entity: Entity) => readonly string[])[] = [
    ({ id }) => [id],
    ({ label }) => [label],
    ({ aliases }) => aliases,
  ];
  const found =
    exact ??
    levels
      .map((names) =>
        dataset.entities.find((entity) => names(entity).some((own) => foldName(own) === folded)),
      )
      .find((entity) => entity !== undefined);
  if (found) return success(found);
  const nearest = nearestLabels(dataset, folded).map((label) => `“${label}”`);
  const hint = nearest.length === 0 ? '' : `; the nearest are ${nearest.join(', ')}`;
  return failure(`No entity is named “${name}”${hint}.`);
}
