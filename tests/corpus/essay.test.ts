/**
 * Does the reading of the essay keep what a careless one would lose?
 *
 * Pins, each by its exact words, the places where a plain triple goes wrong: denials that are
 * reported, content of warnings, products of "not just … but also", sequence that is not cause,
 * voices without a name. Below stand laws for the whole corpus that ask more than the gate does.
 */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { validate } from '../../src/corpus/validate.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Cue, Evidence, Relation } from '../../src/model/relation.ts';
import { readFolder } from '../fixtures/read-small-corpus.ts';

const FOLDER = path.join('graph-data', 'three-anti-sentiments');
const { dataset, issues } = validate(readCorpus(readFolder(FOLDER)));

function readEssay(): Dataset {
  if (dataset === null) throw new Error('the essay was refused');
  return dataset;
}

const essay = readEssay();
const [text = ''] = essay.textOf.values();

function relationOf(id: string): Relation {
  const relation = essay.relations.find((candidate) => candidate.id === id);
  if (!relation) throw new Error(`The essay has no relation ${id}.`);
  return relation;
}

const wordsOf = ({ evidence }: Relation, role: Evidence['role'] = 'states'): readonly string[] =>
  evidence
    .filter((piece) => piece.role === role)
    .map(({ passage }) => essay.passageOf.get(passage)?.exact ?? '');

const cueWords = ({ evidence }: Relation, kind: Cue['for']): readonly string[] =>
  evidence
    .filter(({ role }) => role === 'states')
    .flatMap(({ cues }) => cues.filter((cue) => cue.for === kind))
    .map(({ start, end }) => text.slice(start, end));

const triple = ({ source, type, target }: Relation): string => `${source} ${type} ${target}`;

const holdersOf = ({ stance }: Relation): readonly string[] =>
  stance.holders.map((holder) => (holder.kind === 'entity' ? holder.entity : holder.kind));

/** Every relation with one of its stating passages holding these words. */
const statedIn = (words: string): readonly Relation[] =>
  essay.relations.filter((relation) => wordsOf(relation).some((exact) => exact.includes(words)));

const between = (source: string, target: string): readonly string[] =>
  essay.relations
    .filter((relation) => relation.source === source && relation.target === target)
    .map(({ type }) => type);

describe('who says it, and how surely', () => {
  test('“does not primarily target DPRK security threats” is reported and denied', () => {
    const denied = relationOf('s07-thaad-not-at-dprk');
    expect(triple(denied)).toBe('thaad directed-against dprk-threats');
    expect(cueWords(denied, 'relation')).toEqual(['does not primarily target']);
    expect(cueWords(denied, 'target')).toEqual(['DPRK security threats']);
    expect(cueWords(denied, 'holder')).toEqual(['some']);
    expect(denied.stance).toMatchObject({ certainty: 'reported', negated: true });
    expect(denied.within).toBe('s07-some-believe-of-thaad');
  });

  test('the warnings happened, the build-up they warn of lies within them and is to come', () => {
    const warning = relationOf('s07-warnings-of-buildup');
    expect(warning.stance).toMatchObject({ certainty: 'asserted', negated: false });
    for (const id of ['s07-china-builds-capabilities', 's07-china-counters-thaad']) {
      const content = relationOf(id);
      expect(content.within).toBe(warning.id);
      expect(content.stance.certainty).toBe('prospective');
      expect(holdersOf(content)).toEqual([warning.source]);
      expect(wordsOf(content)).toEqual([
        'warnings that China would build up its own military capabilities to counter the program',
      ]);
    }
  });

  test('“some believe” and “For others” are two voices, and neither is the author', () => {
    const some = relationOf('s07-some-believe-of-thaad');
    const others = relationOf('s08-others-on-deployment');
    expect(wordsOf(some).join()).toContain('which some believe');
    expect(wordsOf(others).join()).toContain('For others, the deployment');
    const later = relationOf('s22-others-on-three-sides');
    expect(wordsOf(later).join()).toContain('reassured others that');
    expect(new Set([some.source, others.source, later.source, 'byun']).size).toBe(4);
    for (const { source } of [some, others, later])
      expect(essay.entityOf.get(source)?.kind).toBe('group');
  });

  test('“reportedly rebuffed” is held by someone unknown, who is not the author', () => {
    const rebuff = relationOf('s13-china-rebuffs-dprk');
    expect(triple(rebuff)).toBe('china rebuffs dprk');
    expect(cueWords(rebuff, 'relation').join()).toContain('reportedly rebuffed');
    expect(holdersOf(rebuff)).toEqual(['unknown']);
    expect(rebuff.stance).toMatchObject({ certainty: 'reported', negated: false });
  });

  test('“US and South Korean calls” are two acts, and each has its content', () => {
    for (const [caller, act, content] of [
      ['us', 's09-us-presses-china', 's09-china-against-dprk-threats'],
      ['rok', 's09-rok-presses-china', 's09-china-against-threats-for-rok'],
    ] as const) {
      expect(triple(relationOf(act))).toBe(`${caller} seeks-cooperation-of china`);
      expect(triple(relationOf(content))).toBe('china counters dprk-threats');
      expect(relationOf(content).within).toBe(act);
      expect(holdersOf(relationOf(content))).toEqual([caller]);
    }
  });
});

