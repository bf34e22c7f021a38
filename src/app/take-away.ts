/**
 * How does a part of the graph leave the page as a file?
 *
 * The choice becomes records that stand on their own (codecs/subgraph), the codec makes bytes of them,
 * and the browser saves those. Nothing is sent anywhere.
 */
import { relataJson } from '../codecs/relata-json.ts';
import { toSubgraph } from '../codecs/subgraph.ts';
import type { KnowledgeGraph } from '../graph/build.ts';
import type { Records } from '../model/dataset.ts';
import type { Placement } from '../model/document.ts';
import type { TakeAway } from '../panels/ports.ts';
import type { AppState } from '../state/app-state.ts';
import { relationsOfSelection, type Focus } from '../state/focus.ts';

export function saveBytes(name: string, bytes: BlobPart, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a second is ample and frees the memory.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

function recordsOf(what: TakeAway, kg: KnowledgeGraph, state: AppState, focus: Focus): Records {
  const { dataset } = kg;
  if (what === 'everything') return dataset;
  if (what === 'visible')
    return toSubgraph(dataset, {
      relations: focus.visibleRelations,
      entities: focus.visibleEntities,
    });
  const { selection } = state;
  return toSubgraph(dataset, {
    relations: relationsOfSelection(dataset, selection).map((relation) => relation.id),
    entities: selection.kind === 'entities' ? selection.ids : [],
  });
}

/** "three-anti-sentiments" from "Three Anti Sentiments": plain enough for every file system. */
export const toFileName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80) || 'relata';

export function saveRelata(
  what: TakeAway,
  kg: KnowledgeGraph,
  state: AppState,
  focus: Focus,
  placements: readonly Placement[],
  address: string,
): void {
  const records = recordsOf(what, kg, state, focus);
  const kept = new Set(records.entities.map((entity) => entity.id));
  const positions = placements.filter((placement) => kept.has(placement.entity));
  const bytes = relataJson.write({ records, positions, address });
  const suffix = what === 'everything' ? '' : `-${what}`;
  saveBytes(
    `${toFileName(records.name)}${suffix}.${relataJson.extension}`,
    typeof bytes === 'string' ? bytes : new Uint8Array(bytes),
    relataJson.mediaType,
  );
}
