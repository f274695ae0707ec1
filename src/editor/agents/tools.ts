import * as vscode from 'vscode';
import { plainJson, plainMessage } from '../../core/foreign/plain';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { insertTalkInto, type TalkToInsert } from './insertTalkTool';
import { findTalks, listLooseEnds, readTalk } from './readingTools';
import { toolNames, type ToolName } from './toolNames';

/** What a tool says before it runs; the one that writes asks first. */
export function prepare(name: ToolName, input: unknown): vscode.PreparedToolInvocation {
  if (name !== toolNames.insertTalk) return {};
  const { title, path } = talkOf(input);
  return {
    confirmationMessages: {
      title: vscode.l10n.t('Insert a talk?'),
      message: plainMessage(vscode.l10n.t('“{0}” goes into {1}, in the form of its other talks.', title, path)),
    },
  };
}

/** Runs a tool. @returns what it found as JSON, in the form in which the command line prints it */
export async function invoke(
  name: ToolName,
  library: WorkspaceLibrary,
  input: unknown,
): Promise<vscode.LanguageModelToolResult> {
  await library.ready();
  const answer = await answerOf(name, library, input);
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(plainJson(answer))]);
}

function answerOf(name: ToolName, library: WorkspaceLibrary, input: unknown): unknown {
  const given = fieldsOf(input);
  switch (name) {
    case toolNames.findTalks:
      return findTalks(library, text(given, 'query'));
    case toolNames.readTalk:
      return readTalk(library, text(given, 'path'), Number(given.line));
    case toolNames.listLooseEnds:
      return listLooseEnds(library, text(given, 'query'));
    case toolNames.insertTalk:
      return insertTalkInto(library, talkOf(input));
  }
}

function talkOf(input: unknown): TalkToInsert {
  const given = fieldsOf(input);
  const { speakers } = given;
  return {
    path: text(given, 'path'),
    title: text(given, 'title'),
    speakers: Array.isArray(speakers) ? speakers.map(String) : [],
    start: text(given, 'start'),
  };
}

function fieldsOf(input: unknown): Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {};
}

function text(given: Readonly<Record<string, unknown>>, name: string): string {
  const value = given[name];
  return typeof value === 'string' ? value : '';
}
