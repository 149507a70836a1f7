// Premier geste: that something answers when one acts. Trains no precision at all, on purpose.
// Keyboard, finger and mouse are equals here: there is no twin, and nothing counts as help.
import { h, place, within } from '../common/draw';
import { define, type Draw } from '../common/lab';

const css = `
.lab-first .lab-say:not(:has(:not(:empty))){min-height:0;padding-block:4px}
.lab-first .lab-area{display:grid;padding:8px}
.lab .lab-big{display:grid;place-items:center;align-content:center;gap:12px;width:100%;min-height:240px;padding:16px;border:0;border-radius:12px;background:var(--brand);color:var(--on-brand);font-weight:700;font-size:1.5em}
.lab .lab-big:focus{outline:3px solid var(--brand);outline-offset:3px}
.lab .lab-big:active{background:var(--ink);color:var(--sheet)}
.lab .lab-room{position:relative;display:block;width:100%;min-height:220px;padding:0;border:2px solid var(--line);border-radius:12px;background:var(--sheet);touch-action:none;overflow:hidden;cursor:default}
.lab-ball{position:absolute;width:88px;height:88px;border-radius:50%;background:var(--sun);border:4px solid var(--ink);pointer-events:none}
.lab-bar{height:20px;margin-top:8px;border:2px solid var(--line);border-radius:10px;background:var(--sheet);overflow:hidden}
.lab-bar i{display:block;height:100%;background:var(--sun);transform-origin:left;transform:scaleX(0);transition:transform .15s}
.lab .lab-wide{display:grid;place-items:center;width:100%;padding:0;border:0;background:none}
.lab-wide span{display:grid;place-items:center;width:min(240px,100%);aspect-ratio:1;padding:16px;border:5px solid var(--ink);border-radius:50%;background:var(--sun);color:#1f2430;font-weight:700;font-size:1.3em;line-height:1.25}
`;

const press: Draw = (lab) => {
  const button = h('button', { class: 'lab-big', type: 'button', 'data-first': '' }, lab.t('first.press.button'));
  button.onclick = () => lab.win();
  lab.area.append(button);
  button.focus({ preventScroll: true });
};

const move: Draw = (lab) => {
  const ball = h('span', { class: 'lab-ball' });
  const room = h(
    'button',
    { class: 'lab-room', type: 'button', 'data-first': '', 'aria-label': lab.t('first.move') },
    ball,
  );
  const fill = h('i');
  const bar = h('div', { class: 'lab-bar', role: 'progressbar', 'aria-label': lab.t('progress') }, fill);
  let x = 0.5;
  let y = 0.5;
  let far = 0;
  let last: { x: number; y: number } | undefined;
  const go = (share: number): void => {
    if (far >= 1) return;
    far = Math.min(1, far + share);
    place(ball, x, y);
    fill.style.transform = `scaleX(${far})`;
    bar.setAttribute('aria-valuenow', String(Math.round(far * 100)));
    if (far >= 0.999) lab.win();
  };
  room.addEventListener('pointermove', (e) => {
    const box = room.getBoundingClientRect();
    x = within(0, (e.clientX - box.left - 44) / (box.width - 88), 1);
    y = within(0, (e.clientY - box.top - 44) / (box.height - 88), 1);
    go(last ? Math.hypot(e.clientX - last.x, e.clientY - last.y) / 300 : 0);
    last = { x: e.clientX, y: e.clientY };
  });
  room.addEventListener('pointerleave', () => (last = undefined));
  const ways: Record<string, [number, number]> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  room.addEventListener('keydown', (e) => {
    const way = ways[e.key];
    if (!way) return;
    e.preventDefault();
    x = within(0, x + way[0] * 0.2, 1);
    y = within(0, y + way[1] * 0.3, 1);
    go(0.2);
  });
  // A press moves it too: whoever listens to the screen may have no arrow keys to spare.
  room.addEventListener('click', () => {
    x = (x + 0.2) % 1;
    go(0.2);
  });
  lab.area.append(h('div', {}, room, bar));
  go(0);
};

const bigClick: Draw = (lab) => {
  const zone = h(
    'button',
    { class: 'lab-wide', type: 'button', 'data-first': '' },
    h('span', {}, lab.t('first.big-click.button')),
  );
  zone.onclick = () => lab.win();
  lab.area.append(zone);
};

define('declic-first-gesture', { name: 'first', css, goals: { press, move, 'big-click': bigClick } });
