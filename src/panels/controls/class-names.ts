/**
 * Which classes does an element wear just now?
 *
 * Joins the names that apply, in the order given; a name that does not apply is `undefined`, `false` or
 * empty and leaves no trace.
 */
export const classNames = (...names: readonly (string | false | undefined)[]): string =>
  names.filter((name) => name !== false && name !== undefined && name !== '').join(' ');
