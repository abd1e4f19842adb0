import type { Choice } from '../../../components/CheckboxFilter';

/** What a facet counts: an id or a value, null for the rows that have none. */
interface Counted {
  count: number;
  id: string | null;
}

/** Choices of a facet. What is chosen but holds no row is offered with 0, by its name. */
export function facetChoices(
  counted: readonly Counted[] | undefined,
  chosen: readonly string[],
  name: (value: string) => string,
): Choice[] {
  const offered = (counted ?? []).flatMap(({ id, count }) =>
    id === null ? [] : [{ value: id, label: name(id), count }],
  );
  const known = new Set(offered.map(({ value }) => value));
  const rest = chosen.filter((value) => !known.has(value));
  return [...offered, ...rest.map((value) => ({ value, label: name(value), count: counted ? 0 : null }))];
}
