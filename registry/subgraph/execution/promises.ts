/** Whether a value is to be waited for. */
export function isPromise(value: unknown): value is Promise<unknown> {
  return (
    ((typeof value === 'object' && value !== null) || typeof value === 'function') &&
    typeof (value as { then?: unknown }).then === 'function'
  );
}

/** The object with what its promises give in their places; the first that fails fails it. */
export function settleProperties(object: Record<string, unknown>): Promise<Record<string, unknown>> {
  const names = Object.keys(object).filter((name) => isPromise(object[name]));
  return Promise.all(names.map((name) => object[name])).then((values) => {
    names.forEach((name, index) => (object[name] = values[index]));
    return object;
  });
}
