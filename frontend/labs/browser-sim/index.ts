// Le navigateur: a browser in the page. Nothing is fetched, nothing leaves: its sites are the author's pages.
import { h } from '../common/draw';
import { define, type Lab } from '../common/lab';
import { steady, touched } from '../common/steady';
import { bookmarks, inspected, tabs, tools, whose } from './bar';
import { page } from './page';
import { css } from './style';
import type { Go } from './types';
import { World } from './world';

function draw(lab: Lab): void {
  const world = new World(lab);
  const { area } = lab;
  const top = h('div', { class: 'lab-top' });
  const pane = h('div', { class: 'lab-pane' });
  let shown = '';
  inspected.delete(lab);
  const go: Go = (...focus) => {
    touched(lab);
    const now = JSON.stringify([world.state.tab, world.place]);
    if (now !== shown) inspected.delete(lab);
    shown = now;
    top.replaceChildren(tabs(world, go), tools(world, go), ...whose(world), ...bookmarks(world, go));
    pane.replaceChildren(page(world, go), ...files(world));
    const wanted = pane.querySelector('.lab-popup') && focus.includes('.lab-page-title') ? ['.lab-popup-title'] : focus;
    const found = wanted.map((it) => area.querySelector<HTMLElement>(it)).find((it) => it?.offsetParent);
    found?.focus();
  };
  area.append(top, pane);
  steady(lab);
  go();
}

/** What was downloaded, and where it is. */
function files(world: World): HTMLElement[] {
  const { lab, state } = world;
  return state.files.length ? [h('p', { class: 'lab-files' }, lab.t('browser.files', state.files.join(', ')))] : [];
}

define('declic-browser-sim', { name: 'browser', css, world: draw });
