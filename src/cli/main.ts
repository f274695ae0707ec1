process.stderr.write('usage: conference-notes list [--json] <folder>\n');
process.exitCode = 2;
