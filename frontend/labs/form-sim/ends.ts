// What comes between the pages and after them: an expired session, a service that does not answer, the summary, the receipt.
import { h } from '../common/draw';
import { button, errors, heading, shell, steps, total } from './page';
import { fold } from './values';
import type { Form } from '.';
import type { Field, Page } from './world';

/** Without a draft, a careful service keeps all; with one, what was not saved of this page is lost. */
export function expired(form: Form): Node[] {
  const { state, content, page } = form;
  const again = (): void => {
    const lost = content.draft && !page.fields.every((it) => isSaved(form, it));
    if (lost) for (const { id } of page.fields) state.values[id] = state.saved?.[id] ?? '';
    form.notice = form.t(lost ? 'expired.lost' : 'expired.kept');
    form.go('page');
    form.fix(form.fault('expired', page.id));
  };
  return shell(form, heading(form.t('expired')), h('p', {}, form.t('expired.say')), button(form.t('expired.again'), again, true));
}

const isSaved = (form: Form, field: Field): boolean =>
  field.kind === 'file' || (form.state.saved?.[field.id] ?? '') === (form.state.values[field.id] ?? '');

/** Once, the service does not answer: nothing is lost, one tries again. */
export function down(form: Form): Node[] {
  const again = (): void => {
    const here = form.fault('unavailable', form.page.id);
    const fault = here ?? form.fault('unavailable', 'sending');
    if (!fault) return form.go('page');
    form.fix(fault);
    if (here) form.pass();
    else form.send();
  };
  return shell(form, heading(form.t('down')), h('p', {}, form.t('down.say')), button(form.t('down.again'), again, true));
}

function shown(form: Form, field: Field): string {
  const value = (form.state.values[field.id] ?? '').trim();
  if (field.kind === 'file') {
    const paper = form.content.documents.find((it) => it.id === form.state.files[field.id]);
    return paper ? paper.name : form.t('summary.none');
  }
  if (field.kind === 'tick') return form.t(value ? 'yes' : 'no');
  if (!value) return form.t('summary.none');
  if (field.kind === 'secret') return '••••••••';
  return field.kind === 'choice' ? (field.options?.[Number(value)] ?? '') : value;
}

function part(form: Form, page: Page, at: number): HTMLElement {
  const lines = page.fields.map((it) => h('div', {}, h('dt', {}, it.label), h('dd', {}, shown(form, it))));
  const change = button(form.t('summary.change'), () => form.review(at));
  change.setAttribute('aria-label', form.t('summary.change.of', page.title));
  return h('div', { class: 'form-part' }, h('h3', {}, page.title), h('dl', {}, ...lines), change);
}

export function summary(form: Form): Node[] {
  const parts = form.content.pages.map((it, at) => ({ it, at })).filter(({ it }) => it.fields.length);
  const fault = form.notice ? [errors(form, form.t('errors.one'), h('p', {}, form.notice))] : [];
  const send = button(form.t('send'), () => form.send(), true);
  return shell(
    form,
    steps(form),
    heading(form.t('summary')),
    ...fault,
    h('p', {}, form.t('summary.say')),
    ...parts.map(({ it, at }) => part(form, it, at)),
    ...total(form),
    h('div', { class: 'form-buttons' }, send),
  );
}

/** The service has looked at the document, and asks for another. */
export function refused(form: Form): Node[] {
  const fault = form.fault('rejected', form.state.field);
  const field = form.fields.find((it) => it.id === form.state.field);
  const choose = (): void => {
    form.state.again = form.state.field;
    form.go('papers');
  };
  const letter = h('div', { class: 'form-letter' }, h('p', {}, form.t('refused.say', field?.label ?? '')));
  letter.append(h('p', { class: 'form-error' }, fault?.say ?? ''));
  return shell(form, heading(form.t('refused')), letter, button(form.t('refused.choose'), choose, true));
}

export function done(form: Form): Node[] {
  const { receipt, done: words } = form.content;
  const inside = [heading(form.t('done')), h('p', {}, words)];
  return shell(form, ...inside, ...(receipt ? keeping(form) : []));
}

/** Three ways to keep the number: any of them will do. */
function keeping(form: Form): Node[] {
  const { receipt } = form.state;
  const kept = h('ul', { class: 'form-kept' });
  const keep = (how: string) => (): void => {
    const line = form.t(`receipt.${how}`, receipt);
    if (![...kept.children].some((it) => it.textContent === line)) kept.append(h('li', {}, line));
    form.lab.did(`receipt ${how}`, true);
    form.lab.did('receipt', true);
  };
  const number = h('div', { class: 'form-letter' }, h('p', {}, form.t('receipt.number'), ' ', h('b', {}, receipt)));
  const buttons = h('div', { class: 'form-buttons' });
  buttons.append(button(form.t('receipt.download'), keep('downloaded')), button(form.t('receipt.print'), keep('printed')));
  return [number, h('p', {}, form.t('receipt.say')), buttons, note(form, keep('noted')), kept];
}

/** One's own notebook: the number is copied by hand, as on paper. */
function note(form: Form, right: () => void): HTMLElement {
  const id = `form-${form.state.n}-note`;
  const input = h('input', { id, class: 'form-input', type: 'text', maxlength: '40', autocomplete: 'off', autocapitalize: 'characters' });
  const sheet = h('form', { class: 'form-field', novalidate: '' });
  sheet.onsubmit = (e) => {
    e.preventDefault();
    if (fold(input.value) === fold(form.state.receipt)) right();
    else {
      form.lab.miss('form.receipt.wrong');
      input.focus();
    }
  };
  sheet.append(
    h('label', { for: id }, form.t('receipt.note')),
    input,
    h('div', { class: 'form-buttons' }, h('button', { type: 'submit', class: 'lab-button' }, form.t('receipt.note.do'))),
  );
  return sheet;
}
