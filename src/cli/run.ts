import { version } from '../../package.json';
import { plainLine } from '../core/foreign/plain';
import { check, checkUsage } from './check';
import { exitCodes, type ExitCode, type Output } from './io';
import { list, listUsage } from './list';

type Command = (args: readonly string[], output: Output) => ExitCode | Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = { list, check };

const help = `Conference Notes on the command line.

usage: ${listUsage}
       ${checkUsage}
       conference-notes --help | --version

list   prints the events and talks that the notes below a folder tell of;
       --json prints an array with one object a note instead,
       --explain what was found in one of them, where, and why;
       missing images count as loose ends but for --json, which tells of the text alone

check  prints what is wrong with the front matter of the notes below a folder,
       by the settings in .vscode/settings.json or under "conference-notes" in package.json;
       --json prints an array with one object a problem instead,
       --fix mends first what can only be meant one way

exit code of list: 0 all went well, 1 something could not be read
exit code of check: 0 no problem, 1 a problem of severity error or warning, 2 it could not be done
both: 2 the command line was not understood
`;

/** Runs a command line, given without the program's own name. */
export async function run(args: readonly string[], given: Output): Promise<ExitCode> {
  const output: Output = {
    ...given,
    message: (text) => {
      given.message(text.split('\n').map(plainLine).join('\n'));
    },
  };
  const [name, ...rest] = args;
  if (args.includes('--help') || args.includes('-h')) {
    output.result(help);
    return exitCodes.success;
  }
  if (name === '--version') {
    output.result(`${version}\n`);
    return exitCodes.success;
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    output.message(name === undefined ? help : `unknown command ${name}\n\n${help}`);
    return exitCodes.usage;
  }
  try {
    return await command(rest, output);
  } catch (error) {
    if (!isArgumentError(error)) throw error;
    output.message(`${error.message}\n\n${help}`);
    return exitCodes.usage;
  }
}

/** `parseArgs` throws these for options it does not know. */
function isArgumentError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS')
  );
}
