// "Mes documents": one chooses a document, mends it, attaches it.
import { h } from '../common/draw';
import { button, errors, heading, shell } from './page';
import { frame, picture, type Box } from './paper';
import { inputOf } from './field';
import { fold } from './values';
import type { Form } from '.';
import type { Field, Paper, Shape } from './world';

const fieldOf = (form: Form): Field => form.fields.find((it) => it.id === form.state.field) as Field;

/** Back to the page that asks for a document, or to the letter that refused one. */
function leave(form: Form): void {
  if (form.state.again) form.go('refused');
  else form.go('page', `#${inputOf(form, fieldOf(form))}`);
}

/** The key Escape does what the button "Retour" does. */
function escapable(view: Node[], back: () => void): Node[] {
  view[1]?.addEventListener('keydown', (e) => {
    if ((e as KeyboardEvent).key !== 'Escape') return;
    e.preventDefault();
    back();
  });
  return view;
}

function size(form: Form, shape: Shape): string {
  return form.t(shape.heavy ? 'paper.size.heavy' : 'paper.size');
}

const nameOf = (paper: Paper, shape: Shape): string =>
  shape.format ? paper.name.replace(/\.[a-z]+$/, '.heic') : paper.name;

export function papers(form: Form): Node[] {
  const list = h('ul', { class: 'form-papers' });
  for (const paper of form.content.documents) {
    const shape = form.state.shapes[paper.id] as Shape;
    const pick = h('button', { type: 'button', class: 'form-paper' });
    pick.append(
      h('span', { class: 'form-thumb' }, picture(paper, shape)),
      h('span', {}, h('b', {}, nameOf(paper, shape)), h('span', {}, paper.what), h('small', {}, size(form, shape))),
    );
    pick.onclick = () => {
      form.state.chosen = paper.id;
      form.go('mend');
      form.lab.did(`chosen ${paper.id}`);
    };
    list.append(h('li', {}, pick));
  }
  const back = (): void => leave(form);
  const field = fieldOf(form);
  const ask = h('p', {}, form.t('papers.ask', field.label));
  return escapable(shell(form, heading(form.t('papers')), ask, list, button(form.t('back'), back)), back);
}

/** Why the document will not do yet; empty when it does. */
function whyNot(form: Form, field: Field, paper: Paper, shape: Shape): string {
  if (!field.documents?.includes(paper.id))
    return paper.blurred ? form.t('paper.blurred') : (field.say ?? form.t('paper.other'));
  if (shape.format) return form.t('paper.format');
  if (shape.heavy) return form.t('paper.heavy');
  if (shape.turn) return form.t('paper.sideways');
  if (shape.wide) return form.t('paper.wide');
  if (field.watermark && !fold(shape.mark).includes(fold(form.content.service)))
    return form.t('paper.mark', form.content.service);
  return '';
}

function attach(form: Form, field: Field, paper: Paper, shape: Shape): void {
  const fault = whyNot(form, field, paper, shape);
  if (fault) {
    form.notice = fault;
    form.show(true, '.form-errors');
    form.lab.miss('form.miss.paper');
    return;
  }
  const before = form.state.files[field.id];
  if (before && before !== paper.id) form.lab.undo(`attached ${before}`);
  form.state.files[field.id] = paper.id;
  if (form.state.again) {
    form.state.again = '';
    form.go(form.content.summary ? 'summary' : 'page');
  } else form.go('page', `#${inputOf(form, field)}`);
  form.lab.did(`attached ${paper.id}`, true);
}

export function mend(form: Form): Node[] {
  const field = fieldOf(form);
  const paper = form.content.documents.find((it) => it.id === form.state.chosen) as Paper;
  const shape = form.state.shapes[paper.id] as Shape;
  const states = [
    ...(paper.blurred ? ['blurred'] : []),
    ...(shape.turn ? ['turned'] : []),
    ...(shape.wide ? ['wide'] : []),
  ].map((it) => form.t(`alt.${it}`));
  if (shape.mark) states.push(form.t('alt.mark', shape.mark));
  const seen = picture(paper, shape, [paper.what, ...(paper.blurred ? [] : paper.lines), ...states].join(', '));
  const view = h('div', { class: 'form-picture' }, seen);
  const more = h('div');
  const back = (): void => form.go('papers');
  const name = h('p', { class: 'form-small' }, `${paper.what} · ${size(form, shape)}`);
  const fault = form.notice ? [errors(form, form.t('paper.no'), h('p', {}, form.notice))] : [];
  const foot = h('div', { class: 'form-buttons' });
  foot.append(
    button(form.t('paper.attach'), () => attach(form, field, paper, shape), true),
    button(form.t('paper.another'), back),
  );
  const all = shell(form, heading(nameOf(paper, shape)), name, ...fault, view, tools(form, paper, shape, view, more), more);
  all[1]?.appendChild(foot);
  if (field.watermark) more.append(watermark(form, shape));
  return escapable(all, back);
}

/** Draws the document again, with the focus on the tool just used. */
function again(form: Form, tool: string): void {
  form.keep();
  form.show(true, `[data-tool="${tool}"]`);
}

