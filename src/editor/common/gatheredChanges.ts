import * as vscode from 'vscode';
import type { LibraryChange } from '../../core/library/noteLibrary';
import { Throttle } from './throttle';

/** How long changes are gathered before they are told, in milliseconds. */
const gather = 20;

/** Gathers changes of the library and tells of all of them together; nothing before the first reading is done. */
export class GatheredChanges implements vscode.Disposable {
  private readonly emitter = new vscode.EventEmitter<LibraryChange>();
  private untold = { notes: new Set<string>(), events: new Set<string>() };
  private readonly telling = new Throttle(() => {
    this.tell();
  }, gather);
  private hasBegun = false;

  readonly onDidChange = this.emitter.event;

  /** Tells of what was gathered so far, and from now on of every change. */
  begin(): void {
    this.hasBegun = true;
    this.tell();
  }

  add({ notes, events }: LibraryChange): void {
    for (const id of notes) this.untold.notes.add(id);
    for (const id of events) this.untold.events.add(id);
    if (notes.size > 0 || events.size > 0) this.tellSoon();
  }

  /** For what is no change of a note, but shown with them. */
  tellSoon(): void {
    if (this.hasBegun) this.telling.request();
  }

  dispose(): void {
    this.telling.dispose();
    this.emitter.dispose();
  }

  private tell(): void {
    const change = this.untold;
    this.untold = { notes: new Set(), events: new Set() };
    this.emitter.fire(change);
  }
}
