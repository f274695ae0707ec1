import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { builtinModules } from 'node:module';
import { beforeLimits } from './eslint.beforeLimits.mjs';

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
    message: 'Only core/note/outline reads Markdown: call readNote instead.',
  },
};

/** What the files of a core room may not import, with the reason. */
function coreRoomPatterns(room) {
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
  patterns.push(parsers.markdownIt);
  return patterns;
}

function coreRoomRules(room) {
  return {
    files: [`src/core/${room}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: coreRoomPatterns(room) }] },
  };
}

/**
 * The floors of the reading room, from words up to facts: each may import those before it and never those after it.
 * A floor is made of the folders in one line; those of one floor do not know each other. What stands beside them at the
 * room's top level composes them.
 */
const noteFloors = [['language'], ['outline'], ['likeness'], ['line', 'looseEnds'], ['survey'], ['verdict'], ['facts']];
/** The files at the room's top level that know only the model: every floor may import them. */
const noteGround = ['model'];

function noteFloorRules(folder) {
  const floor = noteFloors.findIndex((folders) => folders.includes(folder));
  const refused = [
    ...noteFloors.slice(floor + 1).flat(),
    ...(noteFloors[floor] ?? []).filter((beside) => beside !== folder),
  ];
  const patterns = coreRoomPatterns('note').filter((pattern) => folder !== 'outline' || pattern !== parsers.markdownIt);
  if (refused.length > 0) {
    patterns.push({
      group: refused.map((name) => `../${name}/*`),
      message: `core/note/${folder} stands below or beside ${refused.join(', ')}: move the shared part down.`,
    });
  }
  // A folder within the floor may ask the file that is called like the floor.
  patterns.push({
    regex: `^\\.\\./(?!(?:${[...noteGround, folder].join('|')})$)[^./]+$`,
    message: `core/note/${folder} does not look up to what composes the floors: move the shared part down.`,
  });
  return {
    files: [`src/core/note/${folder}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

/** Siblings under src/editor do not know each other; what two of them need stands in src/editor/common. */
const editorFolders = ['sidebar', 'problems', 'capture', 'navigation', 'preview', 'welcome', 'agents'];

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

const shape = [
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
  { selector: 'ExportAllDeclaration', message: 'No barrel files: import from where a thing is defined.' },
  {
    selector: 'ImportExpression',
    message:
      'Import statically, as the room rules read static imports; what is loaded when first used is named in src/editor/load.ts.',
  },
];

const editorless = [
  {
    group: ['vscode', '**/editor/**'],
    message: 'The command line runs without an editor: share through core.',
  },
];

/** Refuses a member by its name, however it is reached: `a.name`, `a['name']`, `const { name } = a`. */
function members(names, message, of = '') {
  return [
    { selector: `MemberExpression[property.name=/^(?:${names})$/]${of}`, message },
    { selector: `MemberExpression[property.value=/^(?:${names})$/]${of}`, message },
    ...(of === '' ? [{ selector: `ObjectPattern > Property[key.name=/^(?:${names})$/]`, message }] : []),
  ];
}

const netGlobals = 'fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport';

/** What goes through one of the doors: outside src/editor/common/doors nothing is written, fetched, said or asked. */
const editorDoors = [
  ...members(
    'applyEdit|insertSnippet',
    'Write through common/doors/write or insert: there a note that would lose bytes is left as it is.',
  ),
  ...members('edit', 'Write through common/doors/insert.', '[object.name=/[eE]ditor$/]'),
  ...members('edit', 'Write through common/doors/insert.', '[object.property.name=/[eE]ditor$/]'),
  ...members(
    'writeFile|delete|rename|copy|createDirectory',
    'Write files through common/doors/writeFiles.',
    '[object.property.name="fs"]',
  ),
  ...members(
    'readFile',
    'Read files through common/doors/files: it asks for the size first.',
    '[object.property.name="fs"]',
  ),
  {
    selector: 'ObjectPattern > Property[key.name="fs"]',
    message: 'Read and write files through common/doors.',
  },
  ...members(
    'show(?:Information|Warning|Error)Message|setStatusBarMessage|withProgress',
    'Speak through common/doors/messages: it makes what others wrote plain.',
  ),
  ...members(
    'show(?:QuickPick|InputBox)|create(?:QuickPick|InputBox)',
    'Ask through common/doors/questions: it makes what others wrote plain.',
  ),
  ...members(
    'MarkdownString',
    'Begin Markdown with plainMarkdown of common/doors/markdown: no command runs in it.',
  ).map(({ selector, message }) => ({ selector: selector.replace(/^Mem/, 'NewExpression > Mem'), message })),
  ...members('isTrusted', 'No Markdown is trusted: what others wrote could run commands.').map(
    ({ selector, message }) => ({
      selector: `AssignmentExpression > ${selector}`,
      message,
    }),
  ),
  ...net('common/doors/fetching'),
];

/** What of Node reaches the net. */
const netModules = ['http', 'https', 'http2', 'net', 'tls', 'dgram'].flatMap((name) => [name, `node:${name}`]);

/** Refuses every way to the net. */
function net(door) {
  const message = `Fetch through ${door}: it looks where an address leads and how much comes.`;
  return [
    { selector: `CallExpression[callee.name=/^(?:${netGlobals})$/]`, message },
    { selector: `NewExpression[callee.name=/^(?:${netGlobals})$/]`, message },
    ...members(netGlobals, message),
  ];
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
      'no-restricted-syntax': ['error', ...shape],
    },
  },
  {
    // The one file that loads: what stands in it the build packs into files of their own (esbuild.mjs).
    files: ['src/editor/load.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...shape.filter(({ selector }) => selector !== 'ImportExpression')],
    },
  },
  {
    // How much a person can hold in mind.
    files: ['src/**/*.ts', 'scripts/**/*.mjs'],
    rules: {
      complexity: ['error', 20],
      'max-params': ['error', 5],
      'no-nested-ternary': 'error',
    },
  },
  {
    files: ['src/core/note/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', 250],
    },
  },
  {
    // Lists of words, one a line: long and without a thought in them.
    files: ['src/core/note/language/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  ...Object.entries(beforeLimits).map(([rule, files]) => ({ files, rules: { [rule]: 'off' } })),
  ...coreRooms.map(coreRoomRules),
  ...noteFloors.flat().map(noteFloorRules),
  ...editorFolders.map(editorFolderRules),
  {
    files: ['src/**/*.ts'],
    ignores: ['src/editor/**', 'src/cli/**'],
    rules: { 'no-restricted-syntax': ['error', ...shape, ...net('a port')] },
  },
  {
    files: ['src/editor/**/*.ts'],
    // What was read is kept in the extension's own folder, a file written beside the one it replaces.
    ignores: ['src/editor/common/doors/**', 'src/editor/load.ts', 'src/editor/common/noteStore.ts'],
    rules: { 'no-restricted-syntax': ['error', ...shape, ...editorDoors] },
  },
  {
    files: ['src/cli/**/*.ts'],
    ignores: ['src/cli/fetching.ts', 'src/cli/main.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...shape,
        ...net('src/cli/fetching'),
        ...members('stdout|stderr', 'Print through the Output a command is given.', '[object.name="process"]'),
        {
          selector: 'MemberExpression[object.name="console"]',
          message: 'Print through the Output a command is given.',
        },
      ],
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...Object.values(parsers),
            ...editorless,
            {
              group: ['node:fs', 'node:fs/*', 'fs', 'fs/*'],
              message: 'Files go through the port in src/cli/disk, and are written by src/cli/writeNote.',
            },
            {
              group: netModules,
              message: 'Fetch through src/cli/fetching: it looks where an address leads and how much comes.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/node/**/*.ts'],
    ignores: ['src/node/pinnedRequest.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...Object.values(parsers),
            {
              group: netModules,
              message: 'Ask through src/node/pinnedRequest: it connects to no address that was not judged.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/cli/disk.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...Object.values(parsers), ...editorless] }] },
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
