/**
 * Which entities has the reader put in a place of their own?
 *
 * A pin holds an entity where it was dropped, in graph units; the layout works around it. Pins are the
 * only part of a picture that is state: all other positions follow from the data and the seed.
 */
import type { EntityId } from '../model/ids.ts';

export interface Pin {
  readonly entity: EntityId;
  readonly x: number;
  readonly y: number;
}

export type PinAction =
  | { readonly type: 'entityPinned'; readonly pin: Pin }
  | { readonly type: 'entityUnpinned'; readonly entity: EntityId }
  | { readonly type: 'allUnpinned' };

export const NO_PINS: readonly Pin[] = [];

export function updatePins(pins: readonly Pin[], action: PinAction): readonly Pin[] {
  switch (action.type) {
    case 'entityPinned': {
      const rounded = {
        entity: action.pin.entity,
        x: Math.round(action.pin.x * 10) / 10,
        y: Math.round(action.pin.y * 10) / 10,
      };
      return [...pins.filter((pin) => pin.entity !== rounded.entity), rounded];
    }
    case 'entityUnpinned':
      return pins.filter((pin) => pin.entity !== action.entity);
    case 'allUnpinned':
      return NO_PINS;
  }
}
