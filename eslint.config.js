import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const sdl = ['{registry,subgraphs}/**/*.graphql'];
const operations = [
  'test/operations/*.graphql',
  '{cli,gateway/feeds,gateway/site}/*.graphql',
  'web/{edit,features/*}/*.graphql',
];
const graphqlFiles = {
  parser: graphql.parser,
  parserOptions: {
    // Made of definitions, forms.graphql is read for its fragments, not judged.
    graphQLConfig: { schema: './schema.graphql', documents: [...operations, 'web/records/forms.graphql'] },
  },
};

export default ts.config(
  { ignores: ['dist/', '**/generated/', 'supergraph.graphql', 'schema.graphql', 'contract/', 'node_modules/'] },
  {
    files: ['**/*.{ts,tsx}', 'scripts/*.mjs'],
    extends: [js.configs.recommended, ...ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['codegen.ts'] } } },
    rules: {
      // Numbers and errors in messages read as they should.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreVoidReturningFunctions: true, ignoreArrowShorthand: true },
      ],
      // Overflows the stack on Mongoose's types (typescript-eslint 8.73).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'max-lines': ['error', 250],
    },
  },
  {
    files: ['web/**/*.{ts,tsx}'],
    ...hooks.configs.flat.recommended,
  },
  {
    files: ['test/**/*.ts'],
    // In a test, what is missing where it must be fails the test.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: sdl,
    languageOptions: graphqlFiles,
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          // Types may extend entities that another registry describes.
          ObjectTypeDefinition: false,
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          DirectiveDefinition: 'camelCase',
        },
      ],
      '@graphql-eslint/no-typename-prefix': 'error',
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/no-duplicate-fields': 'off',
    },
  },
  {
    files: operations,
    languageOptions: graphqlFiles,
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // Records are read whole in tests; a selection of one level has nothing to cache.
      '@graphql-eslint/require-selections': 'off',
      '@graphql-eslint/selection-set-depth': 'off',
    },
  },
);
