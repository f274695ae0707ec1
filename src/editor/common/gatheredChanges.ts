import * as vscode from 'vscode';
import type { LibraryChange } from '../../core/library/noteLibrary';
import { Throttle } from './throttle';

/** How long changes are gathered before they are told, in milliseconds. */
const gather = 20;

/** As long as the first reading lasts, in which every slice changes something and each telling draws the trees anew. */
const slowly = 400;

/** Gathers changes of the library and tells of all of them together; nothing before there is something to show. */
export class GatheredChanges implements vscode.Disposable {
  private readonly emitter = new vscode.EventEmitter<LibraryChange>();
  private untold = { notes: new Set<string>(), events: new Set<string>() };
  private readonly telling = new Throttle(() => {
    this.tell();
  }, gather);
  private readonly tellingSlowly = new Throttle(() => {
    this.tell();
  }, slowly);
  private hasBegun = false;
  private hurries = false;

  readonly onDidChange = this.emitter.event;

  /** Tells of what was gathered so far, and from now on of every change. */
  begin(): void {
    if (this.hasBegun && !this.hurries) return;
    this.hasBegun = true;
    this.tell();
  }

  /** Tells of changes soon from now on: the first reading is done. */
  hurry(): void {
    this.hurries = true;
  }

  add({ notes, events }: LibraryChange): void {
    for (const id of notes) this.untold.notes.add(id);
    for (const id of events) this.untold.events.add(id);
    if (notes.size > 0 || events.size > 0) this.tellSoon();
  }

  /** For what is no change of a note, but shown with them. */
  tellSoon(): void {
    if (this.hasBegun) (this.hurries ? this.telling : this.tellingSlowly).request();
  }

  dispose(): void {
    this.telling.dispose();
    this.tellingSlowly.dispose();
    this.emitter.dispose();
  }

  private tell(): void {
    const change = this.untold;
    this.untold = { notes: new Set(), events: new Set() };
    this.emitter.fire(change);
  }
}
