// The picture of the territory: its zones are buttons, the cards in them are numbered marks.
import { h, written } from '../common/draw';
import type { Lab } from '../common/lab';
import type { Content, Kind, Numbered, Row } from './reading';

/** A number in the shape of its kind: round for people, square for a place, a drop for a service. */
export function mark({ card, number }: { card: { kind: Kind }; number: number }): HTMLElement {
  return h('i', { class: `lab-mark lab-mark-${card.kind}`, 'aria-hidden': 'true' }, String(number));
}

export const list = (cards: readonly Numbered[]): string => cards.map((it) => it.number).join(', ');

export class Territory {
  readonly element = h('div', { class: 'lab-territory' });
  readonly #lab: Lab;
  readonly #zones = new Map<string, HTMLButtonElement>();

  constructor(lab: Lab, content: Content, pick: (zone: string) => void) {
    this.#lab = lab;
    this.element.append(written(content.picture));
    for (const zone of content.zones) {
      const button = h('button', { class: `lab-zone lab-${zone.shape}`, type: 'button' });
      const [left, top, width, height] = zone.at;
      button.style.left = `${left}%`;
      button.style.top = `${top}%`;
      button.style.width = `${width}%`;
      button.style.height = `${height}%`;
      button.onclick = () => pick(zone.id);
      this.#zones.set(zone.id, button);
      this.element.append(button);
    }
  }

  draw(rows: readonly Row[], choosing: boolean): void {
    this.element.classList.toggle('lab-choosing', choosing);
    for (const row of rows) {
      const button = this.#zones.get(row.zone.id);
      if (!button) continue;
      const [letter = '', ...name] = row.name.split('. ');
      const marks = h('span', { class: 'lab-marks' }, ...row.there.map(mark));
      const title = h('span', { class: 'lab-zone-name' }, h('b', {}, letter), h('span', {}, ` ${name.join('. ')}`));
      button.replaceChildren(title, marks);
      button.setAttribute('aria-label', this.#said(row));
    }
  }

  #said(row: Row): string {
    const there = row.there.map((it) => `${it.number} ${it.card.text}`).join(', ');
    return this.#lab.t('map.zone', row.name, there || this.#lab.t('map.zone.empty'));
  }
}
