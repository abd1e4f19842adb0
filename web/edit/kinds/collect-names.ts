/** Records that are named somewhere in an answer, by id: whatever has an id and a name, label or title. */
export function collectNames(answer: unknown, names = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(answer)) for (const one of answer) collectNames(one, names);
  else if (answer !== null && typeof answer === 'object') {
    const { id, name, prefLabel, title, label } = answer as Record<string, unknown>;
    const text = [name, prefLabel, title].map((one) => (one as { text?: unknown } | undefined)?.text ?? null);
    const found = [...text, label].find((one) => typeof one === 'string');
    if (typeof id === 'string' && typeof found === 'string') names.set(id, found);
    for (const one of Object.values(answer)) collectNames(one, names);
  }
  return names;
}
