// What every lab shares: the frame, the goals one after the other, the sentence that speaks, the report.
// A lab is a name and one function per goal that draws it in `lab.area`. Texts follow a convention:
// `mouse.click` asks, `.keys` asks in the keyboard twin, `.note` adds, `.help` comes after three misses, `.right` praises.
import { check, h, wear } from './draw';
import { frame } from './frame-style';
import { Sentence } from './sentence';

export type Goal = string | { goal: string; lines: string[] };
export type Draw = (lab: Lab) => void;
export interface Kind {
  readonly name: string;
  readonly goals: Record<string, Draw>;
  readonly css: string;
  /** The gesture has a twin without it: a discreet button offers it. */
  readonly twin?: boolean;
  /** The machine cannot do the gesture at all: the twin is on from the start, and its note says so. */
  readonly unable?: () => boolean;
}
interface Outcome {
  readonly id: string;
  tries: number;
  help: boolean;
}
interface Config {
  readonly run: string;
  readonly goals: Goal[];
  readonly texts: Record<string, string>;
  readonly layout?: string;
}

const idOf = (goal: Goal): string => (typeof goal === 'string' ? goal : goal.goal);

let notes = 0;

export abstract class Lab extends HTMLElement {
  static readonly observedAttributes = ['data-config'];
  /** Where the present goal is drawn; a fresh one for each goal. */
  area = h('div');
  /** Whether the goal is done without its gesture. */
  twin = false;
  /** 1 at first; grows with misses, shrinks with successes. Goals multiply their sizes and delays by it. */
  ease = 1;
  /** What the goal does when three misses in a row bring help. */
  easier: (helping: boolean) => void = () => undefined;

  protected abstract readonly kind: Kind;
  #read = '';
  #config: Config = { run: '', goals: [], texts: {} };
  #goals: Goal[] = [];
  #outcomes: Outcome[] = [];
  #streak = 0;
  #since = 0;
  readonly #count = h('span', { class: 'lab-count' });
  readonly #sentence = new Sentence();
  readonly #note = h('p', { class: 'lab-note', id: `lab-note-${++notes}` });
  readonly #toggle = h('button', { class: 'lab-link', type: 'button' });

  connectedCallback(): void {
    const text = this.dataset['config'];
    if (!this.isConnected || !text || text === this.#read) return;
    this.#read = text;
    this.#config = JSON.parse(text) as Config;
    this.#goals = this.#config.goals.filter((goal) => idOf(goal) in this.kind.goals);
    wear(frame, this.kind.css);
    this.#frame();
    if (this.hasAttribute('data-done')) this.#rest(`${this.t('already')} ${this.t('already.ask')}`);
    else this.#start();
  }

  attributeChangedCallback(): void {
    this.connectedCallback();
  }

  get goal(): Goal {
    return this.#goals[this.#outcomes.length - 1] ?? '';
  }
  get layout(): string | undefined {
    return this.#config.layout;
  }

  /** A text of the page, its {0}, {1}… replaced. */
  t(key: string, ...args: (string | number)[]): string {
    return (this.#config.texts[key] ?? key).replace(/\{(\d)\}/g, (_, i: string) => String(args[Number(i)] ?? ''));
  }

  /** Does it later, unless the goal is over by then. */
  later(ms: number, act: () => void): number {
    const { area } = this;
    return window.setTimeout(() => {
      if (this.area === area && !area.inert) act();
    }, ms);
  }

  /** Says what to do; it stays in sight. */
  ask(key: string, ...args: (string | number)[]): void {
    this.#sentence.ask(this.t(key, ...args));
  }

  good(key: string, ...args: (string | number)[]): void {
    this.#streak = 0;
    this.ease = Math.max(0.6, this.ease * 0.87);
    this.#sentence.good(this.t(key, ...args));
  }

  /** "Not yet", in kind words. A soft one is not counted: nothing failed. */
  miss(key: string, soft = false): void {
    this.#streak++;
    this.ease = Math.min(2, this.ease * 1.2);
    if (soft) this.#sentence.calm(this.t(key));
    else this.#sentence.notYet(this.t(key));
    if (!soft) this.#now.tries++;
    const helping = this.#streak % 3 === 0;
    if (helping) {
      this.ease = Math.min(2, this.ease * 1.3);
      if (!soft) this.helped();
      this.tell(`${this.#key}.help`);
    }
    this.easier(helping);
  }

  /** The same "not yet", not counted again. */
  say(key: string): void {
    this.#sentence.notYet(this.t(key));
  }

  /** Something took the place of the gesture. */
  helped(): void {
    this.#now.help = true;
  }

  quiet(): void {
    this.#sentence.quiet();
  }

  win(wait = 700): void {
    const had = this.contains(document.activeElement);
    if (this.twin) this.helped();
    this.good(`${this.#key}.right`);
    this.area.inert = true;
    const next = (): void => {
      if (this.#outcomes.length < this.#goals.length) this.#next(had);
      else this.#finish(had);
    };
    if (wait === 0) return next();
    this.area.append(h('div', { class: 'lab-won' }, check()));
    const { area } = this;
    window.setTimeout(() => {
      if (this.area === area) next();
    }, wait);
  }

  get #now(): Outcome {
    return this.#outcomes[this.#outcomes.length - 1] ?? { id: '', tries: 1, help: false };
  }
  get #key(): string {
    return `${this.kind.name}.${this.#now.id}`;
  }

  #frame(): void {
    const banner = h('span', { class: 'lab-banner' }, this.t('banner'));
    const head = h('div', { class: 'lab-head' }, banner, this.#count);
    if (this.kind.twin) head.append(this.#toggle);
    this.#toggle.onclick = () => {
      if (this.area.inert) return;
      this.twin = !this.twin;
      this.#sentence.quiet();
      this.#draw();
    };
    const lab = h('div', { class: `lab lab-${this.kind.name}`, role: 'group', 'aria-label': this.t('banner') });
    lab.append(head, this.#sentence.element, this.area);
    // A key held down must not press, one after the other, the buttons of goals to come.
    lab.addEventListener('keydown', (e) => {
      if (e.repeat && e.key === 'Enter' && e.target instanceof HTMLButtonElement) e.preventDefault();
    });
    this.replaceChildren(lab);
  }

  #start(): void {
    this.#outcomes = [];
    this.#since = performance.now();
    this.ease = 1;
    this.#sentence.quiet();
    this.twin = this.kind.unable?.() ?? false;
    this.#next(this.contains(document.activeElement));
  }

  #next(focus: boolean): void {
    const goal = this.#goals[this.#outcomes.length];
    if (goal === undefined) return;
    this.#outcomes.push({ id: idOf(goal), tries: 1, help: false });
    this.#draw();
    if (focus) (this.area.querySelector<HTMLElement>('[data-first]') ?? this.area).focus();
  }

