/** The letters of a text, kept: a block that nobody changed is given back as its author wrote it. */
import type { Node } from 'prosemirror-model';
import { blocks, document, read } from './read';
import type { Block } from './read';
import { otherMark, write } from './write';

/** Two lists with the same mark would be one. */
const sort = (text: string): string => (/^\s*([-*+])(\s|$)/.exec(text) ?? /^\s*\d+([.)])(\s|$)/.exec(text))?.[1] ?? '';

/** A gap that keeps two blocks apart, whatever they are. */
const wide = (gap: string): string => (gap.split('\n').length > 2 ? gap : '\n\n');

/** Whether a block means the same after another one than it was written after: a list would take in what is indented. */
const standsAfter = (own: string, last: string): boolean =>
  !sort(last) || (!/^\s/.test(own) && sort(own) !== sort(last));

/** The places of the blocks in the text; one that was changed where it stood has the place of the one before the change. */
function between(origins: readonly number[], count: number): number[] {
  const places = [...origins];
  for (let i = 0; i < places.length; i++) {
    if (places[i] !== -1) continue;
    let end = i;
    while (places[end] === -1) end++;
    const from = i ? (places[i - 1] ?? -1) : -1;
    const to = places[end] ?? count;
    if (to - from === end - i + 1) for (let k = i; k < end; k++) places[k] = from + 1 + k - i;
    i = end;
  }
  return places;
}

export class Source {
  readonly doc: Node;
  readonly #blocks: readonly Block[];
  readonly #written = new WeakMap<Node, string>();

  /** @param earlier what the person had here before, and may come back to by undoing */
  constructor(
    readonly text: string,
    private readonly earlier?: Source,
  ) {
    this.#blocks = blocks(text);
    this.doc = document(this.#blocks.map((it) => it.node));
  }

  /** The same letters where the document is the same; the usual ones elsewhere. */
  write(doc: Node): string {
    if (doc.eq(this.doc)) return this.text;
    const text = this.#join(doc, this.#origins(doc));
    if (read(text).eq(doc)) return text;
    const usual = this.#join(doc, []);
    return read(usual).eq(doc) ? usual : text;
  }

  /** For each block of the document, which block of the text it is; -1 for none. */
  #origins(doc: Node): number[] {
    let last = -1;
    return doc.children.map((node) => {
      const same = (i: number) => !!this.#blocks[i]?.node.eq(node);
      const later = this.#blocks.findIndex((_, i) => i > last && same(i));
      const found = same(last + 1) ? last + 1 : later >= 0 ? later : this.#blocks.findIndex((_, i) => same(i));
      if (found >= 0) last = found;
      return found;
    });
  }

  #join(doc: Node, origins: readonly number[]): string {
    const first = this.#blocks[0];
    const places = between(origins, this.#blocks.length);
    let text = '';
    let before = -1;
    let last = '';
    doc.children.forEach((node, i) => {
      const origin = origins[i] ?? -1;
      const follows = origin >= 0 && (last ? origin === before + 1 && before >= 0 : origin === 0);
      const own = this.#own(origin);
      const usable = origin >= 0 && (follows || standsAfter(own, last));
      const words = usable ? own : this.#usual(node, last);
      if (!words) return;
      const place = places[i] ?? -1;
      if (!last) text = place === 0 && first ? this.text.slice(0, first.from) : '';
      else if (follows) text += this.#gap(before);
      else text += place > 0 && places[i - 1] === place - 1 ? wide(this.#gap(place - 1)) : '\n\n';
      text += words;
      before = usable ? origin : -1;
      last = words;
    });
    const end = this.#blocks.at(-1);
    return end && last && places.at(-1) === this.#blocks.length - 1 ? text + this.text.slice(end.to) : text;
  }

  #own(i: number): string {
    const it = this.#blocks[i];
    return it ? this.text.slice(it.from, it.to) : '';
  }

  #gap(before: number): string {
    return this.text.slice(this.#blocks[before]?.to, this.#blocks[before + 1]?.from);
  }

  /** The letters that a block had in a text before this one, else the usual ones. */
  #usual(node: Node, last: string): string {
    const before = this.earlier?.letters(node);
    if (before && standsAfter(before, last)) return before;
    const other = otherMark(last) && node.type.name.endsWith('_list');
    const known = other ? undefined : this.#written.get(node);
    if (known !== undefined) return known;
    const text = write(node, other);
    if (!other) this.#written.set(node, text);
    return text;
  }

  /** How this text, or one before it, writes a block; nothing when none has it. */
  letters(node: Node): string | undefined {
    const found = this.#blocks.findIndex((it) => it.node.eq(node));
    return found < 0 ? this.earlier?.letters(node) : this.#own(found);
  }
}
