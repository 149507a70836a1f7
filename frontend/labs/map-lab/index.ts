// Le territoire: publics, places and services put on an invented map; what it lacks and what it has twice shows at once.
import { h } from '../common/draw';
import { define, type Lab } from '../common/lab';
import { Cards } from './cards';
import { facts, read, zoneName, type Content, type Places, type Row } from './reading';
import { findings, table, text } from './report';
import { css } from './style';
import { Territory } from './territory';

interface Kept {
  readonly places: Places;
  /** The facts that were told: those of the start never happened. */
  readonly told: string[];
  readonly table: boolean;
}

class World {
  readonly #lab: Lab;
  readonly #content: Content;
  readonly #territory: Territory;
  readonly #cards: Cards;
  readonly #findings = h('div');
  readonly #toggle = h('button', { class: 'lab-button', type: 'button', 'aria-expanded': 'false' });
  readonly #report = h('div', { class: 'lab-report' });
  readonly #sheet = h('div');
  readonly #byHand = h('p', { class: 'lab-by-hand' });
  #state: Kept;
  #chosen: string | undefined;

  constructor(lab: Lab) {
    this.#lab = lab;
    const content = (this.#content = lab.content<Content>());
    const start = content.cards.flatMap((it) => (it.start ? [[it.id, it.start]] : []));
    const places = Object.fromEntries(start) as Places;
    const told = facts(content, places, []).filter((it) => it.startsWith('place '));
    this.#state = lab.kept<Kept>() ?? { places, told, table: false };
    this.#territory = new Territory(lab, content, (zone) => this.#pick(zone));
    this.#cards = new Cards(lab, content, {
      choose: (card) => this.#choose(card),
      put: (card, zone) => {
        this.#cards.focus(card); // before the zones under it go away
        this.#put(card, zone);
      },
    });
    this.#toggle.textContent = lab.t('map.table');
    this.#toggle.onclick = () => this.#open();
    this.#report.append(this.#sheet, this.#tools(), this.#byHand);
    this.#report.addEventListener('copy', () => lab.did('keep-table'));
    const world = h('div', { class: 'lab-world' }, this.#territory.element, this.#cards.element);
    lab.area.append(world, this.#findings, this.#toggle, this.#report);
    this.#draw();
  }

  get #rows(): Row[] {
    return read(this.#content, this.#state.places);
  }

  #choose(card: string | undefined): void {
    this.#chosen = card;
    this.#draw();
    const text = this.#content.cards.find((it) => it.id === card)?.text;
    if (text) this.#lab.calm('map.chosen', text);
    else this.#lab.quiet();
  }

  /** A zone of the picture: the chosen card goes there; without one, the zone says what is in it. */
  #pick(zone: string): void {
    if (this.#chosen) return this.#put(this.#chosen, zone);
    const row = this.#rows.find((it) => it.zone.id === zone);
    if (!row) return;
    const there = row.there.map((it) => it.card.text).join(', ') || this.#lab.t('map.zone.empty');
    this.#lab.calm('map.zone.ask', this.#lab.t('map.zone', row.name, there));
  }

  #put(id: string, zone: string | undefined): void {
    const { cards, zones } = this.#content;
    const card = cards.find((it) => it.id === id);
    if (!card) return;
    this.#chosen = undefined;
    if (zone && card.elsewhere && !card.zones.includes(zone)) {
      this.#draw();
      return this.#lab.miss(card.elsewhere); // the author's words: no key, they are said as they are
    }
    const places = Object.fromEntries(Object.entries(this.#state.places).filter(([it]) => it !== id));
    if (zone) places[id] = zone;
    this.#state = { ...this.#state, places };
    const rows = this.#rows;
    const count = (of: (row: Row) => unknown[]): number => rows.reduce((sum, row) => sum + of(row).length, 0);
    const where = zones.find((it) => it.id === zone);
    if (where) {
      const found = [count((it) => it.gaps), count((it) => it.duplicates)] as const;
      this.#lab.calm('map.placed', card.text, zoneName(this.#content, where), ...found);
    } else this.#lab.calm('map.taken', card.text);
    this.#draw();
    this.#tell(rows);
  }

  /** What has become true happens; what is no more is taken back. */
  #tell(rows: Row[]): void {
    const { told, places } = this.#state;
    const now = facts(this.#content, places, rows);
    this.#state = { ...this.#state, told: now };
    this.#lab.keep(this.#state);
    told.filter((it) => !now.includes(it)).forEach((it) => this.#lab.undo(it));
    now.filter((it) => !told.includes(it)).forEach((it) => this.#lab.did(it, true));
  }

  #open(): void {
    const lab = this.#lab;
    this.#state = { ...this.#state, table: !this.#state.table };
    lab.keep(this.#state);
    this.#draw();
    if (this.#state.table) lab.did('show-table', true);
    else lab.undo('show-table');
  }

  #tools(): HTMLElement {
    const button = (key: string, act: () => void): HTMLElement => {
      const made = h('button', { class: 'lab-button', type: 'button' }, this.#lab.t(key));
      made.onclick = act;
      return made;
    };
    const copy = (): void => void this.#copy();
    return h('p', { class: 'lab-keep' }, button('map.print', () => this.#print()), button('map.copy', copy));
  }

  /** Prints the table alone, as the page does for a sheet. */
  #print(): void {
    const root = document.documentElement;
    root.dataset['print'] = 'sheet';
    window.print();
    delete root.dataset['print'];
    this.#lab.did('keep-table');
  }

  async #copy(): Promise<void> {
    const { area } = this.#lab;
    const words = text(this.#lab, this.#content, this.#rows, this.#state.places);
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      return this.#offer(words); // no clipboard here: an old browser, or a page without https
    }
    if (this.#lab.area !== area) return; // another start, meanwhile
    this.#lab.calm('map.copied');
    this.#lab.did('keep-table');
  }

  #offer(words: string): void {
    const field = h('textarea', { readonly: '', rows: '6', 'aria-label': this.#lab.t('map.table.name') });
    field.value = words;
    this.#byHand.replaceChildren(this.#lab.t('map.copy.hand'), field);
    field.focus();
    field.select();
    this.#lab.calm('map.copy.hand');
  }

  #draw(): void {
    const lab = this.#lab;
    const { places, table: open } = this.#state;
    const rows = this.#rows;
    this.#territory.draw(rows, this.#chosen !== undefined);
    this.#cards.draw(places, this.#chosen);
    this.#findings.replaceChildren(findings(lab, this.#content, rows));
    this.#toggle.setAttribute('aria-expanded', String(open));
    this.#report.hidden = !open;
    this.#byHand.replaceChildren();
    this.#sheet.replaceChildren(...(open ? [table(lab, this.#content, rows, places)] : []));
  }
}

define('declic-map-lab', { name: 'map', css, world: (lab) => void new World(lab) });
