/** EX_USAGE of sysexits.h. */
export const exitUsage = 64;

/** So that every script that is called by people can be asked what it takes. */
export const helpOption = /** @type {const} */ ({ type: 'boolean', short: 'h', default: false });

/**
 * What a script was called with. Where `--help` asks for it, or an option is none of the script's, it prints what can be
 * given, and nothing else is to be done.
 * @template {{ readonly values: { readonly help: boolean } }} Given
 * @param {() => Given} parse the call of `parseArgs`, with {@link helpOption}
 * @param {string} usage
 * @returns {Given | number} or the exit code
 */
export function argumentsOr(parse, usage) {
  try {
    const given = parse();
    if (!given.values.help) return given;
    console.log(usage);
    return 0;
  } catch (error) {
    // What follows the first sentence is Node's advice to whoever calls its parser.
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    console.error(`${reason}\n\n${usage}`);
    return exitUsage;
  }
}
