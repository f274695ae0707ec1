/** What a variable stands for: those VS Code knows, as the moment of insertion has them. */
export type Variables = Readonly<Record<string, string>>;

/**
 * The text a VS Code snippet leaves behind when a person tabs through it without typing: placeholders keep their
 * default, choices their first entry, and a mirror repeats its placeholder.
 * Transformations (`${name/regex/format/}`) are refused: the project's snippets use none.
 * @see https://code.visualstudio.com/docs/editing/userdefinedsnippets#_grammar
 */
export function expandSnippet(body: string, variables: Variables): string {
  const defaults = new Map<string, string>();
  // The first round learns the defaults, the second one fills mirrors that stand before their placeholder.
  expand(body, variables, defaults);
  return expand(body, variables, defaults);
}

function expand(body: string, variables: Variables, defaults: Map<string, string>): string {
  let position = 0;

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = position;
    const match = pattern.exec(body);
    if (match === null) return undefined;
    position = pattern.lastIndex;
    return match[1];
  }

  /** Reads up to the closing brace of the element it is in, or to the end. */
  function sequence(nested: boolean): string {
    let text = '';
    while (position < body.length && !(nested && body.startsWith('}', position))) text += piece();
    return text;
  }

  function piece(): string {
    const escaped = take(/\\([$}\\])/y);
    if (escaped !== undefined) return escaped;
    const bare = take(/\$(\d+|\w+)/y);
    if (bare !== undefined) return valueOf(bare);
    const name = take(/\$\{(\w+)/y);
    if (name === undefined) return body[position++] ?? '';
    const value = braced(name);
    if (take(/(\})/y) === undefined)
      throw new SyntaxError(`snippet element ${name} does not end at ${position} in: ${body}`);
    return value;
  }

  function braced(name: string): string {
    const choices = take(/\|((?:[^\\|]|\\.)+)\|/y);
    const fallback =
      choices?.split(/(?<!\\),/)[0]?.replaceAll(/\\(.)/g, '$1') ??
      (take(/(:)/y) === undefined ? undefined : sequence(true));
    if (fallback === undefined) return valueOf(name);
    if (!/^\d/.test(name)) return variables[name] ?? fallback;
    defaults.set(name, fallback);
    return fallback;
  }

  function valueOf(name: string): string {
    if (/^\d/.test(name)) return defaults.get(name) ?? '';
    const value = variables[name];
    if (value === undefined) throw new RangeError(`the snippet uses the unknown variable ${name}`);
    return value;
  }

  return sequence(false);
}
