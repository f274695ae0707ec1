import type * as vscode from 'vscode';
import type { Patient } from '../../core/frontmatter/fixes/fix';
import { nearlyRight } from '../../core/frontmatter/nearlyRight';
import type { Problem } from '../../core/frontmatter/problem';
import { validate } from '../../core/frontmatter/validate';
import { currentSettings } from '../common/settings';
import type { NoteContexts } from './noteContext';
import type { Schemas } from './schemas';

/** What was found in a text, with what its fixes need. */
export interface Judgement {
  readonly problems: readonly Problem[];
  readonly patient: Patient;
}

/** Judges the text of files with the settings that hold for them, and with what the library knows by now. */
export class Judge {
  constructor(
    private readonly contexts: NoteContexts,
    private readonly schemas: Schemas,
  ) {}

  /** Whether a document may have anything to judge. */
  accepts(document: vscode.TextDocument): boolean {
    return this.contexts.accepts(document);
  }

  /** Undefined for a file that nobody wants judged. */
  async judge(uri: vscode.Uri, text: string): Promise<Judgement | undefined> {
    const context = await this.contexts.judged(uri, text);
    if (context === undefined) return undefined;
    const { place, frontMatter, facts } = context;
    const settings = currentSettings(uri);
    const schemas =
      frontMatter === undefined ? [] : this.schemas.of(uri, place, text, frontMatter, settings['frontMatter.schemas']);
    if (facts === undefined && schemas.length === 0 && nearlyRight(text, frontMatter, facts).length === 0)
      return undefined;
    const problems = await validate(
      { text, frontMatter, facts, vocabulary: this.contexts.vocabulary, schemas },
      { required: settings['frontMatter.required'], severities: settings['problems.severity'] },
      this.schemas.checker,
    );
    return { problems, patient: { text, frontMatter, facts } };
  }
}
