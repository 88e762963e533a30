/**
 * Freezes a value and everything in it, so that one record can be given to everybody without a copy. What is frozen
 * already counts as frozen throughout: a record is made of the one before it and a few new parts.
 */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
