/** A picture in the text, with its words for who does not see it, asked for in place. */
import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import { h } from '../../labs/common/draw';
import type { Texts } from './texts';

const LONGEST = 300;
let count = 0;

export class PictureView implements NodeView {
  readonly dom: HTMLElement;
  readonly #shown = h('img', { alt: '' });
  readonly #gone = h('p', { class: 'prose-gone' });
  readonly #alt: HTMLTextAreaElement;
  readonly #missing: HTMLElement;

  constructor(
    private node: Node,
    private readonly view: EditorView,
    private readonly at: () => number | undefined,
    private readonly address: (name: string) => string | undefined,
    texts: Texts,
  ) {
    const id = `prose-alt-${++count}`;
    this.#alt = h('textarea', {
      id,
      rows: '2',
      maxlength: String(LONGEST),
      'aria-describedby': `${id}-help ${id}-missing`,
    });
    this.#missing = h('p', { id: `${id}-missing`, class: 'prose-fault' }, texts('alt.missing'));
    this.dom = h(
      'figure',
      { class: 'prose-picture', contenteditable: 'false' },
      this.#shown,
      this.#gone,
      h('label', { for: id }, texts('alt')),
      h('p', { id: `${id}-help`, class: 'prose-soft' }, texts('alt.help')),
      this.#alt,
      this.#missing,
    );
    this.#gone.textContent = texts('picture.gone', node.attrs['src']);
    this.#alt.addEventListener('input', () => this.#write());
    this.#draw();
  }

  /** Asks for the words. */
  ask(): void {
    this.#alt.focus();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type || node.attrs['src'] !== this.node.attrs['src']) return false;
    this.node = node;
    this.#draw();
    return true;
  }

  setSelection(): void {}

  selectNode(): void {
    this.dom.classList.add('ProseMirror-selectednode');
  }

  deselectNode(): void {
    this.dom.classList.remove('ProseMirror-selectednode');
  }

  stopEvent(event: Event): boolean {
    return this.#alt.contains(event.target as HTMLElement);
  }

  ignoreMutation(): boolean {
    return true;
  }

  #draw(): void {
    const alt = this.node.attrs['alt'] as string;
    const url = this.address(this.node.attrs['src']);
    if (url && this.#shown.getAttribute('src') !== url) this.#shown.src = url;
    this.#shown.hidden = !url;
    this.#gone.hidden = !!url;
    if (this.#alt.value.trim() !== alt) this.#alt.value = alt;
    this.#missing.hidden = !!alt;
    this.#alt.toggleAttribute('aria-invalid', !alt);
    if (!alt) this.#alt.setAttribute('aria-invalid', 'true');
  }

  #write(): void {
    const at = this.at();
    if (at === undefined) return;
    const alt = this.#alt.value.replace(/\s+/g, ' ').trim();
    this.view.dispatch(this.view.state.tr.setNodeMarkup(at, undefined, { ...this.node.attrs, alt }));
  }
}
