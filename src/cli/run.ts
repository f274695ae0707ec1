import { version } from '../../package.json';
import { plainLine } from '../core/foreign/plain';
import { check } from './check';
import { exportCommand } from './exportCommand';
import { commandHelp, help } from './help';
import { importSchedule } from './importSchedule';
import { exitCodes, type ExitCode, type Output } from './io';
import { list } from './list';
import { schedule } from './schedule';
import { codeOf } from './settings';

type Command = (args: readonly string[], output: Output) => ExitCode | Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = {
  list,
  check,
  schedule,
  import: importSchedule,
  export: exportCommand,
};

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
    output.result(helpFor(name));
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
    output.message(`${error.message}\n\n${helpFor(name)}`);
    return exitCodes.usage;
  }
}

/** `parseArgs` throws these for options it does not know. */
function isArgumentError(error: unknown): error is Error {
  return codeOf(error).startsWith('ERR_PARSE_ARGS');
}

function helpFor(name: string | undefined): string {
  return name !== undefined && Object.hasOwn(commandHelp, name) ? (commandHelp[name] ?? help) : help;
}
