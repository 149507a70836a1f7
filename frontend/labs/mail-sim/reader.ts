// A message that is read: who truly wrote it, where its links truly lead, what can be done with it.
import { h } from '../common/draw';
import type { Go } from './list';
import { button, document as documentOf, full, newId, title } from './parts';
import type { How, Message, Move, World } from './world';

export function reader(world: World, go: Go): Node[] {
  const { lab, state } = world;
  const message = world.message(state.open);
  if (!message) return [h('p', { class: 'lab-empty' }, lab.t('mail.choose'))];
  const back = button(lab.t('mail.back'), () => close(world, go), 'lab-act lab-back');
  const parts = [back, title(message.subject), people(world, message), acts(world, go, message)];
  const docs = world.docs(message.attachments).map((doc) => documentOf(world, doc, ...saving(world, message, doc.id)));
  if (docs.length) parts.push(h('ul', { class: 'lab-docs', 'aria-label': lab.t('mail.attachments') }, ...docs));
  const aim = h('p', { class: 'lab-aim', id: newId() });
  const about = message.about ? world.message(message.about) : undefined;
  parts.push(letter(world, message, aim), ...(about ? [quote(world, about)] : []), aim);
  return parts;
}

export function close(world: World, go: Go): void {
  const { open } = world.state;
  world.state.open = '';
  world.keep();
  go(`[data-message="${open}"]`, '.lab-list h2');
}

/** The names, as a webmail shows them; the addresses behind them when one asks. */
function people(world: World, message: Message): HTMLElement {
  const { lab } = world;
  const box = h('div', { class: 'lab-people' });
  const lines = (whole: boolean): HTMLElement[] =>
    (['from', 'to', 'cc', 'bcc'] as const).flatMap((field) => {
      const all = field === 'from' ? [message.from] : (message[field] ?? []);
      if (!all.length) return [];
      const words = all.map((it) => (whole ? full(it) : it.name)).join(', ');
      return [h('p', { class: `lab-${field}` }, h('span', { class: 'lab-soft-text' }, lab.t(`mail.${field}`)), ' ', words)];
    });
  const date = h('p', { class: 'lab-soft-text' }, message.date);
  let whole = false;
  const more = button('', () => {
    whole = !whole;
    show();
    if (whole) world.did(`address ${message.id}`);
  });
  const show = (): void => {
    more.textContent = lab.t(whole ? 'mail.address.hide' : 'mail.address.show');
    more.setAttribute('aria-expanded', String(whole));
    box.replaceChildren(...lines(whole), date, more);
  };
  show();
  // Replacing the button's neighbours must not take the focus from it.
  more.addEventListener('click', () => more.focus());
  return box;
}

function saving(world: World, message: Message, doc: string): HTMLElement[] {
  const { lab, state } = world;
  if (world.mine(message.from)) return [];
  const save = button(lab.t('mail.doc.save'), () => {
    if (world.did(`save ${doc}`) === 'trap') return;
    if (!state.saved.includes(doc)) state.saved.push(doc);
    world.keep();
    lab.calm('mail.doc.saved');
  });
  return [save];
}

function acts(world: World, go: Go, message: Message): HTMLElement {
  const { lab } = world;
  const folder = world.folderOf(message);
  const write = (how: How): HTMLElement =>
    button(lab.t(`mail.${how}`), () => {
      world.write(how, message);
      go('.lab-write h2');
    });
  const move = (how: Move): HTMLElement =>
    button(lab.t(`mail.${how}`), () => {
      world.move(message, how);
      go('.lab-list h2');
    });
  const others = [message.from, ...message.to, ...message.cc].filter((it) => !world.mine(it)).length > 1;
  const writing: How[] = others ? ['reply', 'reply-all', 'forward'] : ['reply', 'forward'];
  const box = h('div', { class: 'lab-acts', role: 'group', 'aria-label': lab.t('mail.acts') });
  if (folder === 'trash') box.append(move('restore'));
  else if (folder === 'spam')
    box.append(move('rescue'), ...(world.state.reported.includes(message.id) ? [] : [move('report')]), move('delete'));
  else box.append(...writing.map(write), ...(world.mine(message.from) ? [] : [move('report')]), move('delete'));
  return box;
}

function letter(world: World, message: Message, aim: HTMLElement): HTMLElement {
  const body = words(message);
  if (message.text) return body;
  const links = [...body.querySelectorAll<HTMLElement>('a')];
  links.forEach((link, i) => alive(world, link, `${message.id}${links.length > 1 ? ` ${i + 1}` : ''}`, aim));
  return body;
}

/** The text of a message. Its links lose their address: nothing here can leave the page. */
export function words(message: Message): HTMLElement {
  if (message.text !== undefined) return h('div', { class: 'lab-letter lab-typed-text' }, message.text);
  const template = h('template');
  template.innerHTML = message.html;
  for (const old of template.content.querySelectorAll('a')) {
    const link = h('a', { 'data-to': old.getAttribute('href') ?? '' }, ...old.childNodes);
    old.replaceWith(link);
  }
  return h('div', { class: 'lab-letter' }, template.content);
}

export function quote({ lab }: World, message: Message): HTMLElement {
  const box = h('details', { class: 'lab-quote' });
  const head = lab.t('mail.quote', message.from.name, message.date);
  box.append(h('summary', {}, head), words(message));
  return box;
}

/** A link: resting on it, or reaching it with Tab, shows where it leads; so does the button beside it, for fingers. */
function alive(world: World, link: HTMLElement, id: string, aim: HTMLElement): void {
  const { lab } = world;
  const to = link.dataset['to'] ?? '';
  let resting = 0;
  const shown = (): void => {
    aim.textContent = lab.t('mail.link.to', to);
    aim.hidden = false;
  };
  const looked = (): void => {
    shown();
    world.did(`look ${id}`);
  };
  const follow = (): void => {
    window.clearTimeout(resting);
    if (!world.did(`follow ${id}`)) lab.calm('mail.link.still');
  };
  Object.entries({ role: 'link', tabindex: '0', 'aria-describedby': aim.id }).forEach(([k, v]) => link.setAttribute(k, v));
  link.onclick = follow;
  link.onkeydown = (e) => {
    if (e.key === 'Enter' && !e.repeat) follow();
  };
  link.onfocus = () => {
    if (link.matches(':focus-visible')) looked();
  };
  link.onpointerenter = (e) => {
    if (e.pointerType !== 'mouse') return;
    shown();
    resting = window.setTimeout(looked, 600);
  };
  link.onpointerleave = () => window.clearTimeout(resting);
  // A long press of a finger, or the other button of the mouse.
  link.oncontextmenu = (e) => {
    e.preventDefault();
    looked();
  };
  const where = button(lab.t('mail.link.where'), looked, 'lab-act lab-where');
  link.after(' ', where);
}
