import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { SchemaChecker } from '../core/frontmatter/schema/check';
import type { NoteFile } from '../core/library/model';
import { checkNotes, type CheckSettings, type Part } from './checkFolder';
import { problemRecords, type ProblemRecord } from './problemRecords';
import { schemaReader } from './schemas';

/** Fewer notes are judged sooner than a thread has begun. */
const leastForThreads = 500;
const mostThreads = 4;

/** What is judged, in a form that another thread can be given. */
export interface CheckTask {
  readonly files: readonly NoteFile[];
  readonly settings: CheckSettings;
  /** Whether schemas may be downloaded. */
  readonly download: boolean;
}

interface PartTask extends CheckTask {
  readonly part: Part;
}

/**
 * The problems of all notes, in the order of the notes; a big folder is shared between threads.
 * @param program the file a thread runs, which has to call {@link checkInThread}; without it there are no threads
 */
export async function checkInParts(task: CheckTask, program: string | undefined): Promise<ProblemRecord[]> {
  const count =
    program === undefined || task.files.length < leastForThreads ? 1 : Math.min(mostThreads, availableParallelism());
  const [first, ...others] = Array.from({ length: count }, (_, index): PartTask => ({
    ...task,
    part: { index, count },
  }));
  const threads = others.map((part) => inThread(part, program ?? ''));
  const records = (await Promise.all([first === undefined ? [] : checkPart(first), ...threads])).flat();
  const order = new Map(task.files.map(({ path }, index) => [path, index]));
  return records.toSorted((a, b) => (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0));
}

async function checkPart({ files, settings, download, part }: PartTask): Promise<ProblemRecord[]> {
  const checker = new SchemaChecker(schemaReader(settings.folder, download));
  return (await checkNotes(files, settings, checker, part)).flatMap(problemRecords);
}

function inThread(task: PartTask, program: string): Promise<ProblemRecord[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(program, { workerData: task });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => {
      reject(new Error('A thread ended before its answer.'));
    });
  });
}

/** Does a thread's work, if this is a thread. Returns whether it is. */
export function checkInThread(work: unknown): boolean {
  if (isMainThread) return false;
  void checkPart(work as PartTask).then((records) => {
    parentPort?.postMessage(records);
  });
  return true;
}
