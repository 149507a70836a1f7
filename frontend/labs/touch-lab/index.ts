// L'écran tactile: a tap, a long press, sliding pages, two fingers to enlarge.
// The twin (mouse, keys, buttons) shows what the gesture does, but does not train the finger: it counts as help,
// and a machine without a touch screen is told so at once.
import { h, picture, place, svg, within } from '../common/draw';
import { define, type Draw, type Lab } from '../common/lab';
import { dot, pips, targets } from '../common/targets';
import { css } from './style';

const finger = (e: PointerEvent): boolean => e.pointerType === 'touch' || e.pointerType === 'pen';
const unable = (): boolean => !matchMedia('(any-pointer: coarse)').matches && navigator.maxTouchPoints === 0;

const longPress: Draw = (lab) => {
  const count = 2;
  const show = pips(lab, count);
  const round = svg('circle', { cx: 60, cy: 60, r: 54, pathLength: 100, class: 'lab-ring' });
  const edge = svg('circle', { cx: 60, cy: 60, r: 54, 'stroke-width': 3 });
  const ring = svg('svg', { viewBox: '0 0 120 120', 'aria-hidden': 'true', fill: 'none' }, edge, round);
  const button = dot(lab, 112);
  button.classList.add('lab-hold');
  button.append(ring);
  let done = 0;
  let timer = 0;
  let real = false;
  let held = false;
  const start = (): void => {
    if (held) return;
    held = true;
    const ms = Math.max(300, 500 / Math.max(1, lab.ease));
    round.style.transitionDuration = `${ms}ms`;
    button.classList.add('lab-held');
    timer = lab.later(ms, () => {
      timer = 0;
      if (!real) lab.helped();
      show(++done);
      button.classList.add('lab-on');
      lab.good('touch.long-press.up');
    });
  };
  const stop = (): void => {
    if (!held) return;
    held = false;
    const early = timer !== 0;
    clearTimeout(timer);
    timer = 0;
    button.classList.remove('lab-held', 'lab-on');
    if (early) lab.miss('touch.long-press.short');
    else if (done === count) lab.win();
    else lab.good('more', count - done);
  };
  button.addEventListener('pointerdown', (e) => {
    if (e.button !== 0) return;
    real = finger(e);
    button.setPointerCapture(e.pointerId);
    start();
  });
  for (const end of ['pointerup', 'pointercancel', 'blur'] as const) button.addEventListener(end, stop);
  button.addEventListener('keydown', (e) => {
    if (e.key !== ' ' && e.key !== 'Enter') return;
    e.preventDefault();
    if (e.repeat) return;
    real = false;
    start();
  });
  button.addEventListener('keyup', stop);
  button.addEventListener('contextmenu', (e) => e.preventDefault());
  place(button, 0.5, 0.5);
  lab.area.append(button);
};

const arrow = (lab: Lab, way: 'left' | 'right', key: string): HTMLButtonElement =>
  h(
    'button',
    { class: 'lab-button lab-round', type: 'button', 'aria-label': lab.t(key) },
    picture('0 0 32 32', [way === 'left' ? 'M20 6L9 16l11 10' : 'M12 6l11 10-11 10']),
  );

const swipe: Draw = (lab) => {
  const pages: SVGElement[] = [
    picture(
      '0 0 320 160',
      ['M0 128h320'],
      ['M70 128V84h66v44z', 'sheet'],
      ['M60 88l43-36 43 36z', 'brand'],
      ['M240 44a24 24 0 1 0 .1 0z', 'sun'],
    ),
    picture(
      '0 0 320 160',
      ['M0 128h320'],
      ['M96 128V92M226 128V84'],
      ['M96 96q-34-4-28-34 28-40 56 0 6 30-28 34z', 'tint'],
      ['M226 88q-40-6-32-40 32-44 64 0 8 34-32 40z', 'tint'],
    ),
    picture(
      '0 0 320 160',
      ['M0 112q40-16 80 0t80 0 80 0 80 0v48H0z', 'tint'],
      ['M120 104h92l-18 28h-56z', 'sheet'],
      ['M164 104V34l46 58h-46', 'sun'],
    ),
  ];
  const row = h('div', { class: 'lab-row' });
  for (const page of pages) row.append(h('div', {}, page));
  const view = h('div', { class: 'lab-view' }, row);
  const where = h('span', { class: 'lab-where' });
  const back = arrow(lab, 'left', 'touch.swipe.back');
  const on = arrow(lab, 'right', 'touch.swipe.on');
  let page = 0;
  let from: { x: number; id: number } | undefined;
  const settle = (): void => {
    row.classList.remove('lab-held');
    row.style.transform = `translateX(${-100 * page}%)`;
    where.textContent = lab.t('touch.swipe.page', page + 1, pages.length);
    back.disabled = page === 0;
  };
  const turn = (by: number, real: boolean): void => {
    if (!real) lab.helped();
    page = within(0, page + by, pages.length - 1);
    settle();
    if (page === pages.length - 1) lab.win();
    else lab.good('touch.swipe.more', page + 1, pages.length);
  };
  view.addEventListener('pointerdown', (e) => {
    if (e.button !== 0 || from) return;
    from = { x: e.clientX, id: e.pointerId };
    view.setPointerCapture(e.pointerId);
    row.classList.add('lab-held');
  });
  view.addEventListener('pointermove', (e) => {
    if (from?.id === e.pointerId) row.style.transform = `translateX(calc(${-100 * page}% + ${e.clientX - from.x}px))`;
  });
  const end = (e: PointerEvent): void => {
    if (from?.id !== e.pointerId) return;
    const by = e.clientX - from.x;
    from = undefined;
    const enough = Math.min(60, view.clientWidth * 0.18) / lab.ease;
    if (by < -enough) turn(1, finger(e));
    else if (by > enough && page > 0) turn(-1, finger(e));
    else {
      settle();
      lab.miss(by > enough ? 'touch.swipe.way' : 'touch.swipe.short');
    }
  };
  view.addEventListener('pointerup', end);
  view.addEventListener('pointercancel', end);
  back.onclick = () => turn(-1, false);
  on.onclick = () => turn(1, false);
  lab.area.addEventListener('keydown', (e) => {
    if (e.key === 'ArrowRight') turn(1, false);
    if (e.key === 'ArrowLeft' && page > 0) turn(-1, false);
  });
  on.dataset['first'] = '';
  lab.area.append(view, h('div', { class: 'lab-tools' }, back, where, on));
  settle();
};

