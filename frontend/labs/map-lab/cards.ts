// The cards in a list: one chooses a card, then a zone, on the picture or right under the card.
import { h } from '../common/draw';
import type { Lab } from '../common/lab';
import { topicName, zoneName, type Card, type Content, type Kind, type Places } from './reading';
import { mark } from './territory';

const kinds: readonly Kind[] = ['public', 'place', 'service'];

export interface Hand {
  /** Chooses a card, or none. */
  choose(card: string | undefined): void;
  /** Puts it in a zone, or takes it off. */
  put(card: string, zone: string | undefined): void;
}

interface Line {
  readonly card: Card;
  readonly button: HTMLButtonElement;
  readonly state: HTMLElement;
  readonly where: HTMLElement;
  readonly zones: Map<string, HTMLButtonElement>;
  readonly off: HTMLButtonElement;
}

export class Cards {
  readonly element = h('div', { class: 'lab-cards' });
  readonly #lab: Lab;
  readonly #content: Content;
  readonly #lines: Line[];

  constructor(lab: Lab, content: Content, hand: Hand) {
    this.#lab = lab;
    this.#content = content;
    this.#lines = content.cards.map((card, i) => this.#line(card, i + 1, hand));
    for (const kind of kinds) {
      const lines = this.#lines.filter((it) => it.card.kind === kind);
      if (lines.length === 0) continue;
      const items = lines.map((it) => h('li', {}, it.button, it.where));
      const name = lab.t(`map.${kind}`);
      this.element.append(h('p', { class: 'lab-title' }, name), h('ul', { 'aria-label': name }, ...items));
    }
  }

  #line(card: Card, number: number, hand: Hand): Line {
    const names = (ids: readonly string[]): string => ids.map((it) => topicName(this.#content, it)).join(', ');
    const says: [key: string, ids: readonly string[]][] = [
      ['map.needs', card.needs],
      ['map.offers', card.offers],
    ];
    const about = says.filter(([, ids]) => ids.length > 0).map(([key, ids]) => this.#lab.t(key, names(ids)));
    const state = h('span', { class: 'lab-state' });
    const words = h('span', {}, h('b', {}, card.text), ...about.map((it) => h('span', { class: 'lab-about' }, it)), state);
    const button = h('button', { class: 'lab-pick', type: 'button', 'aria-expanded': 'false' });
    button.append(mark({ card, number }), words);
    button.onclick = () => hand.choose(button.ariaExpanded === 'true' ? undefined : card.id);
    const zones = new Map<string, HTMLButtonElement>();
    for (const zone of this.#content.zones) {
      const made = h('button', { class: 'lab-go', type: 'button' }, zoneName(this.#content, zone));
      made.onclick = () => hand.put(card.id, zone.id);
      zones.set(zone.id, made);
    }
    const off = h('button', { class: 'lab-go lab-off', type: 'button' }, this.#lab.t('map.off'));
    off.onclick = () => hand.put(card.id, undefined);
    const label = this.#lab.t('map.where', card.text);
    const where = h('div', { class: 'lab-where', role: 'group', 'aria-label': label }, ...zones.values(), off);
    where.addEventListener('keydown', (e) => e.key === 'Escape' && (hand.choose(undefined), this.focus(card.id)));
    button.addEventListener('keydown', (e) => e.key === 'Escape' && hand.choose(undefined));
    return { card, button, state, where, zones, off };
  }

  focus(card: string): void {
    this.#lines.find((it) => it.card.id === card)?.button.focus();
  }

  draw(places: Places, chosen: string | undefined): void {
    for (const { card, button, state, where, zones, off } of this.#lines) {
      const zone = this.#content.zones.find((it) => it.id === places[card.id]);
      state.textContent = zone ? zoneName(this.#content, zone) : this.#lab.t('map.waiting');
      button.classList.toggle('lab-put', zone !== undefined);
      button.setAttribute('aria-expanded', String(card.id === chosen));
      where.hidden = card.id !== chosen;
      off.hidden = !zone;
      for (const [id, it] of zones) it.setAttribute('aria-pressed', String(id === zone?.id));
    }
  }
}
