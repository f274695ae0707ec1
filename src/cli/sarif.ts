import { relative, resolve, sep } from 'node:path';
import { version } from '../../package.json';
import type { Severity } from '../core/frontmatter/problem';
import type { ProblemRecord } from './problemRecords';

const documentation = 'https://github.com/conference-notes/conference-notes/blob/main/docs/problems.md';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/**
 * Problems in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), as code scanning services read it.
 * @param folder in which the paths of the records lie; in the log they are relative to the working directory
 */
export function sarifLog(records: readonly ProblemRecord[], folder: string): object {
  const codes = [...new Set(records.map(({ code }) => code))].sort();
  const driver = {
    name: 'conference-notes',
    version,
    informationUri: documentation,
    rules: codes.map((id) => ({ id, helpUri: `${documentation}#${id}` })),
  };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        results: records.map((record) => resultOf(record, codes.indexOf(record.code), folder)),
      },
    ],
  };
}

function resultOf(record: ProblemRecord, ruleIndex: number, folder: string): object {
  const { line: startLine, column: startColumn, endLine, endColumn } = record;
  return {
    ruleId: record.code,
    ruleIndex,
    level: levels[record.severity],
    message: { text: record.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: addressOf(resolve(folder, record.path)), uriBaseId: '%SRCROOT%' },
          region: { startLine, startColumn, endLine, endColumn },
        },
      },
    ],
  };
}

/** A file's path relative to the working directory, as a relative address. */
function addressOf(file: string): string {
  return relative('.', file).split(sep).map(encodeURIComponent).join('/');
}
