/**
 * How does a test get records that hold nothing but sources?
 *
 * Each source is plain but for what the test names.
 */
import type { Records } from '../../../src/model/dataset.ts';
import { sourceSchema, type Source } from '../../../src/model/source.ts';

export type SourceWords = Partial<Record<keyof Source, string>>;

export function makeSources(...sources: readonly SourceWords[]): Records {
  return {
    name: 'sources',
    sources: sources.map((source, index) =>
      sourceSchema.parse({
        id: `source ${index}`,
        title: 'Untitled',
        author: '',
        language: 'en',
        rights: '',
        textFile: '',
        ...source,
      }),
    ),
    sections: [],
    entities: [],
    mentions: [],
    passages: [],
    relations: [],
    remarks: [],
    vocabulary: { families: [], themes: [], relationTypes: [] },
    textOf: new Map(),
  };
}