function tools(form: Form, paper: Paper, shape: Shape, view: HTMLElement, more: HTMLElement): HTMLElement {
  const row = h('div', { class: 'form-tools', role: 'group', 'aria-label': form.t('tools') });
  const tool = (name: string, act: () => void): void => {
    const made = button(form.t(`tool.${name}`), act);
    made.dataset['tool'] = name;
    row.append(made);
  };
  const turn = (name: string, by: number): void =>
    tool(name, () => {
      shape.turn = (shape.turn + by) % 4;
      again(form, name);
      if (!shape.turn) form.fix(form.fault('sideways', paper.id), 'rotated');
    });
  turn('left', 3);
  turn('right', 1);
  tool('crop', () => {
    if (!shape.wide) return form.lab.miss('form.crop.none', true);
    more.replaceChildren(crop(form, paper, shape, view));
    more.querySelector('input')?.focus();
  });
  tool('reduce', () => {
    if (!shape.heavy) return form.lab.miss('form.reduce.none', true);
    shape.heavy = false;
    again(form, 'reduce');
    form.fix(form.fault('heavy', paper.id), 'reduced');
  });
  if (shape.format)
    tool('convert', () => {
      shape.format = false;
      form.keep();
      form.show(true);
      form.fix(form.fault('format', paper.id), 'converted');
    });
  return row;
}

const SIDES = ['left', 'top', 'right', 'bottom'] as const;

/** Each side of the frame is a slider: by mouse, by finger, by the arrows. */
function crop(form: Form, paper: Paper, shape: Shape, view: HTMLElement): HTMLElement {
  const goal = frame(shape.turn);
  const box: Box = [0, 0, 1, 1];
  const shade = h('div', { class: 'form-shade', 'aria-hidden': 'true' });
  const show = (): void => {
    shade.style.inset = `${box[1] * 100}% ${(1 - box[2]) * 100}% ${(1 - box[3]) * 100}% ${box[0] * 100}%`;
  };
  const inputs = SIDES.map((side, i) => {
    const input = h('input', { type: 'range', min: '0', max: '48', step: '1', value: '0' });
    input.oninput = () => {
      const share = Number(input.value) / 100;
      box[i] = i < 2 ? share : 1 - share;
      show();
    };
    return h('label', {}, h('span', {}, form.t(`crop.${side}`)), input);
  });
  const done = (): void => {
    const cut = box.some((at, i) => (i < 2 ? at > (goal[i] ?? 0) + 0.025 : at < (goal[i] ?? 1) - 0.025));
    const loose = box.some((at, i) => Math.abs(at - (goal[i] ?? 0)) > 0.1);
    if (cut || loose) return form.lab.miss(cut ? 'form.crop.cut' : 'form.crop.loose');
    shape.wide = false;
    again(form, 'crop');
    form.fix(form.fault('wide', paper.id), 'cropped');
  };
  const find = (): void => {
    form.lab.helped();
    SIDES.forEach((_, i) => {
      const side = inputs[i]?.querySelector('input');
      const share = i < 2 ? (goal[i] ?? 0) : 1 - (goal[i] ?? 1);
      if (side) side.value = String(Math.round(share * 100));
      side?.dispatchEvent(new Event('input'));
    });
  };
  const canvas = view.firstElementChild;
  const wrap = h('div', { class: 'form-canvas' });
  if (canvas) wrap.append(canvas, shade);
  view.replaceChildren(wrap);
  show();
  const set = h('fieldset', { class: 'form-set form-crop' }, h('legend', {}, form.t('crop')), ...inputs);
  set.append(
    h('div', { class: 'form-buttons' }, button(form.t('crop.do'), done), button(form.t('crop.find'), find), button(form.t('crop.stop'), () => again(form, 'crop'))),
  );
  return set;
}

/** For whom the copy is, written across it. */
function watermark(form: Form, shape: Shape): HTMLElement {
  const id = `form-${form.state.n}-mark`;
  const input = h('input', { id, class: 'form-input', type: 'text', maxlength: '80', autocomplete: 'off', 'aria-describedby': `${id}-hint` });
  input.value = shape.mark;
  const add = (): void => {
    const mark = input.value.trim();
    if (!fold(mark).includes(fold(form.content.service))) {
      form.lab.miss('form.mark.who');
      return input.focus();
    }
    shape.mark = mark;
    again(form, 'mark');
    form.lab.did('watermarked', true);
  };
  input.onkeydown = (e) => {
    if (e.key === 'Enter' && !e.repeat) add();
  };
  const put = button(form.t('mark.add'), add);
  put.dataset['tool'] = 'mark';
  const hint = h('p', { class: 'form-small', id: `${id}-hint` }, form.t('mark.hint', form.content.service));
  const row = h('div', { class: 'form-buttons' }, put);
  if (shape.mark)
    row.append(
      button(form.t('mark.wipe'), () => {
        shape.mark = '';
        form.lab.undo('watermarked');
        again(form, 'mark');
      }),
    );
  return h('div', { class: 'form-field' }, h('label', { for: id }, form.t('mark')), hint, input, row);
}
