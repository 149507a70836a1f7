// How strong a passphrase is, in bits. What the machine drew is counted exactly. What a person typed is only bounded from
// above: of all the ways to guess it that we know, the cheapest wins, and attackers know more ways than we do.
import { wordBits } from './chance';
import { common, phrases, plain, rows, small } from './known';
import { words } from './words';

/** Why a part of it costs an attacker so little. */
export type Why = 'famous' | 'common' | 'date' | 'keys' | 'repeat' | 'word' | 'drawn' | 'sign';

export interface Strength {
  readonly bits: number;
  /** What the words that the machine drew are worth, whatever is around them. All of it: the number is exact. */
  readonly sure: number;
  /** What was recognised, the gravest first. */
  readonly why: Why[];
}
interface Part {
  readonly from: number;
  readonly to: number;
  readonly bits: number;
  readonly why: Why;
}

/** Longer than this is not looked at: it says no more, and looking takes time. */
export const longest = 120;

// Our own estimates, in bits: how far down a list an attacker has to go. Chosen words look alike from one person to another.
const chosen = { famous: 8, common: 6, word: 9, small: 4, keys: 5, year: 6.5, date: 15 };
const swapped: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '@': 'a', $: 's', '5': 's', '7': 't', '€': 'e' };

/** Plain letters, each at its place; on demand, what stands for a letter is read as the letter. */
const folded = (text: string, read: boolean): string =>
  [...text]
    .map((char) => {
      const letter = (read && swapped[char]) || plain(char);
      return letter.length === char.length ? letter : '?'.repeat(char.length);
    })
    .join('');

const onlyLetters = (text: string): string => plain(text).replace(/[^a-z]/g, '');
const quotes = phrases.map(onlyLetters);
const costs = new Map<string, number>([
  ...words.map((word): [string, number] => [plain(word), chosen.word]),
  ...small.map((word): [string, number] => [word, chosen.small]),
  ...common.map((word): [string, number] => [word, chosen.common]),
]);
const easy = new Set([...common, ...small]);

