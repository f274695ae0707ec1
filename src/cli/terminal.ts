import type { Output } from './io';

/** What of a stream decides how one writes to it. */
interface Stream {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

type Environment = Readonly<Record<string, string | undefined>>;

const eraseLine = '\r\u001b[K';

/**
 * Whether a stream is written to in colour: on a terminal that knows colours, unless `NO_COLOR` says otherwise
 * (https://no-color.org); elsewhere where `FORCE_COLOR` asks for it.
 */
export function isColoured({ isTTY = false }: Stream, env: Environment): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0';
  return isTTY && env.TERM !== 'dumb';
}

/**
 * Writes results to one stream and messages to another. Where both the messages go to a terminal and no service runs
 * the command, how far it is stands on a line that the next text takes the place of.
 * @param program the program's own file
 */
export function terminalOutput(results: Stream, messages: Stream, env: Environment, program: string): Output {
  const isWatched = messages.isTTY === true && env.TERM !== 'dumb' && env.CI === undefined;
  let stands = false;
  const clear = (): void => {
    if (stands) messages.write(eraseLine);
    stands = false;
  };
  return {
    result: (text) => {
      clear();
      results.write(text);
    },
    message: (text) => {
      clear();
      messages.write(`${text}\n`);
    },
    progress: (text) => {
      if (!isWatched) return;
      messages.write(eraseLine + text);
      stands = true;
    },
    colour: isColoured(results, env),
    program,
  };
}
