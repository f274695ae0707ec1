import type { TextEdit } from '../../text/edit';
import type { NoteFacts } from '../facts';
import type { FrontMatter } from '../model';

/** What a fix does, for its title. */
export type FixKind =
  | { readonly kind: 'insert'; readonly property: string; readonly value: string }
  | { readonly kind: 'replace'; readonly value: string }
  | { readonly kind: 'rename'; readonly to: string }
  | { readonly kind: 'quote' }
  | { readonly kind: 'swap' }
  | { readonly kind: 'make-list' }
  | { readonly kind: 'remove'; readonly value: string }
  | { readonly kind: 'insert-sign'; readonly value: string }
  | { readonly kind: 'remove-sign'; readonly value: string }
  | { readonly kind: 'indent' }
  | { readonly kind: 'comment-out' }
  | { readonly kind: 'close' }
  /** Front matter is put, or made, where everybody looks for it. */
  | { readonly kind: 'move-to-top' }
  | { readonly kind: 'make-front-matter' }
  | { readonly kind: 'add-front-matter' };

/** An edit that mends a problem and leaves every other character as it is. */
export type Fix = FixKind & {
  readonly edits: readonly TextEdit[];
  /** Whether it can only be meant this way, so that it may be applied without asking. */
  readonly safe: boolean;
};

/** A note as it was when a problem was found. */
export interface Patient {
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
  readonly facts: NoteFacts | undefined;
}
