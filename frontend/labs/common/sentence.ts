// The one sentence that speaks: what to do, which stays in sight, and the answer to what was just done.
import { check, h } from './draw';

export class Sentence {
  readonly element = h('p', { class: 'lab-say', role: 'status', 'aria-live': 'polite' });
  #good = '';
  #notYet = '';
  #calm = '';
  #ask = '';

  ask(text: string): void {
    this.#ask = text;
    this.#show();
  }

  good(text: string): void {
    this.#answer(text, '', '');
  }

  notYet(text: string): void {
    this.#answer('', text, '');
  }

  /** Neither right nor wrong. */
  calm(text: string): void {
    this.#answer('', '', text);
  }

  quiet(): void {
    this.#answer('', '', '');
  }

  #answer(good: string, notYet: string, calm: string): void {
    if (good === this.#good && notYet === this.#notYet && calm === this.#calm) return;
    [this.#good, this.#notYet, this.#calm] = [good, notYet, calm];
    this.#show();
  }

  #show(): void {
    const spans = [
      ...(this.#good ? [h('span', { class: 'lab-good' }, check(), this.#good)] : []),
      ...(this.#notYet ? [h('span', { class: 'lab-bad' }, this.#notYet)] : []),
      ...(this.#calm ? [h('span', { class: 'lab-soft' }, this.#calm)] : []),
      ...(this.#ask ? [h('span', { class: 'lab-ask' }, this.#ask)] : []),
    ];
    this.element.replaceChildren(...spans.flatMap((span) => [span, ' ']));
  }
}
