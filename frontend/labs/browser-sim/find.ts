// What is typed: an address, or words to look for. Accents, capitals, an "s" too many and one wrong letter are forgiven.
import type { Page } from './types';

/** An address without what nobody types. */
export const bare = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');

export const hostOf = (address: string): string => address.replace(/^https?:\/\//, '').split('/')[0] ?? '';

/** The name that counts: the last two parts of the host. */
export const nameOf = (address: string): string => hostOf(address).split('.').slice(-2).join('.');

export const isAddress = (typed: string): boolean => /^\S+\.\S+$/.test(typed.trim());

export const byAddress = (pages: Page[], typed: string): Page | undefined =>
  pages.find((it) => bare(it.address) === bare(typed));

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.replace(/[sx]$/, ''));

/** The page that holds all the words of one of its searches; the one with the most words wins. */
export function bySearch(pages: Page[], typed: string): Page | undefined {
  const asked = wordsOf(typed);
  let best: Page | undefined;
  let most = 0;
  for (const page of pages)
    for (const search of page.searches) {
      const wanted = wordsOf(search);
      if (wanted.length > most && wanted.every((word) => asked.some((it) => near(it, word)))) {
        best = page;
        most = wanted.length;
      }
    }
  return best;
}

/** The same word, or a long one with one letter added, lost, changed, or two letters swapped. */
function near(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rests: [string, string][] = [
    [a.slice(i + 1), b.slice(i)],
    [a.slice(i), b.slice(i + 1)],
    [a.slice(i + 1), b.slice(i + 1)],
  ];
  const swapped = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  return swapped || rests.some(([x, y]) => x === y);
}
