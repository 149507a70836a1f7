// Chance, from the browser's own generator: never Math.random for what should not be guessed.
import { words } from './words';

/** A number from 0 up to `below`, each as likely as the others. */
export function drawn(below: number): number {
  const most = Math.floor(0x1_0000_0000 / below) * below;
  const draw = new Uint32Array(1);
  do crypto.getRandomValues(draw);
  while ((draw[0] ?? 0) >= most);
  return (draw[0] ?? 0) % below;
}

export const one = <T>(of: readonly T[]): T => of[drawn(of.length)] as T;
export const drawWord = (): string => one(words);
export const drawWords = (count: number): string[] => Array.from({ length: count }, drawWord);

const signs = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!?@#%&*+=';

/** Signs that are not taken for one another when read. */
export const drawSigns = (count: number): string => Array.from({ length: count }, () => one([...signs])).join('');

export const wordBits = Math.log2(words.length);
export const signBits = Math.log2(signs.length);

/** In random order. */
export function shuffled<T>(all: readonly T[]): T[] {
  const rest = [...all];
  return all.map(() => rest.splice(drawn(rest.length), 1)[0] as T);
}
