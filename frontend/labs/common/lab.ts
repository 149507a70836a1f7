// What every lab shares: the frame, the goals one after the other, the sentence that speaks, the report.
// A lab is a name and one function per goal that draws it in `lab.area`; or one world for all its tasks. Texts follow a convention:
// `mouse.click` asks, `.keys` asks in the keyboard twin, `.note` adds, `.help` comes after three misses, `.right` praises.
import { check, h, wear } from './draw';
import { frame } from './frame-style';
import { Sentence } from './sentence';

/** A task of a simulation: it is done when something happens, such as `open menu`. */
export interface Task {
  readonly goal: string;
  readonly ask: string;
  readonly when: string[];
  readonly help: string;
  readonly right: string;
}
/** What is better not done, and what to say of it. */
export interface Trap {
  readonly when: string[];
  readonly say: string;
}
export type Goal = string | { goal: string; lines: string[] } | Task;
export type Draw = (lab: Lab) => void;
export interface Kind {
  readonly name: string;
  /** What is drawn for each goal, by its id. */
  readonly goals?: Record<string, Draw>;
  /** Or one small world for all the tasks, drawn once: it says what happens with `did`. */
  readonly world?: Draw;
  readonly css: string;
  /** The gesture has a twin without it: a discreet button offers it. */
  readonly twin?: boolean;
  /** A push and a fresh start are offered at any time; always so in a world. */
  readonly tools?: boolean;
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
  /** Of a simulation: where it keeps its state while one is away, who one plays, what is better not done. */
  readonly key?: string;
  readonly identity?: [name: string, value: string][];
  readonly traps?: Trap[];
  /** Its world, as the lab's own type says. */
  readonly content?: unknown;
}
interface Kept {
  readonly outcomes: Outcome[];
  readonly facts: string[];
  readonly state: unknown;
}

