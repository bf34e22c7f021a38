/**
 * Law 7, second half: are types, families and themes in the vocabulary?
 *
 * The vocabulary is data and travels with the corpus, so this cannot be a matter of shape. Kinds of
 * entities are fixed and checked with the shape.
 */
import type { Relation } from '../../model/relation.ts';
import { issuesOf, type Candidate, type Law } from './law.ts';

const refuse = issuesOf(7, 'refused');

export const typesHaveFamilies: Law = ({ vocabulary, familyOf }) =>
  vocabulary.relationTypes
    .filter(({ family }) => !familyOf.has(family))
    .map(({ id, family }) =>
      refuse(
        `relation type ${id}`,
        'family',
        `There is no family “${family}” in the vocabulary.`,
        'Correct the id, or add the family.',
      ),
    );

const areKnown = (themes: Relation['themes'], themeOf: Candidate['themeOf']): boolean => {
  for (const theme of themes) if (!themeOf.has(theme)) return false;
  return true;
};

/** The relations of which the type or a theme is not there. */
function findUnknown(
  relations: readonly Relation[],
  typeOf: Candidate['typeOf'],
  themeOf: Candidate['themeOf'],
): readonly Relation[] {
  const found: Relation[] = [];
  for (const relation of relations)
    if (!typeOf.has(relation.type) || !areKnown(relation.themes, themeOf)) found.push(relation);
  return found;
}

export const relationsUseTheVocabulary: Law = ({ relations, typeOf, themeOf }) =>
  findUnknown(relations, typeOf, themeOf).flatMap(({ id, type, themes }) => [
    ...(typeOf.has(type)
      ? []
      : [
          refuse(
            `relation ${id}`,
            'type',
            `There is no relation type “${type}” in the vocabulary.`,
            'Correct the id, or add the type.',
          ),
        ]),
    ...themes.flatMap((theme, index) =>
      themeOf.has(theme)
        ? []
        : [
            refuse(
              `relation ${id}`,
              `themes[${index}]`,
              `There is no theme “${theme}” in the vocabulary.`,
              'Correct the id, or add the theme.',
            ),
          ],
    ),
  ]);
