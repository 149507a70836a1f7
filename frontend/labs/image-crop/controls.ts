// Everything the mouse does, with buttons: frames by their names, ways to go, ways to grow.
import { h } from '../common/draw';
import type { Lab } from '../common/lab';
import { grown, isWhole, moved, whole, type At } from './area';

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly at: At;
}

const step = 5;

function button(sign: string, name: string, act: () => void): HTMLButtonElement {
  const made = h('button', { class: 'lab-step', type: 'button', 'aria-label': name, title: name });
  made.append(h('span', { 'aria-hidden': 'true' }, sign));
  made.onclick = act;
  return made;
}

/** Buttons that move and size the frame. */
export function steps(lab: Lab, at: () => At, go: (at: At) => void): HTMLElement {
  const way = (sign: string, key: string, x: number, y: number): HTMLElement =>
    button(sign, lab.t(`image.${key}`), () => go(moved(at(), x * step, y * step)));
  const size = (sign: string, key: string, x: number, y: number): HTMLElement =>
    button(sign, lab.t(`image.${key}`), () => go(grown(at(), x * step * 2, y * step * 2)));
  const row = (key: string, ...inside: HTMLElement[]): HTMLElement => {
    const title = h('span', { class: 'lab-row-name', 'aria-hidden': 'true' }, lab.t(`image.${key}`));
    return h('div', { class: 'lab-row', role: 'group', 'aria-label': lab.t(`image.${key}`) }, title, ...inside);
  };
  return h(
    'div',
    { class: 'lab-steps' },
    row('move', way('←', 'left', -1, 0), way('→', 'right', 1, 0), way('↑', 'up', 0, -1), way('↓', 'down', 0, 1)),
    row('width', size('−', 'narrower', -1, 0), size('+', 'wider', 1, 0)),
    row('height', size('−', 'lower', 0, -1), size('+', 'higher', 0, 1)),
  );
}

/** The frames by their names; the function shows which one the frame is close to. */
export function names(
  lab: Lab,
  views: readonly Named[],
  go: (at: At) => void,
): [list: HTMLElement, mark: (at: At, near?: Named) => void] {
  const all: readonly Named[] = [...views, { id: '', name: lab.t('image.whole'), at: whole }];
  const buttons = all.map((it) => {
    const made = h('button', { class: 'lab-name', type: 'button', 'aria-pressed': 'false' }, it.name);
    made.onclick = () => go(it.at);
    return made;
  });
  const list = h('ul', { class: 'lab-names', 'aria-label': lab.t('image.names') });
  list.append(...buttons.map((it) => h('li', {}, it)));
  const mark = (at: At, near?: Named): void =>
    buttons.forEach((it, i) => {
      const own = all[i]?.id;
      it.setAttribute('aria-pressed', String(own === '' ? isWhole(at) : own === near?.id));
    });
  return [list, mark];
}