/** How many different signs it could be made of, going by those it has. */
function alphabet(text: string): number {
  const kinds: [RegExp, number][] = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/\d/, 10],
    [/[ -/:-@[-`{-~]/, 33],
    [/[^ -~]/, 30],
  ];
  return kinds.reduce((sum, [kind, count]) => sum + (kind.test(text) ? count : 0), 0);
}

/** Parts of famous phrases: twelve letters in a row, spaces, accents and stand-ins apart. */
function famousParts(text: string): Part[] {
  const read = folded(text, true);
  const at = [...read].flatMap((char, i) => (/[a-z]/.test(char) ? [i] : []));
  const letters = at.map((i) => read.charAt(i)).join('');
  const parts: Part[] = [];
  for (let from = 0; from + 12 <= letters.length; from++) {
    const start = letters.slice(from, from + 12);
    for (const quote of quotes) {
      let place = quote.indexOf(start);
      if (place < 0) continue;
      let to = from;
      while (to < letters.length && letters[to] === quote[place]) [to, place] = [to + 1, place + 1];
      parts.push({ from: at[from] ?? 0, to: (at[to - 1] ?? 0) + 1, bits: chosen.famous, why: 'famous' });
    }
  }
  return parts;
}

/** Words of dictionaries, first names, usual passwords: anywhere, whatever their capitals, some letters swapped for signs. */
function wordParts(text: string): Part[] {
  const parts: Part[] = [];
  const [asIs, read] = [folded(text, false), folded(text, true)];
  for (let from = 0; from < text.length; from++) {
    for (let to = from + 1; to <= Math.min(text.length, from + 13); to++) {
      const key = read.slice(from, to);
      const cost = costs.get(key) ?? costs.get(key.replace(/s$/, ''));
      const swaps = asIs.slice(from, to) === key ? 0 : 2;
      if (cost === undefined || (to - from < 3 && (swaps || !aloneAt(text, from, to)))) continue;
      const capitals = /[A-ZÀ-Þ]/.test(text.slice(from, to)) ? 1 : 0;
      parts.push({ from, to, bits: cost + swaps + capitals, why: easy.has(key) && to - from > 3 ? 'common' : 'word' });
    }
  }
  return parts;
}

const aloneAt = (text: string, from: number, to: number): boolean =>
  !/\p{L}/u.test(text.charAt(from - 1)) && !/\p{L}/u.test(text.charAt(to));

/** Days and years. */
function dateParts(text: string): Part[] {
  const found = (pattern: RegExp, bits: number): Part[] =>
    [...text.matchAll(pattern)].map((it) => ({ from: it.index, to: it.index + it[0].length, bits, why: 'date' }));
  return [
    ...found(/(?:19|20)\d\d/g, chosen.year),
    ...found(/[0-3]?\d([-/. ]?)[01]?\d\1(?:(?:19|20)\d\d|\d\d)/g, chosen.date),
  ];
}

/** Keys that follow each other, the alphabet, counting; forwards or back. */
function keyParts(text: string): Part[] {
  const parts: Part[] = [];
  const lower = text.toLowerCase();
  const ways = rows.flatMap((row) => [row, [...row].reverse().join('')]);
  for (let from = 0; from < lower.length; from++)
    for (const row of ways) {
      let to = from + 3;
      if (!row.includes(lower.slice(from, to)) || to > lower.length) continue;
      while (to < lower.length && row.includes(lower.slice(from, to + 1))) to++;
      parts.push({ from, to, bits: chosen.keys + Math.log2(to - from), why: 'keys' });
    }
  return parts;
}

/** Something again and again: it costs once, and a little for how often. */
function repeatParts(text: string): Part[] {
  const parts: Part[] = [];
  for (const it of text.matchAll(/(.{1,20}?)\1+/gu)) {
    const [all, once = ''] = it;
    if (all.length < 3) continue;
    const each = Math.min(once.length * Math.log2(Math.max(2, alphabet(once))), cheapest(once, [], false).bits);
    const bits = each + Math.log2(all.length / once.length);
    parts.push({ from: it.index, to: it.index + all.length, bits, why: 'repeat' });
  }
  return parts;
}

/** The words that the machine drew, each as often as it was drawn. */
function drawnParts(text: string, pool: readonly string[]): Part[] {
  const left = [...pool];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap((it) => {
    const place = left.indexOf(it[0].toLowerCase());
    if (place < 0) return [];
    left.splice(place, 1);
    return [{ from: it.index, to: it.index + it[0].length, bits: wordBits, why: 'drawn' as const }];
  });
}

/** A letter that is easy to say after the others is easier to guess than one drawn at random. */
function signBits(text: string, at: number, size: number): number {
  const char = text.charAt(at);
  const before = text.charAt(at - 1);
  if (/\s/.test(char)) return 0;
  if (/[-_.,;:'’]/.test(char)) return text.slice(0, at).includes(char) ? 0 : 2;
  if (/\p{L}/u.test(char) && sayable(text, at)) return 3;
  if (/[!?.*1]/.test(char) && at === text.length - 1) return 2;
  return char === before ? 1 : Math.log2(size);
}

/** Whether the letters around it look like a word: vowels come often enough. */
function sayable(text: string, at: number): boolean {
  const start = /[\p{L}\p{M}]*$/u.exec(text.slice(0, at))?.[0] ?? '';
  const end = /^[\p{L}\p{M}]*/u.exec(text.slice(at))?.[0] ?? '';
  const run = start + end;
  return (
    run.length > 2 && !/\p{Ll}\p{Lu}/u.test(run) && !/[^aeiouy]{4}/.test(plain(run)) && !/[aeiouy]{4}/.test(plain(run))
  );
}

/** The cheapest way to cut it into parts: one step for each place, as in a walk with short cuts. */
function cheapest(text: string, pool: readonly string[], repeats: boolean): { bits: number; parts: Part[] } {
  const exact = drawnParts(text, pool);
  const free = (part: Part): boolean => exact.every((it) => part.to <= it.from || part.from >= it.to);
  const found = [wordParts, dateParts, keyParts, famousParts, ...(repeats ? [repeatParts] : [])];
  // What was drawn was drawn, even when it looks like something else.
  const parts = [...exact, ...found.flatMap((find) => find(text)).filter(free)];
  const size = Math.max(2, alphabet(text));
  const best: { bits: number; last?: Part }[] = [{ bits: 0 }];
  for (let to = 1; to <= text.length; to++) {
    let step: { bits: number; last?: Part } = { bits: (best[to - 1]?.bits ?? 0) + signBits(text, to - 1, size) };
    for (const last of parts) {
      if (last.to !== to) continue;
      const bits = (best[last.from]?.bits ?? 0) + last.bits;
      if (bits <= step.bits || last.why === 'drawn') step = { bits, last };
    }
    best[to] = step;
  }
  const used: Part[] = [];
  for (let to = text.length; to > 0; ) {
    const last = best[to]?.last;
    if (last) used.unshift(last);
    else if (signBits(text, to - 1, size) > 0) used.unshift({ from: to - 1, to, bits: 0, why: 'sign' });
    to = last ? last.from : to - 1;
  }
  return { bits: best[text.length]?.bits ?? 0, parts: used };
}

const grave: readonly Why[] = ['famous', 'common', 'date', 'keys', 'repeat', 'word', 'sign', 'drawn'];

/** @param pool the words that the machine drew for this text */
export function strength(typed: string, pool: readonly string[] = []): Strength {
  const text = typed.normalize('NFC').trim().slice(0, longest);
  const { bits, parts } = cheapest(text, pool, true);
  const why = grave.filter((it) => parts.some((part) => part.why === it));
  const sure = parts.reduce((sum, part) => sum + (part.why === 'drawn' ? part.bits : 0), 0);
  if (sure > 0 && why.length === 1) return { bits: sure, sure, why };
  const most = text.length * Math.log2(Math.max(2, alphabet(text)));
  return { bits: Math.max(sure, Math.min(bits, most)), sure, why };
}

/** Of what the machine drew and nobody touched. */
export const exactly = (bits: number): Strength => ({ bits, sure: bits, why: ['drawn'] });