describe('what is asserted, what is denied', () => {
  test('“not just … but also” (sentence 8) is two relations, both held by the others', () => {
    const undone = essay.relations.filter(
      ({ source, type }) => source === 'thaad-deployment' && type === 'weakens',
    );
    expect(undone.map(({ target }) => target)).toEqual([
      'warming-attitudes',
      'china-rok-relationship',
    ]);
    for (const relation of undone) {
      expect(wordsOf(relation).join()).toContain('would undo not just the warming');
      expect(relation.stance).toMatchObject({ certainty: 'hypothetical', negated: false });
      expect(relation.within).toBe('s08-others-on-deployment');
    }
  });

  test('A as well as B × C and D (sentence 27) is four relations, none of them denied', () => {
    const product = essay.relations.filter(({ type }) => type === 'determines');
    expect(product.map(triple).toSorted()).toEqual([
      'economic-initiatives determines china-korea-policy',
      'economic-initiatives determines xi-diplomacy',
      'security-commitment determines china-korea-policy',
      'security-commitment determines xi-diplomacy',
    ]);
    for (const relation of product) {
      expect(wordsOf(relation).join()).toContain('will determine the success of not just');
      expect(relation.stance).toMatchObject({ certainty: 'prospective', negated: false });
    }
  });

  test('“not X or Y, but Z” (sentence 19) denies the first two and asserts the third', () => {
    const turnsOn = essay.relations.filter(
      ({ source, type }) => source === 'nuclear-resolution' && type === 'depends-on',
    );
    expect(turnsOn.map(({ target, stance }) => [target, stance.negated])).toEqual([
      ['institutional-constraints', true],
      ['beijing-political-will', true],
      ['us-nk-policy', false],
    ]);
    for (const relation of turnsOn) {
      expect(holdersOf(relation)).toEqual(['china-experts']);
      expect(relation.influence).toBe('backward');
    }
    expect(cueWords(relationOf('s19-on-us-policy'), 'relation')).toEqual(['depends on', 'but']);
  });

  test('restraint and failure are claims, and facts with effects of their own', () => {
    const restraint = relationOf('s14-china-restrained-on-dprk');
    expect(triple(restraint)).toBe('china criticises dprk');
    expect(cueWords(restraint, 'relation')).toEqual(['restraint in condemning']);
    const failure = relationOf('s13-dprk-no-market-reforms');
    expect(triple(failure)).toBe('dprk commits-to market-reforms');
    expect(cueWords(failure, 'relation')).toEqual(['failure to commit to']);
    for (const { stance } of [restraint, failure])
      expect(stance).toMatchObject({ negated: true, presupposed: true, certainty: 'asserted' });
    expect(between('china', 'beijings-restraint')).toEqual(['shows']);
    expect(between('dprk', 'reform-failure')).toEqual(['shows']);
  });

  test('whose statement it is stands beside what it does', () => {
    const voiced = essay.relations.filter(({ type }) => type === 'voices').map(triple);
    expect(voiced).toEqual([
      'us voices us-rok-calls',
      'rok voices us-rok-calls',
      'chinese-public voices public-demands',
      'chinese-netizens voices coup-speculation',
      'china voices test-warnings',
      'dprk voices hostile-policy-claims',
    ]);
  });
});

