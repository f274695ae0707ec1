import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { builtinModules } from 'node:module';

/** The rooms from the ground up: each may import those before it and never those after it (ARCHITECTURE.md). */
const coreRooms = ['text', 'foreign', 'frontmatter', 'note', 'library', 'write'];

const hostModules = [
  {
    group: ['vscode', 'vscode/*'],
    message: 'core knows no editor: put this into an adapter under src/editor and pass a port in.',
  },
  {
    group: [...builtinModules, ...builtinModules.map((name) => `${name}/*`), 'node:*'],
    message: 'core knows no Node: put this into src/cli, or pass a port in.',
  },
];
const parsers = {
  grayMatter: {
    group: ['gray-matter', 'gray-matter/*'],
    message: 'Only core/frontmatter splits notes: call its door instead.',
  },
  markdownIt: {
    group: ['markdown-it', 'markdown-it/*'],
    message: 'Only core/note reads Markdown: call readNote instead.',
  },
};

/** What the files of a core room may not import. */
function coreRoomRules(room) {
  const above = coreRooms.slice(coreRooms.indexOf(room) + 1);
  const patterns = [
    ...hostModules,
    {
      group: ['**/editor/**', '**/cli/**', '**/extension', '**/extension.web'],
      message: 'core does not look up to its users: pass what is needed in as a parameter or a port.',
    },
  ];
  if (above.length > 0) {
    patterns.push({
      group: above.map((name) => `**/${name}/**`),
      message: `core/${room} stands below ${above.join(', ')}: move the shared part down instead of looking up.`,
    });
  }
  if (room !== 'frontmatter') patterns.push(parsers.grayMatter);
  if (room !== 'note') patterns.push(parsers.markdownIt);
  return {
    files: [`src/core/${room}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

/** Siblings under src/editor do not know each other; what two of them need stands in src/editor/common. */
const editorFolders = ['sidebar', 'problems', 'capture', 'navigation', 'preview'];

function editorFolderRules(folder) {
  return {
    files: [`src/editor/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...Object.values(parsers),
            {
              group: editorFolders.filter((name) => name !== folder).map((name) => `**/${name}/**`),
              message:
                'Adapters do not know their siblings: what two need goes to src/editor/common or down into core.',
            },
            { group: ['**/cli/**'], message: 'The editor does not use the command line: share through core.' },
            {
              group: ['node:*', ...builtinModules],
              message: 'The extension also runs in a browser: use the vscode API.',
            },
          ],
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', '.vscode-test/', 'test/fixtures/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        { selector: 'ExportAllDeclaration', message: 'No barrel files: import from where a thing is defined.' },
        {
          selector: 'ImportExpression',
          message:
            'Import statically, as the room rules read static imports; what is loaded when first used is named in src/editor/load.ts.',
        },
      ],
    },
  },
  {
    // The one file that loads: what stands in it the build packs into files of their own (esbuild.mjs).
    files: ['src/editor/load.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        { selector: 'ExportAllDeclaration', message: 'No barrel files: import from where a thing is defined.' },
      ],
    },
  },
  ...coreRooms.map(coreRoomRules),
  ...editorFolders.map(editorFolderRules),
  {
    files: ['src/cli/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...Object.values(parsers),
            {
              group: ['vscode', '**/editor/**'],
              message: 'The command line runs without an editor: share through core.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // mocha's describe/it take callbacks whose promises mocha itself awaits.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        AbortController: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
);