const pinch: Draw = (lab) => {
  const photo = picture(
    '0 0 240 160',
    ['M2 2h236v156H2z', 'tint'],
    ['M2 120l60-50 50 44 40-30 86 60v14H2z', 'sheet'],
    ['M186 34a20 20 0 1 0 .1 0z', 'sun'],
  );
  const view = h('div', { class: 'lab-view lab-pinch' }, h('div', { class: 'lab-frame' }, photo));
  const fingers = new Map<number, { x: number; y: number }>();
  let size = 0.45;
  let base = size;
  let apart = 0;
  let two = false;
  const show = (now: number): void => {
    size = within(0.3, now, 1);
    photo.style.transform = `scale(${size})`;
    if (size < 0.97 || lab.area.inert) return;
    photo.style.transform = 'scale(1)';
    lab.win();
  };
  const step = (by: number): void => {
    lab.helped();
    show(size + by);
  };
  const gap = (): number => {
    const [a, b] = [...fingers.values()];
    return a && b ? Math.max(20, Math.hypot(a.x - b.x, a.y - b.y)) : 0;
  };
  view.addEventListener('pointerdown', (e) => {
    if (e.pointerType === 'mouse') return;
    view.setPointerCapture(e.pointerId);
    fingers.set(e.pointerId, { x: e.clientX, y: e.clientY });
    if (fingers.size === 1) two = false;
    if (fingers.size !== 2) return;
    [two, apart, base] = [true, gap(), size];
  });
  view.addEventListener('pointermove', (e) => {
    if (!fingers.has(e.pointerId)) return;
    fingers.set(e.pointerId, { x: e.clientX, y: e.clientY });
    if (fingers.size === 2 && apart) show(base * (1 + (gap() / apart - 1) * Math.max(1, lab.ease)));
  });
  const lift = (e: PointerEvent): void => {
    if (!fingers.delete(e.pointerId) || fingers.size > 0 || lab.area.inert) return;
    if (!two) lab.miss('touch.pinch.one');
    else lab.miss(size > base ? 'touch.pinch.more' : 'touch.pinch.way', true);
  };
  view.addEventListener('pointerup', lift);
  view.addEventListener('pointercancel', lift);
  view.addEventListener(
    'wheel',
    (e) => {
      if (!e.ctrlKey && !lab.twin) return;
      if (e.ctrlKey || e.deltaY < 0) e.preventDefault();
      step(e.deltaY < 0 ? 0.08 : -0.08);
    },
    { passive: false },
  );
  lab.area.addEventListener('keydown', (e) => {
    if (e.key === '+' || e.key === '=') step(0.12);
    if (e.key === '-') step(-0.12);
  });
  const less = h(
    'button',
    { class: 'lab-button lab-round', type: 'button', 'aria-label': lab.t('touch.pinch.less') },
    picture('0 0 32 32', ['M7 16h18']),
  );
  const plus = h(
    'button',
    { class: 'lab-button lab-round', type: 'button', 'aria-label': lab.t('touch.pinch.plus') },
    picture('0 0 32 32', ['M7 16h18M16 7v18']),
  );
  plus.dataset['first'] = '';
  less.onclick = () => step(-0.12);
  plus.onclick = () => step(0.12);
  lab.area.append(view, h('div', { class: 'lab-tools' }, less, plus));
  show(size);
};

define('declic-touch-lab', {
  name: 'touch',
  css,
  twin: true,
  unable,
  goals: { tap: targets({ usual: 96, least: 64, most: 144 }, 'touch', finger), 'long-press': longPress, swipe, pinch },
});
