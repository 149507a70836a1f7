// Rectangles in a picture, in hundredths: left, top, width, height.
import { within } from '../common/draw';

export type At = readonly [left: number, top: number, width: number, height: number];

export const whole: At = [0, 0, 100, 100];

/** As small as the smallest frame that an author may write. */
const least = 12;
const alike = 0.6;

const shared = (a: At, b: At): number =>
  Math.max(0, Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0])) *
  Math.max(0, Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]));

/** The share of a thing that is in the frame, from 0 to 1. */
export const inside = (thing: At, frame: At): number => shared(thing, frame) / (thing[2] * thing[3]);

/** How alike two rectangles are, from 0 to 1: what both cover, out of what they cover together. */
const likeness = (a: At, b: At): number => {
  const both = shared(a, b);
  return both / (a[2] * a[3] + b[2] * b[3] - both);
};

export const isWhole = (at: At): boolean => at[2] >= 96 && at[3] >= 96;

/** The one that the frame is close to, if any. */
export function closest<T extends { readonly at: At }>(frame: At, all: readonly T[]): T | undefined {
  const [best] = [...all].sort((a, b) => likeness(frame, b.at) - likeness(frame, a.at));
  return best && likeness(frame, best.at) > alike ? best : undefined;
}

/** The nearest rectangle that is in the picture. */
export function fit([left, top, width, height]: At): At {
  const w = within(least, Math.round(width), 100);
  const h = within(least, Math.round(height), 100);
  return [within(0, Math.round(left), 100 - w), within(0, Math.round(top), 100 - h), w, h];
}

export const moved = ([left, top, width, height]: At, x: number, y: number): At => [left + x, top + y, width, height];

/** Larger or smaller around its middle. */
export const grown = ([left, top, width, height]: At, x: number, y: number): At => {
  const w = within(least, width + x, 100);
  const h = within(least, height + y, 100);
  return [left - (w - width) / 2, top - (h - height) / 2, w, h];
};
