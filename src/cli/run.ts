import { version } from '../../package.json';
import { plainLine } from '../core/foreign/plain';
import { check, checkUsage } from './check';
import { exportCommand, exportUsage } from './exportCommand';
import { importSchedule, importUsage } from './importSchedule';
import { exitCodes, type ExitCode, type Output } from './io';
import { list, listUsage } from './list';
import { schedule, scheduleUsage } from './schedule';

type Command = (args: readonly string[], output: Output) => ExitCode | Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = {
  list,
  check,
  schedule,
  import: importSchedule,
  export: exportCommand,
};

const help = `Conference Notes on the command line.

usage: ${listUsage}
       ${checkUsage}
       ${scheduleUsage}
       ${importUsage}
       ${exportUsage}
       conference-notes --help | --version

list   prints the events and talks that the notes below a folder tell of;
       --json prints an array with one object a note instead,
       --explain what was found in one of them, where, and why;
       missing images count as loose ends but for --json, which tells of the text alone

check  prints what is wrong with the front matter of the notes below a folder,
       by the settings in .vscode/settings.json or under "conference-notes" in package.json;
       --json prints an array with one object a problem instead,
       --hints tells as well what is only worth a hint,
       --fix mends first what can only be meant one way

schedule  prints what would be read of a published schedule, and every gap in it

import    writes a schedule's agenda and a place for each of its talks into the notes of a folder;
          run again it adds what is new and tells what moved; --dry-run writes nothing

export    prints an event with its talks as a calendar, a digest or JSON;
          --only noted takes talks with notes, --only favourites those tagged #favourite

exit code of list: 0 all went well, 1 something could not be read
exit code of check: 0 no problem, 1 a problem of severity error or warning, 2 it could not be done
exit code of schedule, import: 0 all went well, 1 with gaps, 2 it could not be done, or not all of it
exit code of export: 0 all went well, 1 no talk is exported, 2 there is no such event
all: 2 the command line was not understood; docs/command-line.md tells more
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
