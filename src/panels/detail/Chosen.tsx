/**
 * Which view belongs to which kind of selection?
 *
 * One for a relation, an entity, several of either, and passages. All of them together come as one
 * piece, apart from the first look, which has nothing chosen.
 */
import type { Selection } from '../../state/selection.ts';
import { useRelata } from '../use-relata.ts';
import { EntityDetail, SeveralEntities } from './EntityDetail.tsx';
import { Orientation } from './Orientation.tsx';
import { PassagesDetail, SeveralRelations } from './PassagesDetail.tsx';
import { RelationDetail } from './RelationDetail.tsx';

export function Chosen({ selection }: { readonly selection: Selection }) {
  const { dataset } = useRelata().kg;
  switch (selection.kind) {
    case 'nothing':
      return <Orientation />;
    case 'passages':
      return <PassagesDetail ids={selection.ids} />;
    case 'entities': {
      const [first, ...others] = selection.ids;
      const entity = first === undefined ? undefined : dataset.entityOf.get(first);
      if (others.length > 0) return <SeveralEntities ids={selection.ids} />;
      return entity ? <EntityDetail key={entity.id} entity={entity} /> : <Orientation />;
    }
    case 'relations': {
      const [first, ...others] = selection.ids;
      const relation = first === undefined ? undefined : dataset.relationOf.get(first);
      if (others.length > 0) return <SeveralRelations ids={selection.ids} />;
      return relation ? <RelationDetail key={relation.id} relation={relation} /> : <Orientation />;
    }
  }
}
