import { isWebAddress } from '../../../values/web-address.js';
import {
  asList,
  asPart,
  asParts,
  asText,
  isEmpty,
  type Control,
  type DraftPart,
  type ReferenceType,
  type FieldControls,
  type Draft,
} from './control';

const split = (draft: Draft, by: RegExp) =>
  asText(draft)
    .split(by)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Texts, one on each line; `fits` checks each. */
function linesControl(fits: (item: string) => boolean, message: string): Control<string[]> {
  return {
    display: { as: 'lines' },
    isRequired: false,
    draft: (value) => (value ?? []).join('\n'),
    value: (draft) => split(draft, /\n/),
    validate: (draft, path) => (split(draft, /\n/).every(fits) ? [] : [{ path, text: { message } }]),
  };
}
export const linesOfText = linesControl(() => true, '');
export const linesOfAddresses = linesControl(isWebAddress, 'addresses');

/** Short codes in one field with commas between them. */
function codesControl(of: 'language' | null, fits: (code: string) => boolean, message: string): Control<string[]> {
  return {
    display: { as: 'codes', of },
    isRequired: false,
    draft: (value) => (value ?? []).join(', '),
    value: (draft) => split(draft, /[,\s]+/),
    validate: (draft, path) => (split(draft, /[,\s]+/).every(fits) ? [] : [{ path, text: { message } }]),
  };
}
export const languages = codesControl('language', (code) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code), 'languages');
export const listOfCodes = codesControl(null, () => true, '');
/** Some values of an enum of the graph, by their codes. */
export const listOfChoices = (values: readonly string[]) =>
  codesControl(null, (code) => values.includes(code), 'choices');
const codesOfNumbers = codesControl(null, (code) => /^-?\d+(\.\d+)?$/.test(code), 'numbers');
export const listOfNumbers: Control<number[]> = {
  ...codesOfNumbers,
  draft: (value) => (value ?? []).join(', '),
  value: (draft) => split(draft, /[,\s]+/).map(Number),
};

/** Records of a type, chosen by searching. */
export function references(to: ReferenceType): Control<string[]> {
  return {
    display: { as: 'references', to, many: true },
    isRequired: false,
    draft: (value) => value ?? [],
    value: (draft) => [...asList(draft)],
    validate: () => [],
  };
}

/** One record of a type. */
export function reference(to: ReferenceType): Control<string> {
  return {
    display: { as: 'references', to, many: false },
    isRequired: false,
    draft: (value) => (value ? [value] : []),
    value: (draft) => asList(draft)[0] ?? null,
    validate: () => [],
  };
}

/** A value with fields of its own, all empty where there is none. */
export function part(fields: FieldControls): Control<object> {
  return {
    display: { as: 'part', fields },
    isRequired: false,
    draft: (value) => partDraft(fields, value ?? {}),
    value: (draft) => (isEmpty(draft) ? null : partValue(fields, asPart(draft))),
    validate: (draft, path) => (isEmpty(draft) ? [] : validatePart(fields, asPart(draft), path)),
  };
}

/** A list of such values, in an order that means something. `titledBy` names the field that each is known by. */
export function parts(fields: FieldControls, titledBy: string): Control<object[]> {
  return {
    display: { as: 'parts', fields, titledBy },
    isRequired: false,
    draft: (value) => (value ?? []).map((one) => partDraft(fields, one)),
    value: (draft) => asParts(draft).map((one) => partValue(fields, one)),
    validate: (draft, path) => asParts(draft).flatMap((one, index) => validatePart(fields, one, `${path}.${index}`)),
  };
}

/** What stands in the fields of a part. */
export function partDraft(fields: FieldControls, value: object): DraftPart {
  const values = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(fields).map(([name, control]) => [name, control.draft(values[name])]));
}

/** The values of a part's fields. */
function partValue(fields: FieldControls, draft: DraftPart): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, control]) => [name, control.value(draft[name] ?? '')]));
}

/** What is wrong in the fields of a part; `path` is empty for a form. */
function validatePart(fields: FieldControls, draft: DraftPart, path: string) {
  return Object.entries(fields).flatMap(([name, control]) =>
    control.validate(draft[name] ?? '', path === '' ? name : `${path}.${name}`),
  );
}
