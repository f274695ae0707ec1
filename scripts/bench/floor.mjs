/** The least that a program about notes does, as a process: reads the notes of a folder and finds their blocks. */
import MarkdownIt from 'markdown-it';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const markdown = new MarkdownIt({ html: true });
markdown.core.ruler.enableOnly(['normalize', 'block']);
let blocks = 0;
const folders = process.argv.slice(2);
for (const folder of folders) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') folders.push(file);
    else if (entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name))
      blocks += markdown.parse(readFileSync(file, 'utf8'), {}).length;
  }
}
console.log(blocks);
