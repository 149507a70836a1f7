// Le courriel: a webmail in the page. Nothing is sent, no link is followed; what one writes stays here.
import { h } from '../common/draw';
import { define, type Lab } from '../common/lab';
import { steady, touched } from '../common/steady';
import { form } from './form';
import { bar, list, type Go } from './list';
import { close, reader } from './reader';
import { css } from './style';
import { World } from './world';

function draw(lab: Lab): void {
  const world = new World(lab);
  const { area } = lab;
  const top = h('div', { class: 'lab-top' });
  const folder = h('div', { class: 'lab-list' });
  const pane = h('div');
  world.arriving = () => {
    top.replaceChildren(...bar(world, go));
    folder.replaceChildren(...list(world, go));
  };
  const go: Go = (...focus) => {
    const { draft, state } = world;
    touched(lab);
    area.dataset['view'] = draft ? 'write' : state.open ? 'read' : 'list';
    pane.className = draft ? 'lab-write' : 'lab-read';
    world.arriving();
    pane.replaceChildren(...(draft ? form(world, draft, go) : reader(world, go)));
    const found = focus.map((it) => area.querySelector<HTMLElement>(it)).find((it) => it?.offsetParent);
    found?.focus();
  };
  pane.addEventListener('keydown', (e) => {
    if (e.key !== 'Escape' || e.defaultPrevented || world.draft || !world.state.open) return;
    close(world, go);
  });
  area.append(top, folder, pane);
  steady(lab);
  go();
}

define('declic-mail-sim', { name: 'mail', css, world: draw });
