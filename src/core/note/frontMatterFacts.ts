export interface FrontMatterFacts {
  readonly title?: string;
  readonly date?: string;
  /** Offset at which the body starts. */
  readonly bodyStart: number;
  /** 0-based line at which the body starts. */
  readonly firstBodyLine: number;
}

/** What the block at the top says, one `key: value` a line. */
export function readFacts(text: string): FrontMatterFacts {
  const block = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n([^]*?)\r?\n\1[ \t]*(?:\r?\n|$)/.exec(text);
  if (!block) return { bodyStart: text.startsWith('\ufeff') ? 1 : 0, firstBodyLine: 0 };
  const value = (key: string): string | undefined =>
    new RegExp(`^${key}\\s*[:=]\\s*["']?(.+?)["']?\\s*$`, 'm').exec(block[2] ?? '')?.[1];
  const title = value('title');
  const date = value('date')?.slice(0, 10);
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    bodyStart: block[0].length,
    firstBodyLine: block[0].split('\n').length - 1,
  };
}
