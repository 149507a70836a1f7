// Dragging a card into a folder. Letting go early is no failure: the card waits where it was put down.
// Twins: press the card, then press the folder; with the keyboard, Enter on each.
import { h, picture, place, within } from '../common/draw';
import type { Draw } from '../common/lab';
import { pips } from '../common/targets';

export const drag: Draw = (lab) => {
  const { area } = lab;
  const count = 2;
  let done = 0;
  let x = 0.06;
  let y = 0.5;
  let held: { dx: number; dy: number; id: number } | undefined;
  let moved = false;
  let picked = false;
  const card = h('button', { class: 'lab-thing lab-card', type: 'button', 'data-first': '', 'aria-pressed': 'false' });
  const folder = h(
    'button',
    { class: 'lab-thing lab-folder', type: 'button' },
    picture('0 0 120 96', ['M8 20q0-8 8-8h26l10 12h52q8 0 8 8v48q0 8-8 8H16q-8 0-8-8z', 'sun'], ['M8 36h104']),
    h('span', {}, lab.t('mouse.folder')),
  );
  const show = pips(lab, count);
  const pick = (now: boolean): void => {
    picked = now;
    card.setAttribute('aria-pressed', String(now));
  };
  const fresh = (): void => {
    [x, y] = [0.06, done ? 0.85 : 0.4];
    pick(false);
    card.replaceChildren(
      picture(
        '0 0 96 72',
        ['M6 8h84v56H6z', 'sheet'],
        done ? ['M6 52l26-24 20 18 14-10 24 18M66 24h.1'] : ['M6 8l42 32 42-32'],
      ),
      h('span', {}, lab.t(done ? 'mouse.card.photo' : 'mouse.card.letter')),
    );
    place(card, x, y);
    folder.classList.remove('lab-near');
  };
  const near = (): boolean => {
    const a = card.getBoundingClientRect();
    const b = folder.getBoundingClientRect();
    const room = 16 * lab.ease;
    return a.right > b.left - room && a.left < b.right + room && a.bottom > b.top - room && a.top < b.bottom + room;
  };
  const stored = (twin: boolean): void => {
    if (twin) lab.helped();
    show(++done);
    if (done === count) {
      card.hidden = true;
      return lab.win();
    }
    lab.good('more', count - done);
    lab.ask(lab.twin ? 'mouse.drag.keys' : 'mouse.drag');
    fresh();
  };
  const drop = (): void => {
    if (!held) return;
    held = undefined;
    card.classList.remove('lab-held');
    if (near()) stored(false);
    else if (moved) lab.miss('mouse.drag.early', true);
  };
  card.addEventListener('pointerdown', (e) => {
    if (e.button !== 0) return;
    const box = card.getBoundingClientRect();
    held = { dx: e.clientX - box.left, dy: e.clientY - box.top, id: e.pointerId };
    moved = false;
    card.setPointerCapture(e.pointerId);
    card.classList.add('lab-held');
  });
  card.addEventListener('pointermove', (e) => {
    if (!held || e.pointerId !== held.id) return;
    const room = area.getBoundingClientRect();
    const left = (e.clientX - held.dx - room.left) / (area.clientWidth - card.offsetWidth);
    const top = (e.clientY - held.dy - room.top) / (area.clientHeight - card.offsetHeight);
    moved ||= Math.hypot(left - x, top - y) > 0.02;
    if (!moved) return;
    [x, y] = [within(0, left, 1), within(0, top, 1)];
    place(card, x, y);
    folder.classList.toggle('lab-near', near());
  });
  card.addEventListener('pointerup', drop);
  card.addEventListener('lostpointercapture', drop);
  area.addEventListener('keydown', (e) => {
    if (e.key !== 'Escape') return;
    drop();
    pick(false);
    lab.ask(lab.twin ? 'mouse.drag.keys' : 'mouse.drag');
  });
  card.addEventListener('click', (e) => {
    if (moved && e.detail > 0) return;
    pick(true);
    lab.quiet();
    lab.ask(lab.twin || e.detail === 0 ? 'mouse.drag.picked.keys' : 'mouse.drag.picked');
  });
  folder.addEventListener('click', () => {
    if (picked) stored(true);
    else lab.miss('mouse.drag.card', true);
  });
  area.append(folder, card);
  fresh();
};
