import { readFrontMatterFacts } from '../../../src/core/note/survey/frontMatterFacts';
import { readPath } from '../../../src/core/note/survey/pathFacts';
import { surveyOf, type FormOfNote } from '../../../src/core/note/verdict/hypotheses';
import { measureNote, measureSection } from '../../../src/core/note/verdict/measure';
import { evidenceIn } from '../../../src/core/note/verdict/evidence';
import type { ReadingKind } from '../../../src/core/note/survey/noteSign';
import { kindClass, kindsOf, type Label } from '../../score/label';
import type { LabelledNote } from '../../score/labelled';

/** A labelled note as the learner sees it: numbers, and what is right. */
export interface Sample {
  readonly label: Label;
  readonly note: Float64Array;
  readonly view: ReturnType<typeof surveyOf>['note'];
  readonly hypotheses: readonly SampleHypothesis[];
}

interface SampleHypothesis {
  readonly kind: ReadingKind;
  readonly form: SampleForm | undefined;
}

export interface SampleForm {
  readonly form: FormOfNote;
  readonly rows: readonly Float64Array[];
  /** 1-based line of each section. */
  readonly lines: readonly number[];
  /** 1 for a talk, 0 for none, -1 where either is right. */
  readonly truth: readonly number[];
}

export function sampleOf({ label, text, workspace }: LabelledNote): Sample {
  const evidence = evidenceIn(text, readFrontMatterFacts(text), readPath(label.path, workspace));
  const { note, hypotheses } = surveyOf(evidence);
  return {
    label,
    view: note,
    note: measureNote(note),
    hypotheses: hypotheses.map((hypothesis) => ({
      kind: hypothesis.kind,
      form: hypothesis.kind === 'talks' ? formOf(label, hypothesis.form) : undefined,
    })),
  };
}

function formOf(label: Label, form: FormOfNote): SampleForm {
  const lines = form.views.map(({ section }) => section.candidate.block.line + 1);
  const isMany = kindsOf(label).some((kind) => kindClass(kind) === 'multi');
  const talks = isMany ? label.talks.map(({ line, lineAlt = [] }) => [line, ...lineAlt]) : [];
  return {
    form,
    lines,
    rows: form.views.map(measureSection),
    truth: lines.map((line) =>
      talks.some((near) => near.some((one) => Math.abs(one - line) <= 1))
        ? 1
        : label.optional?.includes(line) === true
          ? -1
          : 0,
    ),
  };
}

/** How right a reading is: its kind, and which of its lines are talks. */
export function judge(
  label: Label,
  kind: ReadingKind,
  lines: readonly number[],
): { isKind: boolean; hit: number; missed: number; extra: number; f1: number } {
  const kinds = new Set(kindsOf(label).map(kindClass));
  const said = kind === 'event' || kind === 'talks' ? 'multi' : kind === 'talk' ? 'talk' : 'rest';
  const optional = new Set(label.optional ?? []);
  let hit = 0;
  let extra = 0;
  let missed = 0;
  if (kind === 'talk' && label.talks.length === 1) hit = 1;
  else if (!(label.kind === 'index' && kind === 'index')) {
    const used = new Set<number>();
    for (const talk of label.talks) {
      const at = lines.findIndex(
        (line, index) =>
          !used.has(index) && [talk.line, ...(talk.lineAlt ?? [])].some((one) => Math.abs(one - line) <= 1),
      );
      if (at >= 0) {
        used.add(at);
        hit++;
      } else if (!optional.has(talk.line)) missed++;
    }
    extra = lines.filter((line, index) => !used.has(index) && !optional.has(line)).length;
    if (kind === 'talk') extra = 1;
  }
  const all = 2 * hit + missed + extra;
  return { isKind: kinds.has(said), hit, missed, extra, f1: all === 0 ? 1 : (2 * hit) / all };
}
