/**
 * Which outcome did a step that can fail have?
 *
 * A `Result` is either the value or the reasons why there is none. Pure rooms return it instead of
 * throwing, so that every flaw of an input can be collected and shown together.
 */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

export const success = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const failure = <Failure>(reason: Failure): Result<never, Failure> => ({
  ok: false,
  failure: reason,
});
