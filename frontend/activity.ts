/**
 * An activity on the page. The server renders what is inside; this element reads the answer, moves the cards of an
 * order, and loads a lab when there is one. It never knows the key.
 */
import { labs } from './labs';

/** What the server receives: places on the screen, or a text. A lab sends its report by itself. */
type Answer = number[] | number | string | null;

class DeclicActivity extends HTMLElement {
  private drafting = 0;
  private readonly observer = new MutationObserver(() => this.drawn());

  connectedCallback(): void {
    this.observer.observe(this, { childList: true });
    this.addEventListener('click', this.onClick);
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('input', this.onInput);
    this.addEventListener('submit', (event) => event.preventDefault());
    this.drawn();
    // Someone may have begun to write before this program was there.
    const text = this.written();
    if (text && text.value !== text.defaultValue) this.draftSoon();
  }

  disconnectedCallback(): void {
    clearTimeout(this.drafting);
    this.observer.disconnect();
    this.removeEventListener('click', this.onClick);
    this.removeEventListener('keydown', this.onKey);
    this.removeEventListener('input', this.onInput);
  }

  /** Read by the server when the main button is pressed. */
  answer(): Answer {
    switch (this.getAttribute('kind')) {
      case 'choice':
      case 'hotspot':
      case 'image-context':
      case 'checklist':
      case 'scenario':
        return this.checked(this);
      case 'estimate':
        return Number(this.querySelector<HTMLInputElement>('input[type=range]')?.value);
      case 'short-text':
        return this.querySelector<HTMLInputElement>('input')?.value.slice(0, 1000) ?? '';
      case 'rewrite-lab':
        return this.written()?.value.slice(0, 3000) ?? '';
      case 'order':
        return [...this.querySelectorAll<HTMLElement>('li[data-item]')].map((item) => Number(item.dataset.item));
      case 'sort':
        return [...this.querySelectorAll('fieldset[data-item]')].map((card) => this.checked(card)[0] ?? -1);
      default:
        return null;
    }
  }

  private written(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  /**
   * Advice on what is being written; the text itself stays under the hand.
   * @param text what the server has kept
   */
  advise(html: string, text: string): void {
    const advice = this.querySelector('.advice');
    if (advice) advice.innerHTML = html;
    const same = text === this.answer();
    this.kept(same);
    if (same) clearTimeout(this.drafting);
  }

  private kept(yes: boolean): void {
    const line = this.querySelector<HTMLElement>('[data-kept]');
    if (line) line.hidden = !yes;
  }

  private checked(within: Element): number[] {
    return [...within.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => Number(input.value));
  }

  private drawn(): void {
    const kind = this.getAttribute('kind') ?? '';
    if (kind in labs && this.querySelector(`declic-${kind}`)) void labs[kind]();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    // Enter in the line to type does what the main button does, and leaves the focus there.
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type === 'text') {
      if (this.getAttribute('kind') !== 'short-text' || event.isComposing) return;
      event.preventDefault();
      const main = this.closest('main')?.querySelector<HTMLButtonElement>('.acts .main');
      main?.focus();
      main?.click();
    }
  };

  private readonly onClick = (event: Event): void => {
    const target = event.target as Element;
    // A place in a picture is the box of the same number in the list.
    const spot = target.closest<SVGElement>('[data-spot]');
    if (spot) this.querySelector<HTMLInputElement>(`input[value="${spot.dataset['spot']}"]:enabled`)?.click();
    const nudge = target.closest<HTMLElement>('[data-nudge]')?.dataset['nudge'];
    if (nudge) this.nudge(Number(nudge));
    if (target.closest('[data-copy]')) this.copyFirst();
    if (target.closest('[data-print]')) this.print();
    if (target.closest('[data-again]')) this.dispatchEvent(new CustomEvent('activity-again'));
    const button = target.closest<HTMLButtonElement>('button[data-move]');
    const item = button?.closest('li');
    if (!button || !item || button.ariaDisabled === 'true') return;
    const up = button.dataset.move === 'up';
    const other = up ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    this.observer.disconnect();
    if (up) other.before(item);
    else other.after(item);
    this.observer.observe(this, { childList: true });
    this.refreshMoves(item.parentElement);
    button.focus();
    this.say(item);
  };

  /** What is ticked or moved shows in the picture and in the number. */
  private readonly onInput = (): void => {
    const ticked = this.checked(this).map(String);
    for (const spot of this.querySelectorAll<SVGElement>('[data-spot]'))
      spot.toggleAttribute('data-on', ticked.includes(spot.dataset['spot'] ?? ''));
    for (const caption of this.querySelectorAll<HTMLElement>('[data-caption]'))
      caption.hidden = !ticked.includes(caption.dataset['caption'] ?? '');
    if (this.written()) this.draftSoon();
    const scale = this.querySelector<HTMLInputElement>('input[type=range]');
    const number = this.querySelector('output');
    if (scale && number) number.textContent = scale.value;
  };

  /** A moment after the last key, so that advice does not run after each letter. */
  private draftSoon(): void {
    this.kept(false);
    this.draftIn(800, 5_000);
  }

  /** Again and again, more and more seldom, until the server has said that it is kept: it may not listen yet. */
  private draftIn(wait: number, next: number): void {
    clearTimeout(this.drafting);
    this.drafting = window.setTimeout(() => {
      this.dispatchEvent(new CustomEvent('activity-draft', { detail: this.answer() }));
      this.draftIn(next, Math.min(next * 2, 60_000));
    }, wait);
  }

  /** One step on the scale, without dragging. */
  private nudge(by: number): void {
    const scale = this.querySelector<HTMLInputElement>('input[type=range]');
    if (!scale) return;
    scale.value = String(Number(scale.value) + by);
    this.onInput();
  }

  /** Begins with the first text, when nothing is written yet. */
  private copyFirst(): void {
    const text = this.written();
    if (text && !text.value) {
      text.value = this.querySelector<HTMLElement>('.before')?.innerText ?? '';
      this.draftSoon();
    }
    text?.focus();
  }

  /** Prints the sheet alone. */
  private print(): void {
    const root = document.documentElement;
    root.dataset['print'] = 'sheet';
    window.print();
    delete root.dataset['print'];
  }

  /** The first card cannot go up, nor the last one down; its button stays in the keyboard's way. */
  private refreshMoves(list: Element | null): void {
    const items = [...(list?.children ?? [])];
    items.forEach((item, place) => {
      const up = item.querySelector<HTMLButtonElement>('[data-move=up]');
      const down = item.querySelector<HTMLButtonElement>('[data-move=down]');
      if (up) up.ariaDisabled = String(place === 0);
      if (down) down.ariaDisabled = String(place === items.length - 1);
    });
  }

  /** Tells the new place through the step's one status line. */
  private say(item: Element): void {
    const status = this.closest('main')?.querySelector('[role=status]');
    const items = [...(item.parentElement?.children ?? [])];
    const place = `${items.indexOf(item) + 1} / ${items.length}`;
    if (status) status.textContent = `${item.querySelector('.card > span')?.textContent ?? ''} : ${place}`;
  }
}

if (!customElements.get('declic-activity')) customElements.define('declic-activity', DeclicActivity);
