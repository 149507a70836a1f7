/** What is inside a paragraph, from letters that wear marks to marks that stand inside each other. */
import type { PhrasingContent } from 'mdast';
import type { Mark, Node } from 'prosemirror-model';
import { schema } from './schema';

const { marks } = schema;

export interface Piece {
  text: string;
  marks: readonly Mark[];
  /** A line break, written `\`. */
  hard?: boolean;
}

const WIDE = /^[\s\u00a0\u202f]$/u;
const POINT = /^[\p{P}\p{S}]$/u;

/** The letters and their marks, one piece for each letter: lines have no space at their ends, and none is empty. */
export function flat(it: Node): Piece[] {
  const lines: Piece[][] = [[]];
  const breaks: Piece[] = [];
  it.forEach((node) => {
    if (node.isText) {
      for (const text of node.text ?? '') lines.at(-1)?.push({ text: text === '\n' ? ' ' : text, marks: node.marks });
    } else {
      breaks.push({ text: '\n', marks: node.marks, hard: node.attrs['hard'] });
      lines.push([]);
    }
  });
  const blank = (piece?: Piece) =>
    !!piece && /[ \t]/.test(piece.text) && !piece.marks.some((mark) => mark.type === marks.code);
  const found: Piece[] = [];
  lines.forEach((line, i) => {
    while (blank(line[0])) line.shift();
    while (blank(line.at(-1))) line.pop();
    if (!line.length) return;
    if (found.length) found.push(breaks[i - 1] ?? { text: '\n', marks: [] });
    found.push(...line);
  });
  return bound(bound(found, marks.strong), marks.em);
}

export function oneLine(piece: Piece): Piece {
  return piece.text === '\n' ? { text: ' ', marks: piece.marks } : piece;
}

/** Keeps a mark off letters at its ends where CommonMark would not see it begin or end: spaces, `l’**ordinateur**`. */
function bound(all: Piece[], type: (typeof marks)['strong']): Piece[] {
  const has = (i: number) => !!all[i]?.marks.some((it) => it.type === type);
  const bare = (i: number) => {
    const it = all[i];
    if (it) all[i] = { ...it, marks: type.removeFromSet(it.marks) };
  };
  // A code's own mark stands beside, which is a sign too.
  const sign = (i: number) =>
    POINT.test(all[i]?.text ?? '') ||
    !!all[i]?.marks.some((it) => it.type === marks.code || it.type === marks.language || it.type === marks.link);
  const space = (i: number) => i < 0 || i >= all.length || WIDE.test(all[i]?.text ?? '');
  const open = (at: number, before: number) => !space(at) && (!sign(at) || space(before) || sign(before));
  for (let from = 0; from < all.length; from++) {
    if (!has(from) || has(from - 1)) continue;
    let to = from;
    while (has(to + 1)) to++;
    let start = from;
    while (start <= to && !open(start, start - 1)) bare(start++);
    while (to >= start && !open(to, to + 1)) bare(to--);
    from = Math.max(from, to);
  }
  return all;
}

/** Letters that share a mark stand in it together; the mark that reaches furthest is outside. */
export function phrases(all: readonly Piece[], within: readonly Mark[] = []): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  for (let from = 0; from < all.length;) {
    const piece = all[from] as Piece;
    const reach = (mark: Mark) => {
      let to = from;
      while (to < all.length && mark.isInSet(all[to]?.marks ?? [])) to++;
      return to;
    };
    const outer = piece.marks.filter((mark) => !mark.isInSet(within) && !inner(mark));
    const mark = outer.sort((a, b) => reach(b) - reach(a))[0];
    if (mark) {
      const to = reach(mark);
      found.push(enclosing(mark, phrases(all.slice(from, to), [...within, mark])));
      from = to;
      continue;
    }
    const own = piece.marks.find(inner);
    let to = from;
    while (to < all.length && sameLeaf(all[to], piece, own, within)) to++;
    found.push(leaf(all.slice(from, Math.max(to, from + 1)), own));
    from = Math.max(to, from + 1);
  }
  return found;
}

function inner(mark: Mark): boolean {
  return mark.type === marks.code || mark.type === marks.language;
}

function sameLeaf(it: Piece | undefined, first: Piece, own: Mark | undefined, within: readonly Mark[]): boolean {
  if (!it || it.hard || first.hard) return false;
  if (own && it.text === '\n') return false;
  const inside = it.marks.find(inner);
  if (own ? !inside?.eq(own) : inside) return false;
  return it.marks.every((mark) => inner(mark) || mark.isInSet(within));
}

function leaf(pieces: readonly Piece[], own: Mark | undefined): PhrasingContent {
  const value = pieces.map((it) => it.text).join('');
  if (pieces[0]?.hard) return { type: 'break' };
  if (value === '\n' || !own) return { type: 'text', value };
  if (own.type === marks.code) return { type: 'inlineCode', value };
  return /[[\]]/.test(value) ? { type: 'text', value } : { type: 'language', lang: own.attrs['lang'], value };
}

function enclosing(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  if (mark.type === marks.strong) return { type: 'strong', children };
  if (mark.type === marks.em) return { type: 'emphasis', children };
  const { href, title } = mark.attrs as { href: string; title: string | null };
  return { type: 'link', url: href, title, children: children as never };
}
