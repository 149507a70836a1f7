// What the browser knows and does. Every act ends in the lab's `did`, and is kept for who comes back.
import type { Lab } from '../common/lab';
import { byAddress, bySearch, isAddress } from './find';
import type { Content, Page, Place, State, Tab } from './types';

const MOST_TABS = 6;

export class World {
  readonly content: Content;
  readonly state: State;

  constructor(readonly lab: Lab) {
    this.content = lab.content<Content>();
    const { start, bookmarks } = this.content;
    this.state = lab.kept<State>() ?? {
      tabs: [{ past: [{ kind: 'page', what: start }], at: 0 }],
      tab: 0,
      bookmarks: [...bookmarks],
      answered: [],
      closed: [],
      files: [],
    };
  }

  get tab(): Tab {
    return this.state.tabs[this.state.tab] as Tab;
  }
  get place(): Place {
    return this.placeOf(this.tab);
  }
  get page(): Page | undefined {
    return this.pageAt(this.place);
  }
  get canOpenTab(): boolean {
    return this.state.tabs.length < MOST_TABS;
  }

  placeOf(tab: Tab): Place {
    return tab.past[tab.at] as Place;
  }
  pageAt(place: Place): Page | undefined {
    return place.kind === 'page' ? this.byId(place.what) : undefined;
  }
  byId(id: string): Page | undefined {
    return this.content.pages.find((it) => it.id === id);
  }

  /** What was typed in the address bar: an address, or words to look for. */
  type(text: string): void {
    if (!isAddress(text)) return this.search(text);
    const page = byAddress(this.content.pages, text);
    this.to(page ? { kind: 'page', what: page.id } : { kind: 'nowhere', what: text.trim() }, 'type');
  }

  search(text: string): void {
    const page = bySearch(this.content.pages, text);
    this.to(page ? { kind: 'page', what: page.id } : { kind: 'nothing', what: text.trim() }, 'search');
    if (!page) this.happened('search');
  }

  /** Follows a link, in this tab or in a new one. */
  follow(id: string, how: 'follow' | 'advert' | 'favourite', aside = false): void {
    if (aside && this.canOpenTab) this.#newTab();
    this.to({ kind: 'page', what: id }, how);
  }

  to(place: Place, how: string): void {
    const { tab } = this;
    tab.past.splice(tab.at + 1);
    tab.past.push(place);
    tab.at = tab.past.length - 1;
    const page = this.pageAt(place);
    if (page) this.happened(`${how} ${page.id}`, ...(how === 'search' ? ['search'] : []), `open ${page.id}`);
    this.keep();
  }

  move(step: -1 | 1): void {
    this.tab.at += step;
    const page = this.pageAt(this.place);
    this.happened(step < 0 ? 'back' : 'forward', ...(page ? [`open ${page.id}`] : []));
  }

  canMove(step: -1 | 1): boolean {
    return this.tab.past[this.tab.at + step] !== undefined;
  }

  newTab(): void {
    this.#newTab();
    this.happened('new-tab');
  }

  #newTab(): void {
    this.state.tabs.push({ past: [{ kind: 'blank', what: '' }], at: 0 });
    this.state.tab = this.state.tabs.length - 1;
  }

  switchTo(index: number): void {
    if (index === this.state.tab) return;
    this.state.tab = index;
    const page = this.pageAt(this.place);
    this.happened('switch-tab', ...(page ? [`open ${page.id}`] : []));
  }

  /** Closing the last one opens the first page again: nobody is left before nothing. */
  closeTab(index: number): void {
    const { state } = this;
    state.tabs.splice(index, 1);
    if (!state.tabs.length) state.tabs.push({ past: [{ kind: 'page', what: this.content.start }], at: 0 });
    if (state.tab > index || state.tab >= state.tabs.length) state.tab = Math.max(0, state.tab - 1);
    this.happened('close-tab');
  }

  /** Keeps the page in the bookmarks, or takes it out. */
  bookmark(page: Page): void {
    const { bookmarks } = this.state;
    const index = bookmarks.indexOf(page.id);
    if (index < 0) {
      bookmarks.push(page.id);
      this.lab.did(`bookmark ${page.id}`, true);
    } else {
      bookmarks.splice(index, 1);
      this.lab.undo(`bookmark ${page.id}`);
    }
    this.keep();
  }

  answerCookies(page: Page, how: 'accept' | 'refuse'): void {
    this.state.answered.push(page.id);
    this.lab.did(`${how}-cookies ${page.id}`, true);
    this.keep();
  }

  closePopup(page: Page): void {
    this.state.closed.push(page.id);
    this.lab.did(`close-popup ${page.id}`, true);
    this.keep();
  }

  download(name: string): void {
    if (this.lab.did(`download ${name}`, true) !== 'trap' && !this.state.files.includes(name)) this.state.files.push(name);
    this.keep();
  }

  /** The first event that a task or a trap answers is enough: one act never ends two tasks. */
  happened(...events: string[]): void {
    events.some((event) => this.lab.did(event) !== '');
    this.keep();
  }

  keep(): void {
    this.lab.keep(this.state);
  }
}
