import assert from 'node:assert/strict';
import { layOutAtOnce } from '../../../src/editor/sidebar/layOutAtOnce';

/** A view that nobody sees yet, and what its message was set to. */
class HiddenView {
  readonly messages: string[] = [];
  private readonly listeners = new Set<(event: { readonly visible: boolean }) => void>();

  readonly onDidChangeVisibility = (listener: (event: { readonly visible: boolean }) => void): { dispose(): void } => {
    this.listeners.add(listener);
    return {
      dispose: () => {
        this.listeners.delete(listener);
      },
    };
  };

  set message(text: string) {
    this.messages.push(text);
  }

  show(visible: boolean): void {
    for (const listener of [...this.listeners]) listener({ visible });
  }
}

describe('layOutAtOnce', () => {
  it('sets the message once, when the view is seen for the first time', () => {
    const view = new HiddenView();
    layOutAtOnce(view);
    view.show(false);
    assert.deepEqual(view.messages, []);
    view.show(true);
    view.show(false);
    view.show(true);
    assert.deepEqual(view.messages, ['']);
  });

  it('listens no longer once it is disposed of', () => {
    const view = new HiddenView();
    layOutAtOnce(view).dispose();
    view.show(true);
    assert.deepEqual(view.messages, []);
  });
});
