// Comparing what is written with the model. Nothing here is kept or sent.

const plain = (text: string): string => text.replace(/[’‘]/g, "'").replace(/[\u00a0\u202f]/g, ' ');

/** Same letter, typographic variants forgiven; a capital may go without its accent, which many keyboards cannot type. */
export function same(typed: string, model: string): boolean {
  const [a, b] = [plain(typed), plain(model)];
  return a === b || (b !== b.toLowerCase() && a === b.normalize('NFD').charAt(0));
}

/** How many characters are right from the start. */
export function rightUntil(typed: string, model: string): number {
  const [a, b] = [[...typed], [...model]];
  let i = 0;
  while (i < a.length && i < b.length && same(a[i] ?? '', b[i] ?? '')) i++;
  return i;
}

export function finished(typed: string, model: string): boolean {
  const text = typed.normalize('NFC').trimEnd();
  return [...text].length === [...model].length && rightUntil(text, model) === [...model].length;
}

/** The number of letters to remove, add or change. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

export type Fix = { do: 'back' | 'delete' | 'left' | 'right' } | { do: 'write'; char: string };

/** The next thing to do at the caret so that `text` comes nearer to `model`. */
export function nextFix(text: string, caret: number, model: string): Fix {
  const far = distance(text, model);
  const cut = (from: number, to: number): number => distance(text.slice(0, from) + text.slice(to), model);
  // The letter to add here, if adding one helps.
  for (const char of new Set(model))
    if (distance(text.slice(0, caret) + char + text.slice(caret), model) < far) return { do: 'write', char };
  if (caret > 0 && cut(caret - 1, caret) < far) return { do: 'back' };
  if (caret < text.length && cut(caret, caret + 1) < far) return { do: 'delete' };
  // A wrong letter first goes, then the right one comes: erasing it moves no nearer, but no further either.
  const wrong = rightUntil(text, model);
  if (caret === wrong + 1 && cut(wrong, caret) <= far) return { do: 'back' };
  return { do: caret <= wrong ? 'right' : 'left' };
}
