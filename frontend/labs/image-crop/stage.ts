// The scene and the frame on it: moved and sized with the mouse, the finger, or the keys.
import { h } from '../common/draw';
import type { Lab } from '../common/lab';
import { fit, grown, moved, type At } from './area';
import { silent } from './picture';

/** What the frame does to the rest of the lab. */
export interface Held {
  at(): At;
  /** Shows the frame elsewhere; it may still be moving. */
  show(at: At): void;
  /** The frame stays where it is. */
  rest(): void;
}

const arrows: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const sizes: Record<string, number> = { '+': 4, '=': 4, '-': -4, _: -4 };

export class Stage {
  readonly element = h('div', { class: 'lab-scene' });
  readonly frame: HTMLElement;
  readonly #picture: HTMLElement | SVGElement;
  readonly #dim: HTMLElement | SVGElement;
  readonly #held: Held;
  #dragged = false;

  constructor(lab: Lab, picture: HTMLElement | SVGElement, held: Held) {
    this.#picture = picture;
    this.#held = held;
    this.#dim = silent(picture);
    this.#dim.classList.add('lab-dim');
    picture.classList.add('lab-lit');
    this.frame = h('div', {
      class: 'lab-frame',
      tabindex: '0',
      role: 'application',
      'aria-roledescription': lab.t('image.frame.role'),
      'aria-label': lab.t('image.frame'),
      'data-first': '',
    });
    this.frame.append(h('i', { class: 'lab-corner', 'aria-hidden': 'true' }));
    this.element.append(this.#dim, picture, this.frame);
    this.frame.addEventListener('keydown', (e) => this.#key(e));
    this.frame.addEventListener('pointerdown', (e) => this.#grab(e));
    this.element.addEventListener('click', (e) => this.#jump(e));
  }

  /** What the picture says to who does not see it. */
  name(words: string): void {
    if (this.#picture instanceof HTMLImageElement) this.#picture.alt = words;
    else this.#picture.setAttribute('aria-label', words);
  }

  /** Under a veil, what is out of the frame is not even pale. */
  veil(on: boolean): void {
    this.element.classList.toggle('lab-veiled', on);
  }

  draw([left, top, width, height]: At): void {
    const { style } = this.frame;
    style.left = `${left}%`;
    style.top = `${top}%`;
    style.width = `${width}%`;
    style.height = `${height}%`;
    this.#picture.style.clipPath = `inset(${top}% ${100 - left - width}% ${100 - top - height}% ${left}%)`;
  }

  #move(at: At): void {
    this.#held.show(fit(at));
  }

  #key(e: KeyboardEvent): void {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const way = arrows[e.key];
    const size = sizes[e.key];
    const step = e.shiftKey ? 10 : 2;
    if (way) this.#move(moved(this.#held.at(), way[0] * step, way[1] * step));
    else if (size) this.#move(grown(this.#held.at(), size, size));
    else return;
    e.preventDefault();
    this.#held.rest();
  }

  #grab(e: PointerEvent): void {
    if (e.button !== 0 || !e.isPrimary) return;
    const box = this.element.getBoundingClientRect();
    const from = this.#held.at();
    const sizing = e.target !== this.frame;
    this.#dragged = false;
    this.frame.setPointerCapture(e.pointerId);
    const drag = (to: PointerEvent): void => {
      const x = ((to.clientX - e.clientX) / box.width) * 100;
      const y = ((to.clientY - e.clientY) / box.height) * 100;
      if (Math.abs(x) + Math.abs(y) > 1) this.#dragged = true;
      const [left, top, width, height] = from;
      const sized: At = [left, top, Math.min(width + x, 100 - left), Math.min(height + y, 100 - top)];
      this.#move(sizing ? sized : moved(from, x, y));
    };
    const drop = (): void => {
      this.frame.removeEventListener('pointermove', drag);
      this.frame.removeEventListener('pointerup', drop);
      this.frame.removeEventListener('pointercancel', drop);
      this.#held.rest();
    };
    this.frame.addEventListener('pointermove', drag);
    this.frame.addEventListener('pointerup', drop);
    this.frame.addEventListener('pointercancel', drop);
  }

  /** A click on the scene brings the middle of the frame there: no need to drag. */
  #jump(e: MouseEvent): void {
    const dragged = this.#dragged;
    this.#dragged = false;
    if (dragged || e.detail === 0 || this.frame.contains(e.target as Node)) return;
    const box = this.element.getBoundingClientRect();
    const [, , width, height] = this.#held.at();
    const x = ((e.clientX - box.left) / box.width) * 100;
    const y = ((e.clientY - box.top) / box.height) * 100;
    this.#move([x - width / 2, y - height / 2, width, height]);
    this.#held.rest();
  }
}