describe('direction and kind', () => {
  test('opposition “has only served to intensify” what it opposes', () => {
    const backfire = relationOf('s09-opposition-intensifies-calls');
    expect(triple(backfire)).toBe('chinese-opposition intensifies us-rok-calls');
    expect(cueWords(backfire, 'relation')).toEqual(['has only served to intensify']);
    expect(backfire.effect).toBe('raises');
    expect(relationOf('s09-china-opposes-us-alliances').stance.presupposed).toBe(true);
  });

  test('what the alliances drive they are hostile to: effect and valence are two things', () => {
    const driven = relationOf('s17-network-drives-belligerence');
    expect(cueWords(driven, 'relation')).toEqual(['as the primary driver of']);
    expect([driven.effect, driven.valence]).toEqual(['raises', -1]);
  });

  test('the military alliance is one mutual relation, recorded once', () => {
    const alliance = relationOf('s02-rok-us-allied');
    expect(wordsOf(alliance)).toEqual(['South Korea’s military alliance with the United States']);
    expect([alliance.direction, alliance.influence]).toEqual(['mutual', 'both']);
    expect(between('us', 'rok')).not.toContain('allied-with');
  });

  test('“gave way to” is sequence and no cause', () => {
    const turn = relationOf('s02-optimism-gives-way');
    expect(triple(turn)).toBe('heightened-optimism precedes recurring-tensions');
    expect(cueWords(turn, 'relation')).toEqual(['gave way to']);
    expect([turn.influence, turn.effect]).toEqual(['none', undefined]);
    expect(between('heightened-optimism', 'recurring-tensions')).toEqual(['precedes']);
  });

  test('“signified” is a sign and no cause', () => {
    const signs = statedIn('signified').filter(({ phrase }) => phrase === 'signified');
    expect(signs.map(triple)).toEqual([
      'rok-aiib-entry evidence-for china-rok-interdependence',
      'fta-signing evidence-for china-rok-interdependence',
    ]);
    for (const { effect } of signs) expect(effect).toBeUndefined();
  });
});

describe('the text is kept as it came', () => {
  test('the anti-Japan heading is supplied and stands nowhere as a line', () => {
    const supplied = essay.sections.filter((section) => section.supplied);
    expect(supplied.map(({ heading }) => heading)).toEqual(['Anti-Japan']);
    expect(text.split('\n')).not.toContain('Anti-Japan');
    for (const { heading, supplied: isSupplied, start } of essay.sections)
      expect(text.startsWith(heading, start)).toBe(!isSupplied);
  });

  test('no-break spaces, the double title and the slip “on the hand” are not mended', () => {
    expect(text.split('\u00A0')).toHaveLength(21 + 1);
    const title = 'Three Anti Sentiments Driving China’s Partnership with South Korea';
    expect(text.startsWith(`${title}\n\n${title}\n\n`)).toBe(true);
    expect(text.split(title)).toHaveLength(2 + 1);
    expect(text).toContain('last March, on the hand, reassured others');
    expect(text).not.toContain('last March, on the other hand');
  });

  test('a year is taken from a date, never from “current”, “currently” or “recent”', () => {
    const vague = essay.relations.filter(({ time }) =>
      /\b(current|recent)/.test(time?.words ?? ''),
    );
    expect(vague.map(({ id }) => id)).toEqual([]);
  });
});