  #draw(): void {
    const key = this.#key;
    const { name } = this.kind;
    const { texts } = this.#config;
    const unable = this.kind.unable?.() ?? false;
    this.#fresh();
    this.#streak = 0;
    this.#toggle.hidden = unable;
    this.#toggle.textContent = this.kind.twin ? this.t(this.twin ? `${name}.twin.back` : `${name}.twin`) : '';
    const counter = `${name}.count` in texts ? `${name}.count` : 'count';
    // Alone, a goal is asked by the page, above.
    const alone = this.#goals.length === 1;
    this.#count.textContent = alone ? '' : this.t(counter, this.#outcomes.length, this.#goals.length);
    this.tell(this.twin ? `${name}.twin.${unable ? 'unable' : 'honest'}` : `${key}.note`);
    if (this.twin && `${key}.keys` in texts) this.ask(`${key}.keys`);
    else if (alone) this.#sentence.ask('');
    else this.ask(key);
    this.kind.goals[this.#now.id]?.(this);
  }

  #fresh(): void {
    const area = h('div', {
      class: 'lab-area',
      role: 'group',
      'aria-label': this.t('area'),
      'aria-describedby': this.#note.id,
      tabindex: '-1',
    });
    this.area.replaceWith(area);
    this.area = area;
    // Under the area, where its coming does not move what one aims at; above when it must be known first.
    if (this.twin) area.before(this.#note);
    else area.after(this.#note);
    this.easier = () => undefined;
  }

  /** A sentence that stays under the instruction; none for an unknown key. */
  tell(key: string): void {
    this.#note.textContent = key in this.#config.texts ? this.t(key) : '';
    this.#note.hidden = !this.#note.textContent;
  }

  #finish(focus: boolean): void {
    const seconds = Math.min(3600, Math.round((performance.now() - this.#since) / 1000));
    const goals = this.#outcomes.map((outcome) => ({ ...outcome }));
    this.#rest('', this.t('done'));
    if (focus) this.area.focus();
    const detail = { run: this.#config.run, goals, seconds };
    this.dispatchEvent(new CustomEvent('lab-done', { bubbles: true, composed: true, detail }));
  }

  /** Nothing left to do; one may start again. Focus stays off the button, so that one Enter too many does nothing. */
  #rest(ask: string, good = ''): void {
    this.#fresh();
    this.#toggle.hidden = true;
    this.#count.textContent = '';
    this.tell('');
    this.#sentence.ask(ask);
    this.#sentence.good(good);
    const again = h('button', { class: 'lab-button', type: 'button' }, this.t('restart'));
    again.onclick = () => this.#start();
    this.area.classList.add('lab-rest');
    this.area.append(check(), again);
  }
}

export function define(tag: string, kind: Kind): void {
  if (customElements.get(tag)) return;
  customElements.define(
    tag,
    class extends Lab {
      protected override readonly kind = kind;
    },
  );
}
