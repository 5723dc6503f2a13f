// Lint rules: the floors of the house, the purity of the model, strict types.
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

// Lowest first. A room imports from lower floors only, and through their index.ts where they have one.
const floors = [
  ['src/model'],
  ['src/studies', 'src/files', 'src/format.ts'],
  ['workers'],
  ['src/charts', 'src/run'],
  ['src/drawings', 'src/lessons'],
  ['src/words'],
  ['src/state'],
  ['src/ui'],
  ['src/main.ts', 'src/embed.ts'],
];

// Rooms below that a room knows nothing of, though the floors would allow it.
const strangers = {
  'src/drawings': ['src/model', 'src/studies', 'src/run'],
  'src/words': ['src/drawings'],
  'src/state': ['src/drawings'],
};

// Doors beside index.ts, and who may use them: what is behind this one stands in Node only.
const sideDoors = { 'src/run/node.ts': ['src/cli'] };

// The packages that are not for everyone, and who may import them.
const packages = { comlink: ['workers', 'src/run'] };

const known = new Map([
  ['src/cli', ['src/model', 'src/studies', 'src/files', 'src/format.ts', 'src/run', 'src/words']],
]);
floors.forEach((rooms, floor) => {
  for (const room of rooms) {
    const below = floors.slice(0, floor).flat();
    known.set(
      room,
      below.filter(
        (other) => !strangers[room]?.includes(other) && (other !== 'workers' || room === 'src/run'),
      ),
    );
  }
});

const roomOf = (path) =>
  [...known.keys()].find((room) => path === room || path.startsWith(`${room}/`));

/** What is wrong with `room` importing `specifier` from `file`, or nothing. */
function fault(room, file, specifier) {
  if (!specifier.startsWith('.')) {
    const name = specifier.match(/^(@[^/]+\/)?[^/]+/)?.[0];
    if (room === 'src/model' && name !== 'seedrandom') return 'The model imports no package.';
    if (name in packages && !packages[name].includes(room)) {
      return `${name} is for ${packages[name].join(' and ')}.`;
    }
    return undefined;
  }
  const path = relative(root, resolve(dirname(file), specifier.replace(/\?.*$/, '')));
  const code = /\.(ts|js|mjs|svelte)$/.test(path);
  const other = roomOf(path);
  if (other === room) return undefined;
  if (!other) return code ? `${path} is in no room of the house.` : undefined;
  if (!known.get(room).includes(other))
    return `${room} knows nothing of ${other}: imports point down.`;
  const door = `${other}/index.ts`;
  const hasDoor = other === 'src/model' || existsSync(join(root, door));
  if (sideDoors[path]?.includes(room)) return undefined;
  if (code && hasDoor && path !== door && path !== other) return `Use ${door}.`;
  return undefined;
}

/** Sees static, type and dynamic imports, and `new URL('…', import.meta.url)`, which starts a worker. */
const imports = {
  create(context) {
    const room = roomOf(relative(root, context.filename));
    if (!room) return {};
    const check = (source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const message = fault(room, context.filename, source.value);
      if (message) context.report({ node: source, message });
    };
    const checkSource = (node) => check(node.source);
    return {
      ImportDeclaration: checkSource,
      ImportExpression: checkSource,
      ExportAllDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
      TSImportType: checkSource,
      'NewExpression[callee.name="URL"][arguments.1.object.type="MetaProperty"]': (node) =>
        check(node.arguments[0]),
    };
  },
};

// Engines differ in the last bit of these; src/model/maths.ts has our own.
const inexact =
  'exp expm1 log log1p log2 log10 pow cbrt hypot sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh';

export default defineConfig(
  globalIgnores([
    'public/engines',
    'src/model/kernel/assembly',
    'dist',
    'dist-lab',
    'coverage',
    'reports',
    'test-results',
  ]),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: root,
        extraFileExtensions: ['.svelte'],
      },
    },
    plugins: { house: { rules: { imports } } },
    rules: {
      'house/imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {
          allowNumber: true,
          allowAny: false,
          allowBoolean: false,
          allowNullish: false,
          allowRegExp: false,
        },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    files: ['src/model/**'],
    rules: {
      // A column is read by index in every line, and noUncheckedIndexedAccess cannot see its bounds.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-globals': [
        'error',
        ...['Date', 'performance', 'window', 'document', 'console'].map((name) => ({
          name,
          message: 'The model has no clock, no page and no console.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance has an address: see random.ts.' },
        ...inexact.split(' ').map((property) => ({
          object: 'Math',
          property,
          message: 'Engines differ in its last bit: use maths.ts.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'BinaryExpression[operator="**"], AssignmentExpression[operator="**="]',
          message: 'Engines differ in its last bit: use maths.ts.',
        },
      ],
    },
  },
  // A test that reads past the end of a column fails anyway; a study reads series by index.
  {
    files: ['test/**', 'src/studies/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  // A .ts file sees an imported .svelte component as an untyped module, so this rule is wrong
  // there, and its --fix removes casts that svelte-check needs.
  {
    files: ['test/ui/**', 'src/main.ts'],
    rules: { '@typescript-eslint/no-unnecessary-type-assertion': 'off' },
  },
  { files: ['**/*.{js,mjs}'], extends: [ts.configs.disableTypeChecked] },
);
