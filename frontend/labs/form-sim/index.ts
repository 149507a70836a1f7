// A form of several pages: its pages, what interrupts it, what is sent at the end. Errors say what and how to mend.
import { define, type Lab } from '../common/lab';
import { done, down, expired, refused, summary } from './ends';
import { pageView } from './page';
import { mend, papers } from './papers';
import { css } from './style';
import { why, type Why } from './values';
import { fresh, type Content, type Fault, type Field, type Page, type State, type Values, type View } from './world';

export interface Wrong {
  readonly field: Field;
  readonly say: string;
}

const VIEWS: Record<View, (form: Form) => Node[]> = { page: pageView, papers, mend, expired, down, summary, refused, done };
const runs = new WeakMap<Lab, { n: number; drawn: string[] }>();

export class Form {
  readonly content: Content;
  readonly state: State;
  /** What is wrong with the page as it was last sent. */
  wrong: Wrong[] = [];
  /** Refused so many times: a form that explains badly is explained in the end. */
  refusals = 0;
  /** What the service says on the next view, once. */
  notice = '';

  constructor(readonly lab: Lab) {
    this.content = lab.content<Content>();
    this.state = lab.kept<State>() ?? fresh(this.content, lab.run, runs.get(lab));
    runs.set(lab, this.state);
    this.show(false);
    this.keep();
  }

  get page(): Page {
    return this.content.pages[this.state.at] as Page;
  }
  get fields(): Field[] {
    return this.content.pages.flatMap((it) => it.fields);
  }
  t(key: string, ...args: (string | number)[]): string {
    return this.lab.t(`form.${key}`, ...args);
  }

  /** Draws the view; focus goes to its heading, or to what `first` says. */
  show(focus = true, first = 'h2'): void {
    this.lab.area.replaceChildren(...VIEWS[this.state.view](this));
    this.notice = '';
    if (focus) this.lab.area.querySelector<HTMLElement>(first)?.focus();
  }

  go(view: View, first?: string): void {
    this.state.view = view;
    this.keep();
    this.show(true, first);
  }

  /** Keeps all but secrets, which no browser has to remember. */
  keep(): void {
    const secret = this.fields.filter((it) => it.kind === 'secret').map((it) => it.id);
    const open = (values: Values): Values =>
      Object.fromEntries(Object.entries(values).filter(([id]) => !secret.includes(id)));
    const { values, saved } = this.state;
    this.lab.keep({ ...this.state, values: open(values), saved: saved && open(saved) });
  }

  /** A fault that came at this run and still waits to be mended. */
  fault(kind: Fault['kind'], on?: string): Fault | undefined {
    const { drawn, fixed } = this.state;
    return this.content.faults.find(
      (it) => it.kind === kind && (!on || it.on === on) && drawn.includes(it.id) && !fixed.includes(it.id),
    );
  }

  fix(fault: Fault | undefined, ...events: string[]): void {
    if (fault) this.state.fixed.push(fault.id);
    this.keep();
    for (const event of events) this.lab.did(event, true);
    if (fault) this.lab.did(`fixed ${fault.id}`, true);
  }

  /** A sentence for what is wrong with a field. */
  #say(field: Field, reason: Exclude<Why, undefined>): string {
    const [key, ...args] = reason;
    return key === 'other' && field.say ? field.say : this.t(`why.${key}`, ...args);
  }

  check(page: Page): Wrong[] {
    return page.fields.flatMap((field) => {
      const missing: Why = field.required && !this.state.files[field.id] ? ['need.file'] : undefined;
      const reason = field.kind === 'file' ? missing : why(field, this.state.values[field.id] ?? '');
      return reason ? [{ field, say: this.#say(field, reason) }] : [];
    });
  }

  refuse(wrong: Wrong[]): void {
    this.wrong = wrong;
    this.refusals++;
    this.go('page', '.form-errors');
    this.lab.miss('form.miss');
  }

  /** One leaves the page for the next. */
  pass(): void {
    const { page, state } = this;
    const wrong = this.check(page);
    if (wrong.length) return this.refuse(wrong);
    this.wrong = [];
    this.refusals = 0;
    this.lab.quiet();
    if (this.fault('expired', page.id)) return this.go('expired');
    if (this.fault('unavailable', page.id)) return this.go('down');
    const last = state.at === this.content.pages.length - 1;
    const mended = page.fields.flatMap((it) => [
      this.fault('prefilled', it.id),
      state.misread ? this.fault('misread', it.id) : undefined,
    ]);
    const passed = (): void => {
      for (const fault of mended) if (fault) this.fix(fault);
      this.lab.did(`page ${page.id}`, true);
    };
    if (last && !this.content.summary) {
      passed();
      return this.send();
    }
    if (last || state.reviewing) this.#summary();
    else {
      state.at++;
      this.go('page');
    }
    passed();
    if (state.view === 'summary') this.lab.did('summary', true);
  }

  #summary(): void {
    this.state.reviewing = false;
    const fault = this.fault('misread');
    if (fault && !this.state.misread) {
      this.state.misread = true;
      this.state.values[fault.on] = fault.with ?? '';
    }
    this.go('summary');
  }

  back(): void {
    this.wrong = [];
    if (this.state.reviewing) {
      this.state.reviewing = false;
      return this.go('summary');
    }
    this.state.at = Math.max(0, this.state.at - 1);
    this.go('page');
  }

  /** From the summary, one page is opened again. */
  review(at: number): void {
    this.state.at = at;
    this.state.reviewing = true;
    this.wrong = [];
    this.go('page');
  }

  draft(): void {
    this.state.saved = { ...this.state.values };
    this.keep();
    this.lab.good('form.draft.saved');
    this.lab.did('draft saved', true);
  }

  /** All is sent, unless something on the way is wrong, or the present task would be left behind. */
  send(): void {
    const faulty = this.content.pages.findIndex((it) => this.check(it).length > 0);
    const page = this.content.pages[faulty];
    const misread = this.state.misread ? this.fault('misread') : undefined;
    if (page && !(misread && this.state.view === 'summary')) {
      this.state.at = faulty;
      this.state.reviewing = this.content.summary;
      return this.refuse(this.check(page));
    }
    if (misread) {
      this.notice = this.t('summary.misread');
      this.show(true, '.form-errors');
      return this.lab.miss('form.miss');
    }
    if (this.#waits()) return this.lab.miss('form.before', true);
    if (this.fault('unavailable', 'sending')) return this.go('down');
    const rejected = this.fault('rejected');
    if (rejected && this.state.files[rejected.on] && this.state.files[rejected.on] !== rejected.with) {
      this.state.field = rejected.on;
      return this.go('refused');
    }
    this.go('done');
    if (rejected) this.fix(rejected);
    this.lab.did('sent', true);
  }

  /** Whether the present task can only be done before sending. */
  #waits(): boolean {
    const task = this.lab.goal;
    const after = this.content.faults.filter((it) => it.places.includes('sending')).map((it) => `fixed ${it.id}`);
    return (
      typeof task === 'object' &&
      'when' in task &&
      task.when.every((event) => !/^(sent$|receipt)/.test(event) && !after.includes(event))
    );
  }
}

define('declic-form-sim', { name: 'form', css, world: (lab) => void new Form(lab) });
