// A round target to press, several times in a row, at several places. Used by the mouse (click) and by the finger (tap).
import { h, place, within } from './draw';
import type { Draw, Lab } from './lab';

export const spots: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.12, 0.3],
  [0.86, 0.7],
  [0.3, 0.85],
];

/** Small rounds that fill as repetitions are done. */
export function pips(lab: Lab, count: number): (done: number) => void {
  const row = h('div', { class: 'lab-pips', 'aria-hidden': 'true' });
  for (let i = 0; i < count; i++) row.append(h('i'));
  lab.area.append(row);
  return (done) => [...row.children].forEach((pip, i) => pip.classList.toggle('lab-on', i < done));
}

export function dot(lab: Lab, size: number): HTMLButtonElement {
  const made = h('button', { class: 'lab-dot', type: 'button', 'aria-label': lab.t('dot'), 'data-first': '' });
  made.style.width = made.style.height = `${size}px`;
  return made;
}

interface Sizes {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/** `slip` is said when the pointer moved away between pressing and letting go; `real` tells a true gesture from its twin. */
export function targets(sizes: Sizes, texts: string, real: (e: PointerEvent) => boolean): Draw {
  return (lab) => {
    const { area } = lab;
    const count = 3;
    let done = 0;
    let pressed = false;
    let asked = true;
    const target = dot(lab, sizes.usual);
    const show = pips(lab, count);
    const size = (): void => {
      const px = within(sizes.least, sizes.usual * lab.ease, sizes.most);
      target.style.width = target.style.height = `${px}px`;
    };
    const settle = (): void => {
      const [x, y] = spots[done] ?? [0.5, 0.5];
      place(target, x, y);
      size();
    };
    lab.easier = size;
    area.append(target);
    settle();
    area.addEventListener('pointerdown', (e) => {
      pressed = e.target === target;
      asked = real(e);
    });
    area.addEventListener('click', (e) => {
      if (e.target === target) {
        if (e.detail === 0 || !asked) lab.helped();
        show(++done);
        if (done === count) return lab.win();
        lab.good('more', count - done);
        settle();
      } else if (e.detail > 0) lab.miss(pressed ? `${texts}.slip` : `${texts}.near`);
    });
  };
}
