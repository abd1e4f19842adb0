import { asList, asPart, asParts, asText, isEmpty, type Control, type DraftPart, type Referred } from './control';
import { alike, type ControlsOf, type Draft } from './control';

const split = (draft: Draft, by: RegExp) =>
  asText(draft)
    .split(by)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Texts, one on each line; `fits` checks each. */
function lines(fits: (item: string) => boolean, message: string): Control<string[]> {
  return {
    shown: { as: 'lines' },
    isRequired: false,
    draft: (value) => (value ?? []).join('\n'),
    value: (draft) => split(draft, /\n/),
    complaints: (draft, path) => (split(draft, /\n/).every(fits) ? [] : [{ path, says: { message } }]),
  };
}
export const texts = lines(() => true, '');
export const addresses = lines((item) => URL.canParse(item), 'addresses');

/** Short codes in one field with commas between them. */
function codes(of: 'language' | null, fits: (code: string) => boolean, message: string): Control<string[]> {
  return {
    shown: { as: 'codes', of },
    isRequired: false,
    draft: (value) => (value ?? []).join(', '),
    value: (draft) => split(draft, /[,\s]+/),
    complaints: (draft, path) => (split(draft, /[,\s]+/).every(fits) ? [] : [{ path, says: { message } }]),
  };
}
export const languages = codes('language', (code) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code), 'languages');
export const listOfCodes = codes(null, () => true, '');

/** Records of a type, chosen by searching. */
export function references(to: Referred): Control<string[]> {
  return {
    shown: { as: 'references', to, many: true },
    isRequired: false,
    draft: (value) => value ?? [],
    value: (draft) => [...asList(draft)],
    complaints: () => [],
  };
}

/** One record of a type. */
export function reference(to: Referred): Control<string> {
  return {
    shown: { as: 'references', to, many: false },
    isRequired: false,
    draft: (value) => (value ? [value] : []),
    value: (draft) => asList(draft)[0] ?? null,
    complaints: () => [],
  };
}

/** A value with fields of its own, all empty where there is none. */
export function part<Input extends object>(controls: ControlsOf<Input>): Control<Input> {
  const fields = alike(controls);
  return {
    shown: { as: 'part', fields },
    isRequired: false,
    draft: (value) => partDraft(fields, value ?? {}),
    value: (draft) => (isEmpty(draft) ? null : (partValue(fields, asPart(draft)) as Input)),
    complaints: (draft, path) => (isEmpty(draft) ? [] : partComplaints(fields, asPart(draft), path)),
  };
}

/** A list of such values, in an order that means something. `titledBy` names the field that each is known by. */
export function parts<Input extends object>(
  controls: ControlsOf<Input>,
  titledBy: keyof Input & string,
): Control<Input[]> {
  const fields = alike(controls);
  return {
    shown: { as: 'parts', fields, titledBy },
    isRequired: false,
    draft: (value) => (value ?? []).map((one) => partDraft(fields, one)),
    value: (draft) => asParts(draft).map((one) => partValue(fields, one) as Input),
    complaints: (draft, path) =>
      asParts(draft).flatMap((one, index) => partComplaints(fields, one, `${path}.${index}`)),
  };
}

type Fields = ReturnType<typeof alike>;

/** What stands in the fields of a part. */
export function partDraft(fields: Fields, value: object): DraftPart {
  const values = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(fields).map(([name, control]) => [name, control.draft(values[name])]));
}

/** The values of a part's fields. */
function partValue(fields: Fields, draft: DraftPart): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, control]) => [name, control.value(draft[name] ?? '')]));
}

/** What is wrong in the fields of a part; `path` is empty for a form. */
function partComplaints(fields: Fields, draft: DraftPart, path: string) {
  return Object.entries(fields).flatMap(([name, control]) =>
    control.complaints(draft[name] ?? '', path === '' ? name : `${path}.${name}`),
  );
}
