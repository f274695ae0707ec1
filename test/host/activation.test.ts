import * as vscode from 'vscode';
import { FirstUse } from '../../src/editor/common/firstUse';
import { deepEqual, equal } from './support/assert';
import { inside } from './support/notes';

describe('activation', () => {
  it('loads nothing that may never be used', async () => {
    deepEqual((await inside()).activation.loaded, []);
  });

  it('loads a part with the first of its commands, once, and hands on what that was called with', async () => {
    const id = 'conferenceNotes.test.firstUse';
    let begun = 0;
    const part = new FirstUse([id], () => {
      begun++;
      return Promise.resolve(() =>
        vscode.commands.registerCommand(id, (...args: readonly number[]) => args.reduce((sum, one) => sum + one, 0)),
      );
    });
    const answers = await Promise.all([1, 2].map((one) => vscode.commands.executeCommand<number>(id, one, 40)));
    deepEqual(answers, [41, 42]);
    equal(await vscode.commands.executeCommand<number>(id, 1, 1), 2);
    equal(begun, 1);
    part.dispose();
    equal((await vscode.commands.getCommands()).includes(id), false);
  });

  it('tries a part again that could not be loaded', async () => {
    const id = 'conferenceNotes.test.firstUse';
    let tries = 0;
    const part = new FirstUse([id], () =>
      ++tries === 1
        ? Promise.reject(new Error('offline'))
        : Promise.resolve(() => vscode.commands.registerCommand(id, () => 'there')),
    );
    const refused = await Promise.resolve(vscode.commands.executeCommand(id)).then(
      () => false,
      () => true,
    );
    equal(refused, true);
    equal(await vscode.commands.executeCommand<string>(id), 'there');
    part.dispose();
  });
});
