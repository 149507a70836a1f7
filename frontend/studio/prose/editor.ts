/** The text as residents see it, under the hand: ProseMirror with the document, keys and pictures of this format. */
import { history } from 'prosemirror-history';
import { Slice } from 'prosemirror-model';
import type { MarkType, Node } from 'prosemirror-model';
import { EditorState, Plugin, Selection } from 'prosemirror-state';
import type { Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import type { NodeViewConstructor } from 'prosemirror-view';
import { keys } from './keys';
import { reduced } from './paste';
import { PictureView } from './picture';
import { read } from './read';
import { SIGNATURE, schema } from './schema';
import { pictures } from './sending';
import { Source } from './source';
import type { Texts } from './texts';

const { nodes, marks } = schema;

/** What the editor asks of the field that it is in. */
export interface Host {
  texts: Texts;
  address: (picture: string) => string | undefined;
  /** The text or the selection is another one. */
  changed: (text: boolean) => void;
  /** Pictures were pasted or dropped. */
  files: (files: File[]) => void;
}

export class Editor {
  readonly view: EditorView;
  #source: Source;
  #text: string | undefined;
  #place: number | undefined;

  constructor(
    into: HTMLElement,
    names: Record<string, string>,
    text: string,
    private readonly host: Host,
  ) {
    this.#source = new Source(text);
    this.view = new EditorView(
      { mount: into },
      {
        state: EditorState.create({ doc: this.#source.doc, plugins: [...keys(), history(), hints(host.texts)] }),
        attributes: names,
        dispatchTransaction: (tr) => this.#apply(tr),
        nodeViews: drawn(host),
        transformPastedHTML: reduced,
        clipboardTextParser: (words) => Slice.maxOpen(read(words.replace(/\r\n?/g, '\n')).content),
        clipboardTextSerializer: (slice) =>
          new Source('').write(nodes.doc.createAndFill(null, slice.content) ?? nodes.doc.create()),
        handlePaste: (_, event) => {
          const files = pictures(event.clipboardData);
          // Word puts a picture of the words beside the words.
          if (!files.length || event.clipboardData?.getData('text/plain').trim()) return false;
          host.files(files);
          return true;
        },
        handleDrop: (view, event) => {
          const files = pictures(event.dataTransfer);
          if (!files.length) return false;
          this.#place = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
          host.files(files);
          return true;
        },
      },
    );
  }

  /** The Markdown; the same letters as long as nothing was changed. */
  get text(): string {
    return (this.#text ??= this.#source.write(this.view.state.doc));
  }

  /**
   * Learns now where the caret is: the browser tells of a move some milliseconds after it was made, and until then a
   * change would put the caret back, and a command would work where it was.
   */
  settle(): void {
    if (!this.view.composing) document.dispatchEvent(new Event('selectionchange'));
  }

  /**
   * Another text, in the place of this one: what is the same stays, and the caret with it.
   * @param undoable when the person wrote it here
   */
  take(text: string, undoable: boolean): void {
    this.settle();
    if (text !== this.text) this.#source = new Source(text, this.#source);
    this.#text = text;
    const { state } = this.view;
    const tr = replaced(state.tr, this.#source.doc);
    if (!this.view.hasFocus() && !undoable) tr.setSelection(Selection.atStart(tr.doc));
    if (tr.docChanged) this.view.dispatch(tr.setMeta('addToHistory', undoable).setMeta('taken', true));
  }

  /** Puts a picture where it was dropped, else after the paragraph of the caret, and asks for its words. */
  picture(src: string, alt: string): void {
    const { state } = this.view;
    const $at =
      this.#place === undefined
        ? state.selection.$to
        : state.doc.resolve(Math.min(this.#place, state.doc.content.size));
    this.#place = undefined;
    const here = $at.depth === 1 && !$at.parent.content.size;
    const from = here ? $at.before() : $at.depth ? $at.after(1) : $at.pos;
    const tr = state.tr.replaceWith(from, here ? $at.after() : from, nodes.picture.create({ src, alt }));
    // One can go on below it.
    if (from + 1 >= tr.doc.content.size) tr.insert(tr.doc.content.size, nodes.paragraph.create());
    this.view.dispatch(tr.scrollIntoView());
    if (!alt)
      this.view.dom
        .querySelectorAll<HTMLElement>('figure textarea')
        .forEach((it) => this.view.posAtDOM(it.parentElement as HTMLElement, 0) === from && it.focus());
  }

  /** The marked words around the caret, so that the whole is changed; else the selection. */
  reach(type: MarkType): { from: number; to: number; value: Record<string, string> } {
    const { from, to, empty, $from } = this.view.state.selection;
    const worn = type.isInSet($from.marks()) ?? type.isInSet($from.nodeAfter?.marks ?? []);
    if (!worn || !empty) return { from, to, value: (worn?.attrs ?? {}) as Record<string, string> };
    const start = $from.start();
    let [low, high] = [from, to];
    $from.parent.forEach((node, offset) => {
      const [a, b] = [start + offset, start + offset + node.nodeSize];
      if (worn.isInSet(node.marks) && a <= from && b >= from) [low, high] = [a, b];
    });
    return { from: low, to: high, value: worn.attrs as Record<string, string> };
  }

  /** Marks words, or takes their mark off when there is nothing to say. */
  mark(from: number, to: number, type: MarkType, attrs?: Record<string, string | null>): void {
    const tr = this.view.state.tr.removeMark(from, to, type);
    if (attrs) {
      if (type === marks.language) tr.removeMark(from, to, marks.code);
      tr.addMark(from, to, type.create(attrs));
    }
    this.view.dispatch(tr);
  }

  /** Draws the pictures again when their addresses are others. */
  redraw(): void {
    this.view.setProps({ nodeViews: drawn(this.host) });
  }

  #apply(tr: Transaction): void {
    this.view.updateState(this.view.state.apply(tr));
    if (tr.docChanged && !tr.getMeta('taken')) this.#text = undefined;
    if (this.#place !== undefined) this.#place = tr.mapping.map(this.#place);
    this.host.changed(tr.docChanged && !tr.getMeta('taken'));
  }
}

/** Changes only what differs. */
function replaced(tr: Transaction, doc: Node): Transaction {
  const from = tr.doc.content.findDiffStart(doc.content);
  const end = tr.doc.content.findDiffEnd(doc.content);
  if (from === null || !end) return tr;
  const back = Math.max(0, from - Math.min(end.a, end.b));
  const { selection } = tr;
  tr.replace(from, end.a + back, doc.slice(from, end.b + back));
  if (tr.doc.eq(doc)) return tr;
  tr.replaceWith(0, tr.doc.content.size, doc.content);
  return tr.setSelection(Selection.near(tr.doc.resolve(Math.min(selection.from, tr.doc.content.size))));
}

function drawn(host: Host): Record<string, NodeViewConstructor> {
  return { picture: (node, view, at) => new PictureView(node, view, at, host.address, host.texts) };
}

/** What is said in the text where something is missing. */
function hints(texts: Texts): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc }) => {
        const found: Decoration[] = [];
        const first = doc.firstChild;
        if (doc.childCount === 1 && first?.type === nodes.paragraph && !first.content.size) {
          found.push(Decoration.node(0, first.nodeSize, { 'data-placeholder': texts('placeholder') }));
        }
        doc.descendants((node, at) => {
          if (node.type === nodes.who) {
            const name = node.textContent;
            if (!name)
              found.push(Decoration.node(at, at + node.nodeSize, { 'data-placeholder': texts('view.placeholder') }));
            else if (!SIGNATURE.test(name))
              found.push(Decoration.node(at, at + node.nodeSize, { 'data-hint': texts('view.hint') }));
          }
          if (node.type === nodes.raw)
            found.push(Decoration.node(at, at + node.nodeSize, { 'data-hint': texts('raw.hint') }));
          return !node.isTextblock;
        });
        return DecorationSet.create(doc, found);
      },
    },
  });
}
