/**
 * Remembers what was last worked out of an object, as long as the object and what else it was worked out of are the same:
 * a record that nobody has changed, with facts that nobody has changed.
 */
export function rememberLast<O extends object, With extends readonly unknown[], T>(
  make: (of: O, ...others: With) => T,
): (of: O, ...others: With) => T {
  const known = new WeakMap<O, { others: With; value: T }>();
  return (of, ...others) => {
    const last = known.get(of);
    if (last && others.every((other, index) => other === last.others[index])) return last.value;
    const value = make(of, ...others);
    known.set(of, { others, value });
    return value;
  };
}
