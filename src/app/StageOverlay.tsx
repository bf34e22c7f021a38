/**
 * What lies over the picture at the pointer, or at the keyboard?
 *
 * The sentence of what it is at, the chooser among several edges, or the menu of an entity: at most one thing
 * at a time. The last two are fetched in the idle moment after the first picture.
 */
import { Suspense } from 'react';
import type { Point } from '../kit/plane.ts';
import type { EntityId, RelationId } from '../model/ids.ts';
import { lazyPart } from '../panels/controls/lazy-part.ts';
import { HoverCard } from '../panels/stage/HoverCard.tsx';
import type { HoveredThing } from '../stage/stage.ts';
import type { Store } from '../state/store.ts';

const EdgeChooser = lazyPart(
  async () => (await import('../panels/stage/EdgeChooser.tsx')).EdgeChooser,
);
const NodeMenu = lazyPart(async () => (await import('../panels/stage/NodeMenu.tsx')).NodeMenu);

export type Overlay =
  | { readonly kind: 'hover'; readonly thing: HoveredThing }
  | {
      readonly kind: 'chooser';
      readonly relations: readonly RelationId[];
      readonly at: Point;
      readonly additive: boolean;
    }
  | { readonly kind: 'menu'; readonly entity: EntityId; readonly at: Point };

interface Props {
  readonly overlay: Overlay;
  readonly store: Store;
  readonly onPin: (entity: EntityId) => void;
  readonly onClose: () => void;
}

function Content({ overlay, store, onPin, onClose }: Props) {
  switch (overlay.kind) {
    case 'hover':
      return <HoverCard thing={overlay.thing} at={overlay.thing.at} />;
    case 'chooser':
      return (
        <EdgeChooser
          at={overlay.at}
          relations={overlay.relations}
          onChoose={(relation) => {
            onClose();
            store.dispatch({ type: 'relationChosen', relation, additive: overlay.additive });
          }}
          onClose={onClose}
        />
      );
    case 'menu':
      return (
        <NodeMenu
          at={overlay.at}
          entity={overlay.entity}
          onPin={() => onPin(overlay.entity)}
          onClose={onClose}
        />
      );
  }
}

export function StageOverlay(props: Props) {
  return (
    <Suspense fallback={null}>
      <Content {...props} />
    </Suspense>
  );
}