const idOf = (goal: Goal): string => (typeof goal === 'string' ? goal : goal.goal);
const taskOf = (goal: Goal | undefined): Task | undefined =>
  typeof goal === 'object' && 'when' in goal ? goal : undefined;

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
  #facts = new Set<string>();
  #state: unknown;
  readonly #count = h('span', { class: 'lab-count' });
  readonly #sentence = new Sentence();
  readonly #note = h('p', { class: 'lab-note', id: `lab-note-${++notes}` });
  readonly #toggle = h('button', { class: 'lab-link', type: 'button' });
  readonly #tools = h('p', { class: 'lab-tools' });

  connectedCallback(): void {
    const text = this.dataset['config'];
    if (!this.isConnected || !text || text === this.#read) return;
    this.#read = text;
    this.#config = JSON.parse(text) as Config;
    const { goals } = this.kind;
    this.#goals = goals ? this.#config.goals.filter((goal) => idOf(goal) in goals) : this.#config.goals;
    wear(frame, this.kind.css);
    this.#frame();
    if (this.hasAttribute('data-done')) this.#rest(`${this.t('already')} ${this.t('already.ask')}`);
    else this.#start(this.#kept());
  }

  attributeChangedCallback(): void {
    this.connectedCallback();
  }

  get goal(): Goal {
    return this.#goals[this.#outcomes.length - 1] ?? '';
  }
  /** Another at each visit: what is drawn by lot comes from it. */
  get run(): string {
    return this.#config.run;
  }
  get layout(): string | undefined {
    return this.#config.layout;
  }

  /** The world that the author wrote. */
  content<T>(): T {
    return this.#config.content as T;
  }
  /** What was kept of the world when one left it. */
  kept<T>(): T | undefined {
    return this.#state as T | undefined;
  }

  /** Keeps the world as it is, in this tab only, until the lab is done or the person leaves. */
  keep(state: unknown): void {
    this.#state = state;
    this.#save();
  }

  /**
   * Says what happened in the world. What cannot happen twice is a fact: a later task that waits for it is done at once.
   * Tells what answered: the task, which is done, or a trap, or nothing.
   */
  did(event: string, fact = false): 'task' | 'trap' | '' {
    if (fact) this.#facts.add(event);
    const task = taskOf(this.goal);
    if (!task || this.area.inert) return '';
    if (task.when.includes(event)) {
      this.win(0);
      return 'task';
    }
    const trap = (this.#config.traps ?? []).find((it) => it.when.includes(event));
    if (trap) this.#missed(trap.say);
    this.#save();
    return trap ? 'trap' : '';
  }

  /** A fact that is one no more. */
  undo(event: string): void {
    this.#facts.delete(event);
    this.#save();
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
    this.#praise(this.t(key, ...args));
  }

  #praise(words: string): void {
    this.#streak = 0;
    this.ease = Math.max(0.6, this.ease * 0.87);
    this.#sentence.good(words);
  }

  /** "Not yet", in kind words. A soft one is not counted: nothing failed. */
  miss(key: string, soft = false): void {
    this.#missed(this.t(key), soft);
  }

  #missed(words: string, soft = false): void {
    this.#streak++;
    this.ease = Math.min(2, this.ease * 1.2);
    if (soft) this.#sentence.calm(words);
    else this.#sentence.notYet(words);
    if (!soft) this.#now.tries++;
    const helping = this.#streak % 3 === 0;
    if (helping) {
      this.ease = Math.min(2, this.ease * 1.3);
      if (!soft) this.helped();
      this.#help();
    }
    this.easier(helping);
  }

  /** What happened, neither right nor wrong; nothing is counted. */
  calm(key: string, ...args: (string | number)[]): void {
    this.#sentence.calm(this.t(key, ...args));
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
    const task = taskOf(this.goal);
    if (task) this.#praise(task.right);
    else this.good(`${this.#key}.right`);
    const last = this.#outcomes.length === this.#goals.length;
    if (task && last) wait = 1200; // what was done stays in sight for a while
    this.area.inert = !task || last;
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
    lab.append(head, ...this.#identity(), this.#sentence.element, this.area);
    // A key held down must not press, one after the other, the buttons of goals to come.
    lab.addEventListener('keydown', (e) => {
      if (e.repeat && e.key === 'Enter' && e.target instanceof HTMLButtonElement) e.preventDefault();
    });
    this.replaceChildren(lab);
  }

  /** Who one plays: nothing real is to be typed. */
  #identity(): HTMLElement[] {
    const { identity } = this.#config;
    if (!identity?.length) return [];
    const lines = identity.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]);
    const card = h('details', { class: 'lab-identity', open: '' });
    card.append(h('summary', {}, this.t('identity')), h('dl', {}, ...lines));
    return [card];
  }

  #start(kept?: Kept): void {
    this.#outcomes = [];
    this.#facts = new Set(kept?.facts);
    this.#state = kept?.state;
    this.#since = performance.now();
    this.ease = 1;
    this.#sentence.quiet();
    this.twin = this.kind.unable?.() ?? false;
    const focus = this.contains(document.activeElement);
    if (this.kind.world || this.kind.tools) {
      this.#fresh();
      this.#showTools();
    }
    if (kept?.outcomes.length) {
      this.#outcomes = kept.outcomes.slice(0, -1);
    }
    this.#next(focus);
    this.kind.world?.(this);
    this.#save();
  }

  /** A push, and a fresh start, at any time. */
  #showTools(): void {
    const push = h('button', { class: 'lab-link', type: 'button' }, this.t('push'));
    push.onclick = () => {
      this.helped();
      this.#help();
    };
    const again = h('button', { class: 'lab-link', type: 'button' }, this.t('restart'));
    again.onclick = () => this.#start();
    this.#tools.replaceChildren(push, again);
    this.area.after(this.#tools);
    this.#tools.before(this.#note);
  }

  #help(): void {
    const task = taskOf(this.goal);
    if (task) this.#write(task.help);
    else this.tell(`${this.#key}.help`);
  }

  get #place(): string {
    return `declic-lab ${this.#config.key ?? ''}`;
  }

  #kept(): Kept | undefined {
    if (!this.#config.key || !this.kind.world) return undefined;
    try {
      const kept = JSON.parse(sessionStorage.getItem(this.#place) ?? 'null') as Kept | null;
      return kept && kept.outcomes.length <= this.#goals.length ? kept : undefined;
    } catch {
      return undefined; // a browser that keeps nothing
    }
  }

  #save(): void {
    if (!this.#config.key || !this.kind.world) return;
    const kept: Kept = { outcomes: this.#outcomes, facts: [...this.#facts], state: this.#state };
    try {
      sessionStorage.setItem(this.#place, JSON.stringify(kept));
    } catch {
      // A browser that keeps nothing: one starts anew.
    }
  }

  #forget(): void {
    try {
      sessionStorage.removeItem(this.#place);
    } catch {
      // Nothing was kept.
    }
  }

  #next(focus: boolean): void {
    const goal = this.#goals[this.#outcomes.length];
    if (goal === undefined) return;
    this.#outcomes.push({ id: idOf(goal), tries: 1, help: false });
    const task = taskOf(goal);
    if (task) return this.#present(task);
    this.#draw();
    if (focus) (this.area.querySelector<HTMLElement>('[data-first]') ?? this.area).focus();
  }

  /** The next task, in the same world. */
  #present(task: Task): void {
    this.#streak = 0;
    this.#count.textContent = this.t('task', this.#outcomes.length, this.#goals.length);
    this.#write('');
    this.ask(task.ask);
    this.#save();
    if (task.when.some((event) => this.#facts.has(event))) this.win(0);
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
    this.kind.goals?.[this.#now.id]?.(this);
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
    this.#write(key in this.#config.texts ? this.t(key) : '');
  }

  #write(words: string): void {
    this.#note.textContent = words;
    this.#note.hidden = !words;
  }

  #finish(focus: boolean): void {
    const seconds = Math.min(3600, Math.round((performance.now() - this.#since) / 1000));
    const goals = this.#outcomes.map((outcome) => ({ ...outcome }));
    this.#forget();
    this.#rest('', this.t('done'));
    if (focus) this.area.focus();
    const detail = { run: this.#config.run, goals, seconds };
    this.dispatchEvent(new CustomEvent('lab-done', { bubbles: true, composed: true, detail }));
  }

  /** Nothing left to do; one may start again. Focus stays off the button, so that one Enter too many does nothing. */
  #rest(ask: string, good = ''): void {
    this.#fresh();
    this.#tools.remove();
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
