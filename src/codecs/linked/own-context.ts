/**
 * Is this JSON-LD one that Relata wrote?
 *
 * Only a file with the very context that goes with its title is: then each key means what terms.ts says, and
 * nothing has to be expanded or fetched. Anything else is refused in one sentence with a remedy, at the
 * place where it first differs.
 */
import { failure, success, type Result } from '../../kit/result.ts';
import { fromLiteral } from './literal-text.ts';
import { VERSION } from './record-shapes.ts';
import { TERMS_IRI, toContext } from './terms.ts';
import { isObject, type JsonObject, type Path } from './two-way.ts';

export interface OwnFile {
  readonly name: string;
  /** Without its context. */
  readonly tree: JsonObject;
}

export interface Foreign {
  readonly path: Path;
  readonly sentence: string;
}

const REMEDY =
  'Relata opens only the JSON-LD that it writes itself; bring other linked data as GEXF, GraphML or CSV.';

const refuse = (path: Path, sentence: string): Result<never, Foreign> =>
  failure({ path, sentence: `${sentence} ${REMEDY}` });

/** The first key of the context that is not as Relata writes it. */
function findStrangeKey(context: JsonObject, expected: JsonObject): string | undefined {
  const keys = new Set([...Object.keys(context), ...Object.keys(expected)]);
  return [...keys].find(
    (key) =>
      !Object.hasOwn(context, key) ||
      !Object.hasOwn(expected, key) ||
      JSON.stringify(context[key]) !== JSON.stringify(expected[key]),
  );
}

export function findForeign(value: unknown): Result<OwnFile, Foreign> {
  if (!isObject(value)) return refuse([], 'This is JSON-LD, but not one object.');
  const { '@context': context, ...tree } = value;
  if (!isObject(context) || context['relata'] !== TERMS_IRI)
    return refuse(['@context'], 'This JSON-LD has not the context of Relata.');
  if (tree['version'] !== VERSION)
    return failure({
      path: ['version'],
      sentence: `This program reads “${VERSION}”, and the file does not say that it is of this version. Open it with the version of Relata that wrote it.`,
    });
  const name = typeof tree['title'] === 'string' ? fromLiteral(tree['title']) : undefined;
  if (name?.ok !== true) return refuse(['title'], 'The reading has no title.');
  const strange = findStrangeKey(context, toContext(name.value));
  if (strange !== undefined)
    return refuse(
      ['@context', strange],
      `The context says of “${strange}” something else than Relata does for a reading of this title.`,
    );
  return success({ name: name.value, tree });
}
