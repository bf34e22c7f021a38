import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { membersOfThemes } from '../../src/scene/theme-members.ts';
import { makeDataset } from '../fixtures/make-dataset.ts';

const kg = buildGraph(
  makeDataset({
    entities: { hub: 'state', loyal: 'person', policy: 'policy', shared: 'policy' },
    relations: [
      { id: 'a', source: 'hub', target: 'policy', themes: ['north'] },
      { id: 'b', source: 'hub', target: 'policy', themes: ['north'] },
      { id: 'c', source: 'hub', target: 'policy', themes: ['south'] },
      { id: 'd', source: 'hub', target: 'loyal', themes: ['north'] },
      { id: 'e', source: 'hub', target: 'shared', themes: ['north', 'south'] },
    ],
  }),
);
const keys = (...ids: string[]) =>
  new Set(
    ids.map((id) => kg.nodeOf.get(kg.dataset.entities.find((entity) => entity.id === id)!.id)),
  );

test('who belongs mostly to a theme is a member; an actor shared by themes is not', () => {
  const [north, south] = membersOfThemes(kg);
  expect(north).toEqual({ label: 'The North', members: keys('loyal', 'policy') });
  expect(south).toEqual({ label: 'The South', members: new Set() });
});
