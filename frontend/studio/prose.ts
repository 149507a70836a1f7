/**
 * `<declic-prose>`: the words of one step, written as residents see them or as Markdown. The server gives the text with
 * `told`, and hears of each change by `prose-change`; see ProseField.java.
 */
import type { Command } from 'prosemirror-state';
import { h, wear } from '../labs/common/draw';
import { hear } from './given';
import { askFor } from './prose/ask';
import { Editor } from './prose/editor';
import { Plain } from './prose/plain';
import { PICTURES, Sending } from './prose/sending';
import { style } from './prose/style';
import { Telling } from './prose/telling';
import { texts } from './prose/texts';
import type { Texts } from './prose/texts';
import { Toolbar } from './prose/toolbar';
import type { Wish } from './prose/toolbar';

/** From this share of the longest text on, one sees how long it is. */
const NEAR = 0.9;
/** So many times the longest text is not written by hand: it stays here. */
const UNBEARABLE = 4;

let count = 0;

class Prose extends HTMLElement {
  readonly #id = `prose-${++count}`;
  readonly #label = h('span', { class: 'prose-label', id: `${this.#id}-label` });
  readonly #page = h('div');
  readonly #asking = h('div', { class: 'prose-ask', id: `${this.#id}-ask`, role: 'group' });
  readonly #help = h('p', { class: 'prose-soft', id: `${this.#id}-help` });
  readonly #count = h('p', { class: 'prose-fault', id: `${this.#id}-count`, role: 'status' });
  readonly #fault = h('p', { class: 'prose-fault', role: 'alert' });
  readonly #files = h('input', { type: 'file', accept: PICTURES, multiple: '', tabindex: '-1', 'aria-hidden': 'true' });
  readonly #names = {
    'aria-labelledby': `${this.#id}-label`,
    'aria-describedby': `${this.#id}-help ${this.#id}-count`,
  };
  readonly #plain = new Plain(
    this.#names,
    () => this.#changed(),
    (files) => this.#send(files),
  );
  readonly #sending = new Sending(this, () => this.#most);
  readonly #telling = new Telling(
    () => this.value,
    (text) => this.#measure(text) < this.#limit * UNBEARABLE,
    (before, after) => this.dispatchEvent(new CustomEvent('prose-change', { detail: { before, after } })),
  );
  #say: Texts = texts({});
  #bar: Toolbar | undefined;
  #editor: Editor | undefined;
  #pictures: Record<string, string> = {};
  #links: Record<string, string> = {};
  #limit = Infinity;
  #most = Infinity;

  constructor() {
    super();
    this.#asking.hidden = true;
    this.#files.hidden = true;
    this.#files.addEventListener('change', () => {
      this.#send([...(this.#files.files ?? [])]);
      this.#files.value = '';
    });
    this.#label.addEventListener('click', () => this.focus());
    this.addEventListener('focusout', (event) => this.contains(event.relatedTarget as Node | null) || this.flush());
    this.addEventListener('keydown', (event) => this.#key(event));
    for (const press of ['keydown', 'mousedown'])
      this.addEventListener(press, () => this.#editor?.settle(), { capture: true });
  }

  connectedCallback(): void {
    wear(style);
    hear(this, ['texts', 'label', 'pictures', 'links', 'language', 'limit', 'most', 'told']);
    this.#draw();
    this.#telling.listen();
  }

  disconnectedCallback(): void {
    this.#telling.rest();
    this.#editor?.view.destroy();
    this.#editor = undefined;
  }

  set texts(all: Record<string, string>) {
    this.#say = texts(all);
    if (this.isConnected) this.#draw();
  }

  set label(words: string) {
    this.#label.textContent = words;
  }

  set pictures(all: Record<string, string>) {
    this.#pictures = { ...all };
    this.#editor?.redraw();
  }

  /** Addresses that a link may be given, and what each is called. */
  set links(all: Record<string, string>) {
    this.#links = all;
  }

  /** The language of the words, for the spelling and for voices. */
  set language(code: string) {
    this.#page.lang = this.#plain.dom.lang = code;
  }

  /** The longest text, in characters. */
  set limit(characters: number) {
    this.#limit = characters;
    this.#measure();
  }

  /** The largest picture, in bytes. */
  set most(bytes: number) {
    this.#most = bytes;
  }

  /** The text that the server has: what was written here and has not gone there goes first, for it to join the two. */
  set told({ text }: { text: string }) {
    this.flush();
    this.#telling.shared = text;
    if (text === this.value) return;
    if (this.#plain.shown) this.#plain.take(text);
    this.#editor?.take(text, false);
    this.#show();
    this.#measure();
  }

  get value(): string {
    return this.#plain.shown ? this.#plain.dom.value : (this.#editor?.text ?? this.#telling.shared);
  }

  /** Puts words in, as if one had typed them. */
  write(text: string): void {
    if (this.#plain.shown) this.#plain.take(text);
    else this.#editor?.take(text, true);
    this.#changed();
    this.#measure();
  }

  /** Tells the server now what it does not know yet. */
  flush(): void {
    this.#telling.now();
  }

  /** The server has taken a picture: it comes into the text. */
  insertPicture(name: string, url: string, alt: string): void {
    this.#fault.textContent = '';
    this.#pictures[name] = url;
    if (!this.#plain.shown) return this.#editor?.picture(name, alt);
    this.#plain.picture(name, alt);
    this.#changed();
  }

  /** The server does not take what was sent: why. */
  refuse(sentence: string): void {
    this.#fault.textContent = sentence;
  }

  nextPiece(more: boolean): void {
    this.#sending.next(more);
  }

  override focus(): void {
    if (this.#plain.shown) this.#plain.dom.focus();
    else this.#editor?.view.focus();
  }

  #draw(): void {
    const value = this.value;
    this.#editor?.view.destroy();
    this.#bar = new Toolbar(this.#say, (act) => this.#act(act));
    this.#help.textContent = this.#say('help');
    this.#page.replaceChildren();
    const box = h('div', { class: 'prose-box' }, this.#bar.dom, this.#asking, this.#page, this.#plain.dom);
    this.replaceChildren(this.#label, box, this.#fault, this.#count, this.#help, this.#files);
    const names = {
      class: 'prose-page',
      role: 'textbox',
      tabindex: '0',
      'aria-multiline': 'true',
      ...this.#names,
    };
    this.#editor = new Editor(this.#page, names, value, {
      texts: this.#say,
      address: (name) => this.#pictures[name],
      changed: (text) => (text ? this.#changed() : this.#show()),
      files: (files) => this.#send(files),
    });
    this.#show();
    this.#measure();
  }

  #show(): void {
    if (!this.#editor) return;
    this.#bar?.show(this.#plain.shown ? undefined : this.#editor.view.state);
  }

  /** Says how long the text is once that matters, and gives it back: in characters. */
  #measure(text = this.value): number {
    const { length } = text;
    const over = length > this.#limit;
    const said = over
      ? this.#say('too-long', length, this.#limit)
      : length > this.#limit * NEAR
        ? this.#say('long', length, this.#limit)
        : '';
    if (this.#count.textContent !== said) this.#count.textContent = said;
    this.#count.className = over ? 'prose-fault' : 'prose-soft';
    return length;
  }

  #changed(): void {
    this.#show();
    this.#telling.soon();
  }

  #act(act: Command | Wish): void {
    const editor = this.#editor;
    if (!editor) return;
    if (typeof act === 'function') {
      act(editor.view.state, editor.view.dispatch, editor.view);
      editor.view.focus();
    } else if (act === 'markdown') this.#turn(editor);
    else if (act === 'picture') this.#files.click();
    else askFor(act, editor, this.#asking, this.#say, this.#links);
  }

  /** From the text to its Markdown, and back; the caret stays about where it was. */
  #turn(editor: Editor): void {
    this.#asking.hidden = true;
    const { state } = editor.view;
    if (this.#plain.shown) {
      editor.take(this.#plain.dom.value, true);
      this.#plain.dom.hidden = true;
      this.#page.hidden = false;
      editor.view.focus();
    } else {
      this.#page.hidden = true;
      this.#plain.show(editor.text, state.selection.from / Math.max(1, state.doc.content.size));
    }
    this.#show();
  }

  #send(files: File[]): void {
    this.#fault.textContent = '';
    files.forEach((file) => this.#sending.send(file));
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey && event.key === 'F10') this.#bar?.focus();
    else if (event.key === 'Escape' && this.#bar?.dom.contains(event.target as Node)) this.focus();
    else return;
    event.preventDefault();
  }
}

if (!customElements.get('declic-prose')) customElements.define('declic-prose', Prose);
