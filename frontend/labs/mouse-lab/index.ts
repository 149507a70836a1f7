// La souris: aiming, pressing once or twice, the other button, dragging, scrolling.
// The keyboard twin teaches what comes next (open, choose, put away), but not the hand that holds the mouse:
// it says so, and the goal is reported with help. No hand is assumed: the other button, not the right hand.
import { h, picture } from '../common/draw';
import { define, type Draw } from '../common/lab';
import { drag } from './drag';
import { rightClick } from './menu';
import { dot, pips, spots, targets } from '../common/targets';
import { css } from './style';

const mouse = (e: PointerEvent): boolean => e.pointerType !== '';

const move: Draw = (lab) => {
  const count = 3;
  const show = pips(lab, count);
  let done = 0;
  const reached = (): void => {
    show(++done);
    if (done === count) lab.win();
    else lab.good('more', count - done);
  };
  const target = (i: number): void => {
    const spot = spots[i] ?? [0.5, 0.5];
    const round = dot(lab, 96);
    const on = (): void => {
      if (round.classList.contains('lab-on')) return;
      round.classList.add('lab-on');
      reached();
      if (lab.twin || done === count) return;
      lab.later(150, () => {
        const had = document.activeElement === round;
        round.remove();
        target(done);
        if (had) lab.area.querySelector<HTMLElement>('[data-first]')?.focus();
      });
    };
    round.style.left = `calc((100% - 96px) * ${spot[0]})`;
    round.style.top = `calc((100% - 96px) * ${spot[1]})`;
    if (lab.twin) {
      delete round.dataset['first'];
      round.addEventListener('focus', on);
    }
    // A short stay, so that passing by is not arriving.
    round.addEventListener('pointerenter', () => lab.later(200, () => round.matches(':hover') && on()));
    round.addEventListener('click', (e) => {
      if (e.detail === 0) lab.helped();
      on();
    });
    lab.area.append(round);
  };
  if (lab.twin) spots.slice(0, count).forEach((_, i) => target(i));
  else target(0);
};

const folder = (open: boolean): SVGElement =>
  picture(
    '0 0 120 96',
    ['M8 20q0-8 8-8h26l10 12h52q8 0 8 8v48q0 8-8 8H16q-8 0-8-8z', 'sun'],
    open ? ['M8 84l16-40h94l-14 44H16q-8 0-8-4z', 'sheet'] : ['M8 36h104'],
  );

const doubleClick: Draw = (lab) => {
  const count = 2;
  const show = pips(lab, count);
  let done = 0;
  let first = -Infinity;
  let shut = true;
  let waiting = 0;
  const name = h('span', {}, lab.t('mouse.folder'));
  const thing = h('button', { class: 'lab-thing', type: 'button', 'data-first': '' }, folder(false), name);
  const open = (): void => {
    first = -Infinity;
    shut = false;
    thing.replaceChildren(folder(true), name);
    show(++done);
    if (done === count) return lab.win();
    lab.good('more', count - done);
    lab.later(900, () => {
      shut = true;
      thing.replaceChildren(folder(false), name);
    });
  };
  thing.addEventListener('click', (e) => {
    if (!shut) return;
    const limit = Math.max(450, 900 * lab.ease);
    clearTimeout(waiting);
    if (e.detail === 0) {
      lab.helped();
      return open();
    }
    if (e.timeStamp - first <= limit) return open();
    first = e.timeStamp;
    waiting = lab.later(limit, () => lab.miss('mouse.double-click.slow'));
  });
  lab.area.addEventListener('click', (e) => {
    if (e.detail > 0 && !thing.contains(e.target as Node)) lab.miss('mouse.near');
  });
  lab.easier = () => thing.classList.toggle('lab-large', lab.ease > 1.5);
  lab.area.append(thing);
};

const scroll: Draw = (lab) => {
  const lines = lab.t('mouse.scroll.letter').split('|');
  const letter = h('div', {
    class: 'lab-scroll',
    tabindex: '0',
    role: 'region',
    'aria-label': lab.t('mouse.scroll.name'),
  });
  letter.dataset['first'] = '';
  for (const line of lines) letter.append(h('p', {}, line));
  let keys = false;
  letter.addEventListener('keydown', (e) => (keys ||= /Arrow|Page|End| /.test(e.key)));
  letter.addEventListener('pointerdown', () => (keys = false));
  letter.addEventListener('wheel', () => (keys = false), { passive: true });
  letter.addEventListener('scroll', () => {
    if (lab.area.inert || letter.scrollTop + letter.clientHeight < letter.scrollHeight - 12) return;
    if (keys) lab.helped();
    lab.win();
  });
  lab.area.append(letter);
  if (!lab.twin) return;
  const down = h('button', { class: 'lab-button', type: 'button' }, lab.t('mouse.scroll.down'));
  down.onclick = () => letter.scrollBy(0, letter.clientHeight * 0.6);
  lab.area.append(down);
};

define('declic-mouse-lab', {
  name: 'mouse',
  css,
  twin: true,
  goals: {
    move,
    click: targets({ usual: 88, least: 56, most: 144 }, 'mouse', mouse),
    'click-small': targets({ usual: 44, least: 28, most: 88 }, 'mouse', mouse),
    'double-click': doubleClick,
    'right-click': rightClick,
    drag,
    scroll,
  },
});
