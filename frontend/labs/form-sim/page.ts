// One page of the form: where one is, the errors, the fields, the buttons.
import { h } from '../common/draw';
import { fieldView, inputOf } from './field';
import type { Form } from '.';

/** What is the same on every view: whose form it is. */
export function shell(form: Form, ...inside: Node[]): Node[] {
  const { service, address } = form.content;
  const head = h('div', { class: 'form-head' }, h('b', {}, service), h('span', {}, address));
  return [head, h('div', { class: 'form-body' }, ...inside)];
}

export const heading = (text: string): HTMLElement => h('h2', { tabindex: '-1' }, text);

export function button(text: string, act: () => void, main = false): HTMLButtonElement {
  const made = h('button', { type: 'button', class: `lab-button${main ? ' form-main' : ''}` }, text);
  made.onclick = act;
  return made;
}

export function errors(form: Form, title: string, ...inside: Node[]): HTMLElement {
  const id = `form-errors-${form.state.n}`;
  const box = h('div', { class: 'form-errors', role: 'group', tabindex: '-1', 'aria-labelledby': id });
  box.append(h('h3', { id }, title), ...inside);
  return box;
}

export function steps(form: Form): HTMLElement {
  const { pages, summary } = form.content;
  const count = pages.length + (summary ? 1 : 0);
  const at = form.state.view === 'summary' ? count : form.state.at + 1;
  const bar = h('span', { class: 'form-bar', 'aria-hidden': 'true' });
  for (let i = 1; i <= count; i++) bar.append(h('i', i <= at ? { class: 'lab-on' } : {}));
  return h('p', { class: 'form-steps' }, form.t('step', at, count), bar);
}

/** What one pays, where something has a price. */
export function total(form: Form): HTMLElement[] {
  const priced = form.fields.filter((it) => it.prices);
  if (!priced.length) return [];
  const euros = priced.reduce((sum, { id, kind, prices }) => {
    const value = form.state.values[id];
    return sum + (value ? (prices?.[kind === 'tick' ? 0 : Number(value)] ?? 0) : 0);
  }, 0);
  return [h('p', { class: 'form-total' }, form.t('total', euros))];
}

function clear(form: Form): HTMLElement {
  const list = h('ul');
  for (const { field, say } of form.wrong) {
    const link = h('a', { href: `#${inputOf(form, field)}` }, form.t('errors.line', field.label, say));
    link.onclick = (e) => {
      e.preventDefault();
      document.getElementById(inputOf(form, field))?.focus();
    };
    list.append(h('li', {}, link));
  }
  const { length } = form.wrong;
  return errors(form, length > 1 ? form.t('errors', length) : form.t('errors.one'), list);
}

/** As some real forms do: nothing is said of what is wrong. One can ask. */
function rough(form: Form): HTMLElement {
  const ask = button(form.t('rough.ask'), () => {
    form.lab.helped();
    form.refusals = 2;
    form.show(true, '.form-errors');
  });
  return errors(form, form.t('rough'), h('p', {}, form.t('rough.hint')), ask);
}

export const isExplained = (form: Form): boolean => !form.content.rough || form.refusals > 1;

function buttons(form: Form): HTMLElement {
  const { state, content, page } = form;
  const row = h('div', { class: 'form-buttons' });
  const next = page.next ?? form.t(state.reviewing ? 'next.review' : 'next');
  row.append(h('button', { type: 'submit', class: 'lab-button form-main' }, next));
  if (state.at || state.reviewing) row.append(button(form.t('back'), () => form.back()));
  if (content.draft) row.append(button(form.t('draft'), () => form.draft()));
  return row;
}

export function pageView(form: Form): Node[] {
  const { page } = form;
  const sheet = h('form', { novalidate: '', autocomplete: 'off' });
  sheet.onsubmit = (e) => {
    e.preventDefault();
    form.pass();
  };
  if (form.notice) sheet.append(h('p', { class: 'form-notice' }, form.notice));
  if (form.wrong.length) sheet.append(isExplained(form) ? clear(form) : rough(form));
  if (page.text) sheet.append(h('p', {}, page.text));
  if (page.fields.some((it) => it.required)) sheet.append(h('p', { class: 'form-small' }, form.t('required')));
  const sum = h('div', {}, ...total(form));
  const refresh = (): void => sum.replaceChildren(...total(form));
  sheet.append(...page.fields.map((it) => fieldView(form, it, refresh)), sum, buttons(form));
  return shell(form, steps(form), heading(page.title), sheet);
}
