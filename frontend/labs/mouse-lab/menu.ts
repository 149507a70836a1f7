// The other button: it opens a menu, and nothing happens until one chooses. The browser's own menu stays shut here.
import { h, picture, within } from '../common/draw';
import type { Draw } from '../common/lab';

export const rightClick: Draw = (lab) => {
  const { area } = lab;
  const paper = picture(
    '0 0 96 120',
    ['M10 8h54l22 22v82H10z', 'sheet'],
    ['M64 8v22h22'],
    ['M26 52h44M26 70h44M26 88h28'],
  );
  const sheet = h(
    'button',
    { class: 'lab-thing', type: 'button', 'data-first': '', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    paper,
    h('span', {}, lab.t('mouse.sheet')),
  );
  let keyed = false;
  let menu: HTMLElement | undefined;
  const close = (): void => {
    menu?.remove();
    menu = undefined;
    sheet.setAttribute('aria-expanded', 'false');
    lab.ask(lab.twin ? 'mouse.right-click.keys' : 'mouse.right-click');
  };
  const open = (x: number, y: number): void => {
    menu?.remove();
    menu = h('div', { class: 'lab-menu', role: 'menu', 'aria-label': lab.t('mouse.menu') });
    for (const word of ['copy', 'rename', 'print']) {
      const item = h('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, lab.t(`mouse.menu.${word}`));
      item.onclick = () => {
        menu?.remove();
        sheet.focus();
        lab.win();
      };
      menu.append(item);
    }
    area.append(menu);
    sheet.setAttribute('aria-expanded', 'true');
    menu.style.left = `${within(0, x, Math.max(0, area.clientWidth - menu.offsetWidth))}px`;
    menu.style.top = `${within(0, y, Math.max(0, area.clientHeight - menu.offsetHeight))}px`;
    lab.quiet();
    lab.ask('mouse.right-click.choose');
    lab.tell('mouse.right-click.calm');
    menu.querySelector('button')?.focus();
  };
  const openHere = (): void => {
    lab.helped();
    open(sheet.offsetLeft + sheet.offsetWidth / 2, sheet.offsetTop + 24);
  };
  area.addEventListener('contextmenu', (e) => {
    e.preventDefault();
    const box = area.getBoundingClientRect();
    if (keyed) openHere();
    else open(e.clientX - box.left, e.clientY - box.top);
    keyed = false;
  });
  area.addEventListener('pointerdown', () => (keyed = false));
  area.addEventListener('keydown', (e) => {
    keyed = e.key === 'ContextMenu' || (e.key === 'F10' && e.shiftKey);
    if (!menu) return;
    const items = [...menu.querySelectorAll('button')];
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[e.key];
    if (to !== undefined) items[to % items.length]?.focus();
    else if (e.key === 'Escape') {
      close();
      sheet.focus();
    } else if (e.key === 'Tab') return close();
    else return;
    e.preventDefault();
  });
  area.addEventListener('click', (e) => {
    if (menu?.contains(e.target as Node)) return;
    if (menu) {
      close();
      lab.ask('mouse.right-click.closed');
    } else if (sheet.contains(e.target as Node) && (lab.twin || e.detail === 0)) openHere();
    else if (e.detail > 0) lab.miss('mouse.right-click.other');
  });
  area.append(sheet);
};
