import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType, Kind, parse, validateSchema, visit, type EnumTypeDefinitionNode } from 'graphql';
import { describe, expect, test } from '@jest/globals';
import { compose } from '../../app/compose.js';
import { generatedFiles } from '../../app/generate.js';
import { ERROR_CODES } from '../../platform/errors.js';
import { PROJECT_ROOT } from '../../platform/paths.js';

describe('The committed schemas', () => {
  const composed = compose();

  test('compose without hints', () => expect(composed.hints).toEqual([]));

  test.each([composed.supergraph, composed.schema])(
    'are what the registries make together (else: npm run compose)',
    ({ file, sdl }) => {
      expect(readFileSync(file, 'utf8')).toBe(sdl);
    },
  );

  test('and what follows of the definitions of records is as committed, too (else: npm run compose)', async () => {
    const made = await generatedFiles();
    expect(made.map(({ file }) => readFileSync(file, 'utf8'))).toEqual(made.map(({ content }) => content));
  });

  test('show clients nothing internal', () => {
    const schema = buildSchema(composed.schema.sdl);
    expect(validateSchema(schema)).toEqual([]);
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const fields = types.flatMap((type) => Object.keys(type.getFields()));
    expect(fields.filter((field) => /^(narrowerIds|broaderIds|\w+Tree)$/.test(field))).toEqual([]);
    expect(schema.getType('TaxonomyTree')).toBeUndefined();
  });

  test('describe every type, field, argument and value of the API', () => {
    const undescribed: string[] = [];
    const look = (path: string, described: { description?: unknown } | null | undefined) => {
      if (!described?.description) undescribed.push(path);
    };
    visit(parse(composed.schema.sdl), {
      enter(node, _key, _parent, _path, ancestors) {
        if (!('description' in node) && !/Definition$/.test(node.kind)) return;
        if (node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.DIRECTIVE_DEFINITION) return;
        const names = [...ancestors, node].flatMap((part) => ('name' in part && part.name ? [part.name.value] : []));
        if (names.join('.') !== 'Query') look(names.join('.'), node as { description?: unknown });
      },
    });
    expect(undescribed).toEqual([]);
  });
});

describe('The catalogue of errors', () => {
  const documented = readFileSync(join(PROJECT_ROOT, 'docs/errors.md'), 'utf8').split('## Of a change');
  const codesIn = (text = '') => [...text.matchAll(/^\| `([A-Z_]+)` /gm)].map(([, code]) => code).sort();

  test('has every code of an error, and no other', () => {
    expect(codesIn(documented[0])).toEqual(Object.keys(ERROR_CODES).sort());
  });

  test('has every code that a change can fail with, and no other', () => {
    const schema = buildSchema(readFileSync(join(PROJECT_ROOT, 'schema.graphql'), 'utf8'), { assumeValidSDL: true });
    const { values } = schema.getType('ChangeErrorCode')!.astNode as EnumTypeDefinitionNode;
    expect(codesIn(documented[1])).toEqual(values!.map(({ name }) => name.value).sort());
  });
});
