import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from '@jest/globals';
import { PROJECT_ROOT } from '../../../platform/paths.js';
import { kindMetadata, type FieldMetadata } from '../../../registry/subgraph/generated-metadata.js';
import { formOperations, namingOf, printOperations } from '../../../registry/subgraph/generated-operations.js';
import { kindWordsIn } from '../../../registry/subgraph/generated-words.js';
import { enumsOf, typesOf } from '../../../registry/subgraph/sdl-types.js';
import { subgraphs } from '../../../subgraphs/index.js';

const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'));
const CHANGES = ['create', 'update', 'align', 'unalign', 'archive', 'restore'];

const kinds = subgraphs.flatMap(({ name, kinds: own, typeDefs }) => {
  const shown = { types: typesOf(typeDefs), enums: enumsOf(typeDefs) };
  return own.map((kind) => ({ kind, shown, metadata: kindMetadata(name, kind, shown) }));
});
const nameOf = namingOf(kinds);

/** A field of a kind, or of a part of one: `chapters.title`. */
function fieldOf(type: string, path: string): FieldMetadata | undefined {
  const fields = kinds.find(({ kind }) => kind.type === type)?.metadata.fields ?? [];
  const [first, ...within] = path.split('.');
  const found = fields.find(({ name }) => name === first);
  return within.reduce<FieldMetadata | undefined>(
    (field, name) =>
      field && 'fields' in field.control ? field.control.fields.find((one) => one.name === name) : undefined,
    found,
  );
}

describe.each(kinds.map((owned) => [owned.kind.type, owned] as const))('%s', (type, { kind, metadata, shown }) => {
  test('has operations for a form that the graph takes', () => {
    const sdl = printOperations([formOperations({ type, metadata, changes: CHANGES, shown, nameOf })]);
    const errors = validate(schema, parse(sdl)).map(({ message }) => message);
    // What is shared stands unused where a kind has no changes, or no query by its id
    expect(errors.filter((message) => !/^Fragment "\w+InForm" is never used\.$/.test(message))).toEqual([]);
  });

  test('has every field of the record once, and words for each', () => {
    const names = metadata.fields.map(({ name }) => name).sort();
    expect(names).toEqual(Object.keys(kind.fields).sort());
    for (const language of ['nb', 'nn', 'en'] as const) {
      const { fields, groups } = kindWordsIn(language, kind.words);
      expect(names.filter((name) => !fields[name]?.label)).toEqual([]);
      expect(metadata.fields.filter(({ group }) => !groups[group ?? '']).map(({ name }) => name)).toEqual([]);
    }
  });
});

test.each([
  ['Course', 'title', { as: 'localized' }],
  ['Course', 'descriptionNb', { as: 'text', is: 'prose' }],
  ['Course', 'alsoListedAt', { as: 'text', is: 'address', many: true }],
  ['Course', 'languages', { as: 'text', is: 'language', many: true }],
  ['Course', 'durationMinutes', { as: 'number', whole: true, least: 1 }],
  ['Course', 'accessOpen', { as: 'flag' }],
  ['Course', 'providerId', { as: 'reference', to: 'Organisation' }],
  ['Course', 'alignmentBasis', { as: 'choice', type: 'AlignmentBasis', values: ['STATED', 'INFERRED'] }],
  ['Guideline', 'chapters.lastReviewed', { as: 'date' }],
  ['Guideline', 'chapters.reviewCycleMonths', { as: 'number', whole: true, least: 1 }],
])('%s.%s is typed as what it is', (type, path, control) => {
  expect(fieldOf(type, path)?.control).toEqual(control);
});

test('a field stands where the type shows it; topics that a chapter inherits are not its own', () => {
  expect(fieldOf('Course', 'reviewStatus')).toMatchObject({ shownAs: 'reviewPlan.status', group: 'reviews' });
  expect(fieldOf('Course', 'descriptionNb')).toMatchObject({ shownAs: 'description', isRequired: true });
  expect(fieldOf('Course', 'confirmation')).toMatchObject({ isRecorded: true });
  expect(fieldOf('Guideline', 'chapters.topicIds')).toMatchObject({ shownAs: 'topics', unless: 'topicsInherited' });
});

test('a part is known by the first text or date that it must have, beside its id', () => {
  expect(fieldOf('Guideline', 'chapters')?.control).toMatchObject({ as: 'parts', titledBy: 'title' });
  expect(fieldOf('Guideline', 'revisions')?.control).toMatchObject({ as: 'parts', titledBy: 'date' });
  expect(fieldOf('Course', 'externalIds')?.control).toMatchObject({ as: 'parts', titledBy: 'value' });
});
