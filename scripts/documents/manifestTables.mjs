/** Tables of what the manifest contributes, in its order. */

/** @typedef {Record<string, string>} Texts the manifest's texts by their keys */

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/**
 * The commands of the palette, with a sentence about each.
 * @param {any} manifest
 * @param {Texts} texts
 * @param {Record<string, string>} sentences by the command's name without `conferenceNotes.`
 */
export function commandTable({ contributes }, texts, sentences) {
  const hidden = new Set(
    contributes.menus.commandPalette.filter((/** @type {any} */ { when }) => when === 'false').map(idOf),
  );
  const shown = contributes.commands.filter((/** @type {any} */ entry) => !hidden.has(idOf(entry)));
  const rows = Object.keys(sentences).map((name) => {
    const entry = shown.find((/** @type {any} */ one) => idOf(one) === `conferenceNotes.${name}`);
    if (entry === undefined) throw new Error(`The palette has no command ${name}.`);
    return [`*${titleOf(entry, texts)}*`, cell(sentences[name] ?? '')];
  });
  if (rows.length !== shown.length) throw new Error('commands.json lacks a sentence for a command of the palette.');
  return table(['command', 'what it does'], rows);
}

/**
 * The keys, with what they do and where.
 * @param {any} manifest
 * @param {Texts} texts
 */
export function keyTable({ contributes }, texts) {
  const rows = contributes.keybindings.map((/** @type {any} */ { command, key, mac, when }) => {
    const entry = contributes.commands.find((/** @type {any} */ one) => idOf(one) === command);
    const view = /focusedView == conferenceNotes\.(\w+)/.exec(when)?.[1];
    const title = entry === undefined ? 'Select the row' : titleOf(entry, texts).replace('…', '');
    return [
      keys(key),
      keys(mac ?? key, true),
      title,
      view === undefined ? 'in a note' : `in *${texts[`view.${view}`]}*`,
    ];
  });
  return table(['key', 'on a Mac', 'what it does', 'where'], rows);
}

/**
 * The settings with their defaults, by their groups.
 * @param {any} manifest
 * @param {Texts} texts
 */
export function settingTable({ contributes }, texts) {
  const rows = contributes.configuration.flatMap((/** @type {any} */ { properties }) =>
    Object.entries(properties).map(([id, setting]) => {
      const { default: value, markdownDescription } = /** @type {any} */ (setting);
      const text = texts[markdownDescription.slice(1, -1)] ?? '';
      return [`\`${id}\``, `\`${JSON.stringify(value)}\``, cell(text.replaceAll(/`#([\w.]+)#`/g, '`$1`'))];
    }),
  );
  return table(['setting', 'default', 'what it does, and when to change it'], rows);
}

/** @param {Record<string, { prefix: string, description: string }>} snippets */
export function snippetTable(snippets) {
  return table(
    ['prefix', 'what it inserts'],
    Object.values(snippets).map(({ prefix, description }) => [`\`${prefix}\``, cell(description)]),
  );
}

/** @param {{ command: string }} entry */
function idOf({ command }) {
  return command;
}

/**
 * @param {{ title: string }} entry
 * @param {Texts} texts
 */
function titleOf({ title }, texts) {
  return texts[title.slice(1, -1)] ?? title;
}

/**
 * A key binding as keys: chords apart by a blank.
 * @param {string} binding
 */
function keys(binding, mac = false) {
  /** @type {Record<string, string>} */
  const names = mac
    ? { cmd: '⌘', ctrl: '⌃', alt: '⌥', shift: '⇧', backspace: '⌫', enter: '↩', up: '↑', down: '↓' }
    : { ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift', up: '↑', down: '↓', f2: 'F2' };
  /** @param {string} name */
  const shown = (name) => names[name] ?? name.replace(/^\w/, (letter) => letter.toUpperCase());
  return binding
    .split(' ')
    .map((chord) =>
      chord
        .split('+')
        .map((name) => `<kbd>${shown(name)}</kbd>`)
        .join('+'),
    )
    .join(' ');
}
