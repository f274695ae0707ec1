import { fillTemplate, type TemplateValues } from '../template/template';
import { templateParts } from '../template/ownTemplates';
import { sample } from './insertionProof';

/** A person's own template for a talk inside of a note, as snippets. */
export interface OwnTalk {
  /** What is inserted. */
  readonly snippet: string;
  /** The same with what a person may type where nothing is known: a word that waits to be typed over is no title yet. */
  readonly tried: string;
}

/**
 * A template with what is known of the talk.
 * @param template its text with LF
 * @returns undefined where the template has a mistake
 */
export function ownTalk(template: string, values: TemplateValues): OwnTalk | undefined {
  const typed = { 'talk.title': sample.title, 'talk.speakers': sample.speaker, ...values };
  const [snippet, tried] = [values, typed].map((each) => fillTemplate(template, each));
  return snippet?.ok === true && tried?.ok === true
    ? { snippet: bodyOf(snippet.snippet), tried: bodyOf(tried.snippet) }
    : undefined;
}

function bodyOf(snippet: string): string {
  return templateParts(snippet).body.trimEnd();
}
