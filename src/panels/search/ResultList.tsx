/**
 * What was found, and where?
 *
 * Results in groups (entities, relations, passages), each with how many are shown of how many there
 * are, the matched words marked. The list never takes the focus; the field walks it.
 */
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a datalist holds neither groups nor marks; this is the combobox pattern */
import { useEffect, useRef } from 'react';
import { cutAround, markMatches } from '../../graph/search-terms.ts';
import type { Hit, SearchResults } from '../../graph/search.ts';
import { EdgeSample, lookOf } from '../controls/EdgeSample.tsx';
import { KindIcon } from '../controls/KindIcon.tsx';
import { useRelata } from '../use-relata.ts';
import { isLarge } from './use-results.ts';
import styles from './SearchBox.module.css';
import { searchWords } from '../../words/search.ts';

function Marked({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  let at = 0;
  return markMatches(text, terms).map(({ words, matched }) => {
    const key = at;
    at += words.length;
    return matched ? <mark key={key}>{words}</mark> : words;
  });
}

function Sign({ hit }: { readonly hit: Hit }) {
  const { dataset } = useRelata().kg;
  if (hit.kind === 'entity') {
    const entity = dataset.entityOf.get(hit.id);
    return entity ? <KindIcon kind={entity.kind} /> : null;
  }
  if (hit.kind === 'relation') {
    const relation = dataset.relationOf.get(hit.id);
    return relation ? <EdgeSample look={lookOf(relation)} /> : null;
  }
  return <span aria-hidden="true">“</span>;
}

function Words({ hit, terms }: { readonly hit: Hit; readonly terms: readonly string[] }) {
  const isPassage = hit.kind === 'passage';
  const words = isPassage ? cutAround(hit.words, terms) : hit.words;
  const also = markMatches(hit.also, terms).some((piece) => piece.matched) ? hit.also : '';
  return (
    <span className={isPassage ? styles.passage : undefined}>
      <Marked text={words} terms={terms} />
      {also !== '' && (
        <span className={styles.also}>
          {' '}
          <Marked text={cutAround(also, terms, 60)} terms={terms} />
        </span>
      )}
    </span>
  );
}

interface Props {
  readonly id: string;
  readonly results: SearchResults;
  readonly active: number;
  readonly choose: (hit: Hit) => void;
}

export function ResultList({ id, results, active, choose }: Props) {
  const { dataset } = useRelata().kg;
  const list = useRef<HTMLDivElement>(null);
  const words = searchWords();
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  /** Options are numbered through all groups. */
  const numberOfFirst = (group: number): number =>
    results.groups.slice(0, group).reduce((sum, { hits }) => sum + hits.length, 0);
  const total = results.groups.reduce((sum, group) => sum + group.total, 0);
  if (total === 0) {
    return (
      <div className={styles.results}>
        <div id={id} role="listbox" aria-label={words.results} />
        <output className={styles.none}>
          {words.none} {isLarge(dataset) && words.slipsInNames}
        </output>
      </div>
    );
  }
  return (
    <div ref={list} id={id} role="listbox" aria-label={words.results} className={styles.results}>
      {results.groups.map(({ kind, hits, total: ofKind }, group) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p id={`${id}-${kind}`} className={styles.group}>
            {words.groups[kind]}{' '}
            <span>
              {hits.length < ofKind ? words.someOf(hits.length, ofKind) : words.all(ofKind)}
            </span>
          </p>
          {hits.map((hit, index) => {
            const number = numberOfFirst(group) + index;
            return (
              <button
                key={hit.id}
                id={`${id}-${number}`}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={number === active}
                className={styles.option}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(hit)}
              >
                <span className={styles.sign}>
                  <Sign hit={hit} />
                </span>
                <Words hit={hit} terms={results.terms} />
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
