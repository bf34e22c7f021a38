/**
 * Is every joint marked by the closest thing the two hops share, and is it seen who says the whole?
 */
import { expect, test } from 'vitest';
import { influenceGraphOf } from '../../src/graph/influence-graph.ts';
import { EMPTY_QUESTION, trace } from '../../src/graph/trace.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { smallDataset } from '../fixtures/read-small-corpus.ts';
import { makeDataset, type RelationWords } from '../fixtures/make-dataset.ts';

function firstPath(dataset: Dataset, from: string, to: string) {
  const idOf = (name: string) => dataset.entities.find(({ id }) => id === name)!.id;
  const question = { ...EMPTY_QUESTION, from: [idOf(from)], to: [idOf(to)] };
  const found = trace(influenceGraphOf(dataset), question);
  if (!found.ok) throw new Error(found.failure);
  return found.value.paths[0]!;
}

/** Ada → Bob → Cid, each hop a sentence of the one paragraph that a made text has. */
const chain = (...words: readonly Partial<RelationWords>[]) =>
  makeDataset({
    entities: { Ada: 'state', Bob: 'state', Cid: 'state', Dan: 'state' },
    relations: words.map((word, at) => ({
      id: `r${at}`,
      source: at === 0 ? 'Ada' : 'Bob',
      target: at === 0 ? 'Bob' : 'Cid',
      ...word,
    })),
  });

test('the same passage is the same sentence, and says the whole', () => {
  const path = firstPath(chain({}, { sharesPassageOf: 'r0', holder: 'Dan' }), 'Ada', 'Cid');
  expect(path.joints).toEqual(['same-sentence']);
  expect(path.whole).toMatchObject({ kind: 'sentence', start: 0, end: 'Ada acts on Bob.'.length });
  expect(path.oneVoice).toBe(false);
});

test('two sentences of one paragraph: nobody says the whole in one, but a voice may', () => {
  const path = firstPath(chain({}, {}), 'Ada', 'Cid');
  expect(path).toMatchObject({ joints: ['same-paragraph'], whole: null, voices: ['author'] });
});

/** The same with each passage a text of its own paragraph. */
function apart(dataset: Dataset): Dataset {
  const textOf = new Map(
    dataset.sources.map(({ id }) => [id, dataset.textOf.get(id)!.replaceAll('. ', '.\n')]),
  );
  return { ...dataset, textOf };
}

test('in different paragraphs a voice joins, and without one only we do', () => {
  expect(firstPath(apart(chain({}, {})), 'Ada', 'Cid').joints).toEqual(['same-voice']);
  expect(firstPath(apart(chain({}, { holder: 'Dan' })), 'Ada', 'Cid').joints).toEqual(['ours']);
  const nameless = apart(chain({ holder: 'unknown' }, { holder: 'unknown' }));
  expect(firstPath(nameless, 'Ada', 'Cid')).toMatchObject({ joints: ['ours'], oneVoice: false });
});

test('a parallel relation can make one voice or one sentence say all; a denial cannot', () => {
  const parallel = chain(
    { holder: 'Dan' },
    {},
    { certainty: 'hedged', holder: 'Dan', sharesPassageOf: 'r0' },
  );
  expect(firstPath(parallel, 'Ada', 'Cid')).toMatchObject({
    voices: ['entity:Dan'],
    whole: { kind: 'sentence' },
  });
  const denied = chain(
    { holder: 'Dan' },
    {},
    { negated: true, holder: 'Dan', sharesPassageOf: 'r0' },
  );
  expect(firstPath(denied, 'Ada', 'Cid')).toMatchObject({ voices: [], whole: null });
});

test('the small corpus: Corva criticises Arvel, which joins the treaty, one sentence earlier', () => {
  const small = smallDataset();
  const path = firstPath(small, 'corva', 'brenmark');
  expect(path.entities).toEqual(['corva', 'arvel', 'brenmark']);
  expect(path.joints).toEqual(['same-paragraph']);
});

test('one passage over two sentences says the whole where no sentence does', () => {
  const made = chain({}, {});
  const [first, second] = made.passages;
  const end = second!.end;
  const whole = { ...first!, end, exact: made.textOf.get(first!.source)!.slice(0, end) };
  const relations = made.relations.map((relation) => ({
    ...relation,
    evidence: [{ passage: whole.id, role: 'states' as const, cues: [] }],
  }));
  const path = firstPath(
    { ...made, passageOf: new Map([[whole.id, whole]]), relations },
    'Ada',
    'Cid',
  );
  expect(path).toMatchObject({
    joints: ['same-paragraph'],
    whole: { kind: 'passage', start: 0, end },
  });
});
