/**
 * Which entities are meant, and which may join them?
 *
 * The chosen ones as words that can be taken out, and a field that completes names. A name that two entities
 * share is told apart by its kind. The last one stays where the question would otherwise be about nothing.
 */
import { useId, useMemo, useState } from 'react';
import { labelLanguage } from '../../graph/language-of.ts';
import { onceAsked } from '../../kit/once-asked.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { EntityId } from '../../model/ids.ts';
import { entityLabel } from '../../scene/describe.ts';
import { modelWords } from '../../words/model.ts';
import { pathsWords } from '../../words/paths.ts';
import { Icon } from '../controls/Icon.tsx';
import { useRelata } from '../use-relata.ts';
import { offerNames } from './offer-names.ts';
import styles from './Paths.module.css';

/** Every entity by a name that no other has. */
function toNames({ entities }: Dataset): ReadonlyMap<string, EntityId> {
  const names = new Map<string, EntityId>();
  const { kinds } = modelWords();
  const { alike } = pathsWords().set;
  for (const { id, label, kind } of entities)
    names.set(names.has(label) ? alike(label, kinds[kind], id) : label, id);
  return names;
}

interface Props {
  readonly label: string;
  readonly ids: readonly EntityId[];
  /** What it means that there is none. */
  readonly empty: string;
  readonly mayBeEmpty: boolean;
  readonly onChange: (ids: readonly EntityId[]) => void;
}

function Chosen({ ids, label, mayBeEmpty, onChange }: Omit<Props, 'empty'>) {
  const { dataset } = useRelata().kg;
  return ids.map((id) => (
    <span key={id} className={styles.tag} data-entity={id}>
      <span lang={labelLanguage(dataset)}>{entityLabel(dataset, id)}</span>
      {(mayBeEmpty || ids.length > 1) && (
        <button
          type="button"
          aria-label={pathsWords().set.takeOut(label, entityLabel(dataset, id))}
          onClick={() => onChange(ids.filter((other) => other !== id))}
        >
          <Icon name="close" />
        </button>
      )}
    </span>
  ));
}

export function EntitySet({ label, ids, empty, mayBeEmpty, onChange }: Props) {
  const { kg, language } = useRelata();
  const { dataset } = kg;
  // oxlint-disable-next-line react/exhaustive-deps -- kinds are called otherwise in another language
  const names = useMemo(() => onceAsked(() => toNames(dataset)), [dataset, language]);
  const [typed, setTyped] = useState('');
  const list = useId();
  const offered = offerNames(names, dataset.entities.length, typed);
  const take = (words: string) => {
    const id = names().get(words);
    setTyped(id === undefined ? words : '');
    if (id !== undefined && !ids.includes(id)) onChange([...ids, id]);
  };
  return (
    <div className={styles.set}>
      <span className={styles.setLabel}>{label}</span>
      <span className={styles.tags}>
        {ids.length === 0 && <span className={styles.anyone}>{empty}</span>}
        <Chosen ids={ids} label={label} mayBeEmpty={mayBeEmpty} onChange={onChange} />
        <input
          className={styles.add}
          list={list}
          value={typed}
          placeholder={pathsWords().set.add}
          aria-label={pathsWords().set.addTo(label)}
          onChange={(event) => take(event.target.value)}
          onBlur={() => setTyped('')}
        />
        <datalist id={list}>
          {offered.map(([name, id]) => (
            <option key={id} value={name} lang={labelLanguage(dataset)}>
              {name}
            </option>
          ))}
        </datalist>
      </span>
    </div>
  );
}
