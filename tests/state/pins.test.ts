import { expect, test } from 'vitest';
import type { EntityId } from '../../src/model/ids.ts';
import { NO_PINS, updatePins } from '../../src/state/pins.ts';

const china = 'china' as EntityId;

test('an entity has one pin, where it was dropped last, to a tenth of a unit', () => {
  const first = updatePins(NO_PINS, { type: 'entityPinned', pin: { entity: china, x: 1, y: 2 } });
  const moved = updatePins(first, {
    type: 'entityPinned',
    pin: { entity: china, x: 3.14159, y: -0.04 },
  });
  expect(moved).toEqual([{ entity: china, x: 3.1, y: -0 }]);
  expect(updatePins(moved, { type: 'entityUnpinned', entity: china })).toEqual([]);
  expect(updatePins(moved, { type: 'allUnpinned' })).toEqual([]);
});
