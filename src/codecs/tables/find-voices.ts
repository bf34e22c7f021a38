/**
 * Whom do our own columns of an edge name besides its ends?
 *
 * Those who hold a relation, or report it, need not take part in it; in a table of edges they stand nowhere
 * else. Nothing but strings of the form "entity:ID" is looked for; what else stands there is for the gate.
 */
import type { Cells } from '../flat/flat-graph.ts';

export interface VoiceNode {
  readonly id: string;
  readonly label: string | undefined;
}

const idOf = (key: unknown): readonly string[] =>
  typeof key === 'string' && key.startsWith('entity:') ? [key.slice(7)] : [];

function idsOf(chain: string): readonly string[] {
  try {
    const keys: unknown = JSON.parse(chain);
    return Array.isArray(keys) ? keys.flatMap(idOf) : [];
  } catch {
    return [];
  }
}

export function findVoices(columns: readonly string[], cells: Cells): readonly VoiceNode[] {
  const cellOf = (name: string) => cells[columns.indexOf(name)];
  return columns.flatMap((name, index): readonly VoiceNode[] => {
    const cell = cells[index];
    if (cell === undefined) return [];
    if (/^holder_\d+$/u.test(name))
      return idOf(cell).map((id) => ({ id, label: cellOf(`${name}_name`) }));
    return /^holder_\d+_reported_by$/u.test(name)
      ? idsOf(cell).map((id) => ({ id, label: undefined }))
      : [];
  });
}
