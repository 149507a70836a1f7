/**
 * `<declic-plan-text>`: a block of a workshop's plan. What is written in place of the proposed text stays in this tab,
 * wherever that same text is proposed again, and goes nowhere else; see PlanText.java.
 */
import { h } from '../labs/common/draw';
import { hear } from './given';

const LONGEST = 10_000;

/** FNV-1a: enough to know a text again among those of one block. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}

class PlanText extends HTMLElement {
  readonly #field = h('textarea', { maxlength: String(LONGEST), spellcheck: 'true' });
  /** A field that is printed is cut where it ends on the screen. */
  readonly #paper = h('div', { class: 'on-paper', 'aria-hidden': 'true' });
  readonly #reset = h('button', { type: 'button', class: 'quiet' });
  #proposed = '';
  #name = '';

  constructor() {
    super();
    this.#field.addEventListener('input', () => this.#typed());
    this.#reset.addEventListener('click', () => {
      this.#field.value = this.#proposed;
      this.#field.focus();
      this.#typed();
    });
  }

  connectedCallback(): void {
    hear(this, ['name', 'labelled', 'reset', 'proposed']);
    if (!this.firstChild) this.append(this.#field, this.#paper, this.#reset);
    this.#show();
  }

  /** Of the block, within its plan. */
  set name(name: string) {
    this.#name = name;
    this.#take();
  }

  /** The id of its heading. */
  set labelled(id: string) {
    this.#field.setAttribute('aria-labelledby', id);
  }

  set reset(words: string) {
    this.#reset.textContent = words;
  }

  set proposed(text: string) {
    this.#proposed = text;
    this.#take();
  }

  get value(): string {
    return this.#field.value;
  }

  get #place(): string {
    return `declic-plan ${this.#name} ${mark(this.#proposed)}`;
  }

  /** Name and text come in any order. */
  #take(): void {
    this.#field.value = this.#kept() ?? this.#proposed;
    this.#show();
  }

  #kept(): string | null {
    try {
      return sessionStorage.getItem(this.#place);
    } catch {
      return null;
    }
  }

  #typed(): void {
    try {
      if (this.value === this.#proposed) sessionStorage.removeItem(this.#place);
      else sessionStorage.setItem(this.#place, this.value);
    } catch {
      // No room, or none allowed: it stays on the screen.
    }
    this.#show();
  }

  #show(): void {
    this.#paper.textContent = this.value;
    this.#field.rows = this.value.split('\n').length + 1;
    this.#reset.hidden = this.value === this.#proposed;
    this.toggleAttribute('data-empty', !this.value.trim());
  }
}

customElements.define('declic-plan-text', PlanText);
