import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import type { NoteAsRead, NoteFile } from '../core/library/model';
import { answer, type TextForThread } from '../core/note/inThread';
import type { Note } from '../core/note/model';
import { readNote } from '../core/note/readNote';
import type { Output } from './io';

/** Fewer notes are read sooner than threads have begun. */
const leastForThreads = 200;
const mostThreads = 8;
/** Threads are handed so many notes at a time: some notes take a hundred times as long as others. */
const handful = 32;

/** What tells a thread of this work from others. */
const reading = 'reading notes';

/**
 * Reads notes, a big folder's in threads, in the order of the files.
 * @param output `program` is the file a thread runs, which has to call {@link readInThread}; without it there are no
 *   threads
 */
export async function readInParts(
  files: readonly NoteFile[],
  { program, progress }: Pick<Output, 'program' | 'progress'>,
): Promise<NoteAsRead[]> {
  if (program === undefined || files.length < leastForThreads) return files.map(readHere);
  const shares = Array.from({ length: Math.ceil(files.length / handful) }, (_, index) =>
    files.slice(index * handful, (index + 1) * handful),
  );
  const notes = new Map<NoteFile, NoteAsRead>();
  const queue = shares.values();
  const count = Math.min(mostThreads, availableParallelism(), shares.length);
  await Promise.all(
    Array.from({ length: count }, async () => {
      for await (const share of answersOf(program, queue)) {
        for (const note of share) notes.set(note.file, note);
        progress?.(`Reading notes: ${notes.size} of ${files.length}…`);
      }
    }),
  );
  return files.map((file) => notes.get(file) ?? readHere(file));
}

function readHere({ id, root, path, text }: NoteFile): NoteAsRead {
  return { id, root, note: readNote(text, path, { workspace: root }) };
}

/** What a thread of its own makes of the shares it takes from the queue. */
async function* answersOf(
  program: string,
  queue: Iterator<readonly NoteFile[]>,
): AsyncGenerator<(NoteAsRead & { readonly file: NoteFile })[]> {
  const thread = new Worker(program, { workerData: reading });
  try {
    for (let share = queue.next(); share.done !== true; share = queue.next()) {
      const texts = share.value.map(({ text, path, root }): TextForThread => ({ text, path, workspace: root }));
      const answers = await ask(thread, texts);
      yield share.value.flatMap((file, index) => {
        const json = answers[index] ?? '';
        return json === '' ? [] : [{ file, id: file.id, root: file.root, note: JSON.parse(json) as Note }];
      });
    }
  } finally {
    await thread.terminate();
  }
}

function ask(thread: Worker, texts: readonly TextForThread[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const ended = (): void => {
      reject(new Error('A thread ended before its answer.'));
    };
    thread.once('error', reject);
    thread.once('exit', ended);
    thread.once('message', (answers: string[]) => {
      thread.off('error', reject);
      thread.off('exit', ended);
      resolve(answers);
    });
    thread.postMessage(texts);
  });
}

/** Does a thread's work, if this is a thread for it. Returns whether it is. */
export function readInThread(work: unknown): boolean {
  if (work !== reading) return false;
  parentPort?.on('message', (texts: readonly TextForThread[]) => {
    parentPort?.postMessage(answer(texts));
  });
  return true;
}
