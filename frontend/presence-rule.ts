/** When a person who gives no sign is asked, and when they are taken to be gone: by the clock, since timers may sleep. */
export type Verdict = 'nothing' | 'ask' | 'leave';

/** How long the question stands. */
export const GRACE = 120_000;

/**
 * @param last the last sign of them
 * @param now the clock; one that was put back says nothing
 * @param limit how long one may give none; all in milliseconds
 */
export function verdict(last: number, now: number, limit: number): Verdict {
  const idle = now - last;
  if (idle < limit) return 'nothing';
  return idle < limit + GRACE ? 'ask' : 'leave';
}

/** What to say of the time left: the last moment of those given, in seconds, that has come. */
export function moment(remaining: number, moments: number[]): number | undefined {
  return moments.filter((seconds) => seconds * 1000 >= remaining).sort((a, b) => a - b)[0];
}
