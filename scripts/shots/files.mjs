import { programme } from '../workbench/programme.mjs';

const body = '\n# Quill Days\n\n## Blots - Ada Example\n\n- ink\n\n## Quills - Bob Sample\n\n- feather\n';

/**
 * What lies beside the samples in a scene, by the scene's name: texts by their paths.
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
export const filesOfScenes = {
  // Notes with a slip in their front matter.
  'quick-fix': {
    'quill-days/yaml.md': `---\ntitle: Quill Days\ndate: 31/12/2029\n---\n${body}`,
    'quill-days/toml.md': `+++\ntitle = "Quill Days"\ndate = "31/12/2029"\n+++\n${body}`,
    'quill-days/json.md': `{\n  "title": "Quill Days",\n  "date": "31/12/2029"\n}\n${body}`,
  },
  schedule: {
    'programme.json': programme([
      ['Blots and how to keep them', 'Ada Byrne', '09:00', '09:55', 'Hall 1'],
      ['A short history of quills', 'Ben Murray', '10:00', '10:55', 'Hall 2'],
      ['Nibs by hand', 'Cleo Hart', '11:00', '11:55', 'Hall 1'],
      ['Paper remembers', 'Dov Lindqvist', '13:00', '13:55', 'Hall 1'],
    ]),
  },
};
