import type { FrontMatter } from '../model';
import { lookup, textOf } from '../values';

/**
 * The schemas a note names itself, as written: by a property `$schema`, or the way the YAML language server does, in a comment.
 * @param trusted whether a person trusts who wrote the note: otherwise it names none
 */
export function schemaReferences(text: string, frontMatter: FrontMatter, trusted: boolean): string[] {
  if (!trusted) return [];
  const property =
    frontMatter.root?.properties.some(({ key }) => key === '$schema') === true
      ? textOf(lookup(frontMatter, '$schema'))
      : undefined;
  const { start, end } = frontMatter.block.content;
  const comment =
    frontMatter.format === 'yaml'
      ? /^[ \t]*#[ \t]*yaml-language-server:[ \t]*\$schema=(\S+)/m.exec(text.slice(start, end))?.[1]
      : undefined;
  return [property, comment].filter((reference) => reference !== undefined);
}