describe('laws for the whole reading', () => {
  const { relations, vocabulary } = essay;
  const typeOf = ({ type }: Relation) => essay.typeOf.get(type);
  const namesHolder = ({ stance }: Relation) =>
    stance.holders.some(({ kind }) => kind === 'entity');

  test('no warning: no evidence is borrowed', () => {
    expect(issues).toEqual([]);
  });

  test('every stating passage marks the predicate and both ends, or another passage names the end', () => {
    const bare = relations.flatMap((relation) => {
      const elsewhere = relation.evidence
        .filter(({ role }) => role === 'resolves')
        .flatMap(({ cues }) => cues.map((cue) => cue.for));
      return relation.evidence
        .filter(({ role }) => role === 'states')
        .flatMap(({ cues }) => {
          const marked = [...cues.map((cue) => cue.for), ...elsewhere];
          const missing = (['source', 'relation', 'target'] as const).filter(
            (kind) => !marked.includes(kind),
          );
          return missing.map((kind) => `${relation.id}: ${kind}`);
        });
    });
    expect(bare).toEqual([]);
    expect(relations.filter((relation) => cueWords(relation, 'relation').length === 0)).toEqual([]);
  });

  test('a holder with a name is marked in the words; the author and the unknown are not', () => {
    const broken = relations.filter(
      (relation) => namesHolder(relation) !== cueWords(relation, 'holder').length > 0,
    );
    expect(broken.map(({ id }) => id)).toEqual([]);
  });

  test('what someone else holds lies within an act of that same voice, and nothing else does', () => {
    const broken = relations.filter((relation) => {
      const act = relation.within && essay.relationOf.get(relation.within);
      if (!act) return namesHolder(relation);
      return holdersOf(relation).join() !== act.source;
    });
    expect(broken.map(({ id }) => id)).toEqual([]);
  });

  test('mutual goes with influence both, and a causal type with an effect', () => {
    const isCausal = new Set<string | undefined>(['causation']);
    const mayClaimEffect = new Set<string | undefined>(['causation', 'constraint']);
    const broken = relations.filter((relation) => {
      const family = typeOf(relation)?.family;
      if ((relation.direction === 'mutual') !== (relation.influence === 'both')) return true;
      return relation.effect === undefined ? isCausal.has(family) : !mayClaimEffect.has(family);
    });
    expect(broken.map(({ id }) => id)).toEqual([]);
  });

  test('influence is that of the type; a valence differs only where type or note say when', () => {
    const broken = relations.filter((relation) => {
      const type = typeOf(relation);
      const speaksOfValence = /valence/i.test(`${type?.definition} ${relation.note}`);
      if (relation.influence !== type?.influence) return true;
      return relation.valence !== type.valence && !speaksOfValence;
    });
    expect(broken.map(({ id }) => id)).toEqual([]);
  });

  test('every type has a definition, an example from the text and two different ways to be read', () => {
    const labels = vocabulary.relationTypes.flatMap((type) => [
      ...new Set([type.label, type.inverseLabel]),
    ]);
    expect(labels).toHaveLength(new Set(labels).size);
    for (const {
      id,
      label,
      inverseLabel,
      influence,
      definition,
      example,
    } of vocabulary.relationTypes) {
      expect([id, definition.endsWith('.')]).toEqual([id, true]);
      expect([id, example.split(' … ').filter((part) => !text.includes(part))]).toEqual([id, []]);
      expect([id, label === inverseLabel]).toEqual([id, influence === 'both']);
    }
  });

  test('every type is used, and every entity is mentioned and takes part in something', () => {
    const types = new Set(relations.map(({ type }) => type));
    expect(vocabulary.relationTypes.filter(({ id }) => !types.has(id))).toEqual([]);
    const mentioned = new Set(essay.mentions.map(({ entity }) => entity));
    const taking = new Set(relations.flatMap(({ source, target }) => [source, target]));
    expect(essay.entities.filter(({ id }) => !mentioned.has(id) || !taking.has(id))).toEqual([]);
  });
});
