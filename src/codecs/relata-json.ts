/**
 * How is a whole reading written to one file and read back without loss?
 *
 * The exchange file `relata/1` as JSON, one record a line so that two versions can be compared; keys stand
 * in the order of the schema and records in that of the corpus, so the same view gives the same bytes. The
 * reader is strict: UTF-8 without a byte order mark, limits on bytes, depth and number of values, no key
 * twice, no `__proto__`. Colours are a matter of the theme and are not written.
 */
import { success } from '../kit/result.ts';
import { readJson } from '../kit/strict-json.ts';
import { toDocument, toRawDataset, type View } from '../model/document.ts';
import type { Codec, ExportView, ReadOutcome } from './codec.ts';
import { JSON_LIMITS, layOutJson, readJsonFile } from './json-file.ts';

function viewOf({ positions, address }: ExportView): View | undefined {
  if (positions === undefined && address === undefined) return undefined;
  return {
    ...(positions === undefined ? {} : { positions }),
    ...(address === undefined ? {} : { address }),
  };
}

const write = (view: ExportView): string =>
  `${layOutJson(toDocument(view.records, viewOf(view)))}\n`;

/** The same where the text is at hand already, as in a page that has its document inside. */
export function readRelataText(text: string): ReadOutcome {
  const json = readJson(text, JSON_LIMITS);
  return json.ok ? success({ document: toRawDataset(json.value), notes: [] }) : json;
}

function read(bytes: Uint8Array): ReadOutcome {
  const json = readJsonFile(bytes);
  return json.ok ? success({ document: toRawDataset(json.value.value), notes: [] }) : json;
}

export const relataJson: Codec = {
  id: 'relata-json',
  label: 'Relata document',
  summary: 'Nothing lost: opens again here, or in the shell',
  group: 'relata',
  isText: true,
  extension: 'relata.json',
  mediaType: 'application/vnd.relata+json',
  carries: {
    entityKinds: 'kept',
    aliases: 'kept',
    participants: 'kept',
    parallelRelations: 'kept',
    selfRelations: 'kept',
    relationTypes: 'kept',
    phrases: 'kept',
    direction: 'kept',
    influence: 'kept',
    valence: 'kept',
    effect: 'kept',
    holders: 'kept',
    reportChains: 'kept',
    certainty: 'kept',
    negation: 'kept',
    presupposed: 'kept',
    within: 'kept',
    times: 'kept',
    themes: 'kept',
    notes: 'kept',
    attributes: 'kept',
    passages: 'kept',
    offsets: 'kept',
    contexts: 'kept',
    evidenceRoles: 'kept',
    cues: 'kept',
    mentions: 'kept',
    remarks: 'kept',
    sections: 'kept',
    sourceDetails: 'kept',
    texts: 'kept',
    vocabulary: 'kept',
    positions: 'kept',
    pins: 'kept',
    address: 'kept',
    colours: 'dropped',
  },
  write,
  read,
};
