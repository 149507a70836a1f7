// The folders, and the messages of one of them.
import { h, picture } from '../common/draw';
import { button, hushed, title } from './parts';
import type { Draft, Folder, Message, World } from './world';
import { folders } from './world';

export interface Go {
  /** Draws all again; the focus goes to the first of these that is there. */
  (...focus: string[]): void;
}

export function bar(world: World, go: Go): Node[] {
  const { lab, state } = world;
  const write = button(
    lab.t('mail.new'),
    () => {
      world.leave();
      world.write('new');
      go('.lab-write h2');
    },
    'lab-button lab-main',
  );
  const items = folders.map((folder) => h('li', {}, tab(world, go, folder)));
  for (const item of items)
    if (item.firstElementChild?.getAttribute('data-folder') === state.folder)
      item.firstElementChild.setAttribute('aria-current', 'true');
  return [write, h('ul', { class: 'lab-folders', 'aria-label': lab.t('mail.folders') }, ...items)];
}

function tab(world: World, go: Go, folder: Folder): HTMLElement {
  const { lab, state } = world;
  const made = button(
    lab.t(`mail.folder.${folder}`),
    () => {
      lab.quiet();
      world.leave();
      Object.assign(state, { folder, open: '' });
      delete state.undo;
      world.did(`folder ${folder}`);
      go('.lab-list h2');
    },
    'lab-folder-tab',
  );
  made.dataset['folder'] = folder;
  const count = folder === 'drafts' ? state.drafts.length : world.inFolder(folder).filter((it) => world.unread(it)).length;
  if (count && folder !== 'trash') {
    const words = lab.t(folder === 'drafts' ? 'mail.count.drafts' : 'mail.count.unread', count);
    made.append(' ', h('span', { class: 'lab-number', 'aria-hidden': 'true' }, String(count)), hushed(words));
  }
  return made;
}

export function list(world: World, go: Go): Node[] {
  const { lab, state } = world;
  const rows =
    state.folder === 'drafts'
      ? state.drafts.map((draft) => draftRow(world, go, draft))
      : world.inFolder(state.folder).map((message) => row(world, go, message));
  const messages = rows.length
    ? h('ul', { class: 'lab-rows' }, ...rows.map((it) => h('li', {}, it)))
    : h('p', { class: 'lab-empty' }, lab.t('mail.empty'));
  return [title(lab.t(`mail.folder.${state.folder}`)), ...undo(world, go), messages];
}

function undo(world: World, go: Go): Node[] {
  const { lab, state } = world;
  if (!state.undo) return [];
  const { undo: last } = state;
  const words = 'draft' in last ? lab.t('mail.draft.dropped') : lab.t(`mail.${last.move}.done`);
  const back = button(lab.t('mail.undo'), () => {
    world.undo();
    go('.lab-write h2', 'draft' in last ? 'h2' : `[data-message="${last.id}"]`, '.lab-list h2');
  });
  return [h('p', { class: 'lab-undo' }, words, ' ', back)];
}

function row(world: World, go: Go, message: Message): HTMLElement {
  const { lab, state } = world;
  const sent = world.folderOf(message) === 'sent' || world.mine(message.from);
  const who = sent ? lab.t('mail.to.who', message.to.map((it) => it.name).join(', ')) : message.from.name;
  const unread = world.unread(message);
  const made = button('', () => {
    state.open = message.id;
    if (unread) state.read.push(message.id);
    lab.quiet();
    world.did(`open ${message.id}`);
    go('.lab-read h2');
  }, 'lab-row');
  made.dataset['message'] = message.id;
  if (unread) made.classList.add('lab-unread');
  if (state.open === message.id) made.setAttribute('aria-current', 'true');
  made.append(
    h('span', { class: 'lab-who' }, ...(unread ? [hushed(`${lab.t('mail.unread')} `)] : []), who),
    h('span', { class: 'lab-date' }, message.date),
    h('span', { class: 'lab-about' }, message.subject, ...clip(world, message)),
  );
  return made;
}

function clip({ lab }: World, message: Message): (Node | string)[] {
  const { length } = message.attachments;
  if (!length) return [];
  const drawn = picture('0 0 48 48', ['M36 22L22 36a9 9 0 0 1-13-13l17-17a6 6 0 0 1 9 9L19 31a3 3 0 0 1-5-5l14-13']);
  drawn.setAttribute('class', 'lab-clip');
  return [' ', drawn, hushed(`. ${lab.t('mail.with', length)}`)];
}

function draftRow(world: World, go: Go, draft: Draft): HTMLElement {
  const { lab, state } = world;
  const names = [...draft.to, ...draft.cc, ...draft.bcc].map((it) => world.person(it).name).join(', ');
  const made = button('', () => {
    state.draft = draft.id;
    delete state.undo;
    lab.quiet();
    world.keep();
    go('.lab-write h2');
  }, 'lab-row');
  made.append(
    h('span', { class: 'lab-who' }, lab.t('mail.to.who', names || '…')),
    h('span', { class: 'lab-about' }, draft.subject || lab.t('mail.subject.none')),
  );
  return made;
}
