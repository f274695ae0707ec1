import { checkUsage } from './check';
import { exportUsage } from './exportCommand';
import { importUsage } from './importSchedule';
import { listUsage } from './list';
import { scheduleUsage } from './schedule';

const documentation = 'https://github.com/conference-notes/conference-notes/blob/main/docs/command-line.md';

/** What the program is for, and which commands it has. */
export const help = `Conference Notes on the command line.

usage: ${listUsage}
       ${checkUsage}
       ${scheduleUsage}
       ${importUsage}
       ${exportUsage}
       conference-notes <command> --help
       conference-notes --help | --version

list      prints the events and talks that the notes below a folder tell of
check     prints what is wrong with the front matter of the notes below a folder
schedule  prints what would be read of a published schedule, and every gap in it
import    writes notes from a published schedule
export    prints an event with its talks as a calendar, a digest or JSON

A command line that is not understood ends with code 2.
${documentation}
`;

/** What each command does, its options and its exit codes. */
export const commandHelp: Readonly<Record<string, string>> = {
  list: `usage: ${listUsage}

Prints the events and talks that the notes below a folder tell of, newest first.

  --json            an array with one object a note instead
  --explain <file>  what was found in one of the notes, where, and why

Which files are notes is decided by .vscode/settings.json in the folder. Missing images
count as loose ends but for --json, which tells of the text alone.

exit code: 0 all went well, 1 something could not be read
`,
  check: `usage: ${checkUsage}

Prints what is wrong with the front matter of the notes below a folder, by the settings in
.vscode/settings.json or under "conference-notes" in package.json.

  --json              an array with one object a problem instead
  --sarif             a log for code scanning instead, with paths relative to where it runs
  --hints             tells as well what is only worth a hint
  --fix               mends first what can only be meant one way
  --download-schemas  fetches JSON Schemas that the settings name by their address

exit code: 0 no problem, 1 a problem of severity error or warning, 2 it could not be done
`,
  schedule: `usage: ${scheduleUsage}

Prints what would be read of a published schedule, and every gap in it.

  --json         an object instead, with all that was read
  --zone <zone>  the event's time zone (Europe/Lisbon) where the schedule knows UTC alone
  --date <day>   the first day (2030-07-18) of an agenda that does not tell it

exit code: 0 read without a gap, 1 read with gaps, 2 it could not be read
`,
  import: `usage: ${importUsage}

Writes a schedule's agenda and a place for each of its talks into the notes of a folder.
Run again it adds what is new and tells what moved; what stands there is never changed.

  --into <folder>          where the notes are
  --layout note|day|talk   a note for the event, for each day, or for each talk
  --only talks|all|none    which sessions get a place for notes; an id, several times
  --title <title>          the event's, or which one of several
  --zone, --date           as for schedule
  --dry-run                writes nothing
  --json                   an object that tells what was or would be written

exit code: 0 done or nothing to do, 1 done with gaps in the schedule, 2 not done, or not all
`,
  export: `usage: ${exportUsage}

Prints one event with its talks.

  --event <name>            the event's name, with its year where several are called so
  --as ics|md|json          a calendar, a digest or JSON
  --only favourites|noted   talks tagged #favourite, or those with notes

exit code: 0 exported, 1 no such talk in the event, 2 no such event, or several
`,
};
