import assert from 'node:assert/strict';
import { Following } from '../../../src/editor/sidebar/following';

/** A view that follows a cursor as far as it may, and lets a person select rows. */
class FollowingView {
  readonly following = new Following<string>();
  selection: readonly string[] = [];

  constructor(public cursor: string) {}

  select(...rows: readonly string[]): void {
    this.selection = rows;
    this.following.selectionChanged(rows);
  }

  moveCursor(cursor: string): void {
    this.cursor = cursor;
    this.following.cursorMoved();
    this.follow();
  }

  /** As after the cursor has rested, or the library has changed. */
  follow(): void {
    const row = this.following.next(this.cursor, this.selection);
    if (row !== undefined) this.select(row);
  }
}

describe('Following', () => {
  let view: FollowingView;

  beforeEach(() => {
    view = new FollowingView('Serifs');
    view.follow();
  });

  it('selects what the cursor is in', () => {
    assert.deepEqual(view.selection, ['Serifs']);
    view.moveCursor('Kerning');
    assert.deepEqual(view.selection, ['Kerning']);
  });

  it('selects what the cursor is in after a change', () => {
    view.cursor = 'Serifs and more';
    view.follow();
    assert.deepEqual(view.selection, ['Serifs and more']);
  });

  it('leaves rows alone that a person selected, whatever changes, until the cursor moves', () => {
    view.select('Ink', 'Paper');
    view.follow();
    view.cursor = 'Serifs and more';
    view.follow();
    assert.deepEqual(view.selection, ['Ink', 'Paper']);
    view.moveCursor('Kerning');
    assert.deepEqual(view.selection, ['Kerning']);
  });

  it('leaves rows alone of which some are gone', () => {
    view.select('Ink', 'Paper');
    view.select('Ink');
    view.follow();
    assert.deepEqual(view.selection, ['Ink']);
  });

  it('selects again what was gone for a while', () => {
    view.select();
    view.follow();
    assert.deepEqual(view.selection, ['Serifs']);
  });

  it('keeps a selection that holds what the cursor has moved to', () => {
    view.select('Ink', 'Paper');
    view.moveCursor('Paper');
    assert.deepEqual(view.selection, ['Ink', 'Paper']);
  });

  it('does not follow where a row leads', async () => {
    view.select('Favourite');
    await view.following.whileOpening(() => {
      view.select('Favourite', 'Ink');
      view.moveCursor('Kerning');
      return Promise.resolve();
    });
    view.follow();
    assert.deepEqual(view.selection, ['Favourite', 'Ink']);
    view.moveCursor('Serifs');
    assert.deepEqual(view.selection, ['Serifs']);
  });

  it('does not follow to where a selected row leads', () => {
    view.select('Favourite');
    view.cursor = 'Kerning';
    view.following.cursorMoved(true);
    view.follow();
    assert.deepEqual(view.selection, ['Favourite']);
  });

  it('follows again where nothing could be opened', async () => {
    view.select('Ink');
    await assert.rejects(view.following.whileOpening(() => Promise.reject(new Error('gone'))));
    view.moveCursor('Kerning');
    assert.deepEqual(view.selection, ['Kerning']);
  });
});
