/**
 * Did anybody change what must not change?
 *
 * Freezes a plain value and all it holds, so that a stray write throws where it happens. Used on the
 * state in development only: it walks the whole value. Maps and sets stay as they are (freezing does
 * not protect their contents).
 */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
