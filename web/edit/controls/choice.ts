import { asText, type Control } from './control';

/** One value of an enum of the graph: every value that it has, by its names in `terms`. Empty is not known. */
export function choiceOf<V extends string>(type: string, values: readonly V[], canBeUnknown = true): Control<V> {
  return {
    display: { as: 'choice', type, values, canBeUnknown },
    isRequired: false,
    draft: (value) => value ?? '',
    value: (draft) => values.find((value) => value === draft) ?? null,
    validate: () => [],
  };
}

/** Yes or no, or not known: three answers. `canBeUnknown` false leaves two. */
export function yesNo(canBeUnknown = true): Control<boolean> {
  return {
    display: { as: 'choice', type: '', values: ['yes', 'no'], canBeUnknown },
    isRequired: false,
    draft: (value) => (value === null || value === undefined ? '' : value ? 'yes' : 'no'),
    value: (draft) => (asText(draft) === '' ? null : draft === 'yes'),
    validate: () => [],
  };
}
