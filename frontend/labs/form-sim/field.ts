// One field, with its label, its hint and what is wrong with it. What is typed stays here.
import { h } from '../common/draw';
import { button, isExplained } from './page';
import { picture } from './paper';
import type { Form } from '.';
import type { Field } from './world';

const MODES: Partial<Record<Field['kind'], string>> = {
  number: 'decimal',
  date: 'text',
  email: 'email',
  phone: 'tel',
};

/** The id of what takes the focus in a field. */
export const inputOf = (form: Form, field: Field): string =>
  `form-${form.state.n}-${field.id}${field.kind === 'choice' ? '-0' : ''}`;

function hintOf(form: Form, field: Field): string {
  const own = field.kind === 'date' && !field.hint ? form.t('hint.date') : (field.hint ?? '');
  return field.kind === 'secret' ? `${own} ${form.t('hint.secret')}`.trim() : own;
}

const money = (form: Form, field: Field, i: number): string =>
  field.prices?.[i] === undefined ? '' : form.t('price', field.prices[i]);

function write(form: Form, field: Field, names: Record<string, string>): HTMLElement {
  const common = { ...names, class: 'form-input', autocomplete: 'off', spellcheck: 'false' };
  const long = field.kind === 'long';
  const input = long
    ? h('textarea', { ...common, rows: '5', maxlength: '1000' })
    : h('input', {
        ...common,
        type: field.kind === 'secret' ? 'password' : 'text',
        inputmode: MODES[field.kind] ?? 'text',
        maxlength: '120',
        ...(field.kind === 'email' || field.kind === 'secret' ? { autocapitalize: 'none' } : {}),
      });
  input.value = form.state.values[field.id] ?? '';
  input.addEventListener('input', () => {
    form.state.values[field.id] = input.value;
    form.keep();
  });
  return field.kind === 'secret' ? h('div', {}, input, eye(form, input as HTMLInputElement)) : input;
}

/** Typing blind is hard: what is typed can be seen. */
function eye(form: Form, input: HTMLInputElement): HTMLElement {
  const show = h('button', { type: 'button', class: 'lab-link', 'aria-pressed': 'false' }, form.t('secret.show'));
  show.onclick = () => {
    const shown = input.type === 'text';
    input.type = shown ? 'password' : 'text';
    show.setAttribute('aria-pressed', String(!shown));
  };
  return show;
}

function tick(form: Form, field: Field, names: Record<string, string>, changed: () => void): HTMLElement {
  const input = h('input', { ...names, type: 'checkbox' });
  input.checked = form.state.values[field.id] === 'oui';
  input.onchange = () => {
    form.state.values[field.id] = input.checked ? 'oui' : '';
    form.keep();
    changed();
  };
  return h('label', { class: 'form-pick' }, input, h('span', {}, labelOf(field), money(form, field, 0)));
}

const labelOf = (field: Field): string => field.label + (field.required ? ' *' : '');

function choice(form: Form, field: Field, names: Record<string, string>, changed: () => void): HTMLElement {
  const set = h('fieldset', { class: 'form-set' }, h('legend', {}, labelOf(field)));
  const described = names['aria-describedby'];
  if (described) set.setAttribute('aria-describedby', described);
  field.options?.forEach((option, i) => {
    const id = `form-${form.state.n}-${field.id}-${i}`;
    const input = h('input', { id, type: 'radio', name: `form-${form.state.n}-${field.id}` });
    input.checked = form.state.values[field.id] === String(i);
    input.onchange = () => {
      form.state.values[field.id] = String(i);
      form.keep();
      changed();
    };
    set.append(h('label', { class: 'form-pick' }, input, h('span', {}, option, money(form, field, i))));
  });
  return set;
}

function file(form: Form, field: Field, names: Record<string, string>): HTMLElement {
  const { state, content } = form;
  const set = h('fieldset', { class: 'form-set' }, h('legend', {}, labelOf(field)));
  const choose = (): void => {
    state.field = field.id;
    form.go('papers');
  };
  const paper = content.documents.find((it) => it.id === state.files[field.id]);
  const shape = paper && state.shapes[paper.id];
  const pick = button(form.t(paper ? 'file.change' : 'file.choose'), choose);
  for (const [name, value] of Object.entries(names)) if (name !== 'aria-invalid') pick.setAttribute(name, value);
  if (!paper || !shape) {
    set.append(pick);
    return set;
  }
  const drop = button(form.t('file.remove'), () => {
    delete state.files[field.id];
    form.lab.undo(`attached ${paper.id}`);
    form.go('page', `#${inputOf(form, field)}`);
  });
  pick.setAttribute('aria-label', form.t('file.change.of', paper.name));
  set.append(
    h('p', { class: 'form-file' }, h('span', { class: 'form-thumb' }, picture(paper, shape)), form.t('file.joined', paper.name)),
    h('div', { class: 'form-buttons' }, pick, drop),
  );
  return set;
}

export function fieldView(form: Form, field: Field, changed: () => void): HTMLElement {
  const id = inputOf(form, field);
  const wrong = form.wrong.find((it) => it.field === field);
  const said = wrong && isExplained(form) ? wrong.say : '';
  const hint = hintOf(form, field);
  const described = [hint && `${id}-hint`, said && `${id}-error`].filter(Boolean).join(' ');
  const names: Record<string, string> = { id };
  if (described) names['aria-describedby'] = described;
  if (wrong) names['aria-invalid'] = 'true';
  const box = h('div', { class: `form-field${wrong ? ' form-wrong' : ''}` });
  const notes = [
    ...(hint ? [h('p', { class: 'form-small', id: `${id}-hint` }, hint)] : []),
    ...(said ? [h('p', { class: 'form-error', id: `${id}-error` }, said)] : []),
  ];
  if (field.kind === 'choice' || field.kind === 'file') {
    const set = field.kind === 'choice' ? choice(form, field, names, changed) : file(form, field, names);
    set.firstElementChild?.after(...notes);
    box.append(set);
  } else if (field.kind === 'tick') box.append(...notes, tick(form, field, names, changed));
  else {
    if (field.required) names['aria-required'] = 'true';
    box.append(h('label', { for: id }, labelOf(field)), ...notes, write(form, field, names));
  }
  return box;
}
