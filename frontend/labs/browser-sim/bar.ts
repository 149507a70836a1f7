// The browser itself, above its page: tabs, arrows, the address, the bookmarks.
import { h, picture } from '../common/draw';
import { hostOf, nameOf } from './find';
import type { Go } from './types';
import type { World } from './world';

const DRAWINGS = {
  back: 'M20 6L8 18L20 30M8 18H32',
  forward: 'M16 6L28 18L16 30M28 18H4',
  reload: 'M28 10A12 12 0 1 0 30 20M29 3V11H21',
  star: 'M18 4L22.5 13.5L33 15L25.5 22L27.5 32.5L18 27.5L8.5 32.5L10.5 22L3 15L13.5 13.5Z',
  lock: 'M8 17H28V31H8ZM12 17V11A6 6 0 0 1 24 11V17',
  open: 'M8 17H28V31H8ZM12 17V10A6 6 0 0 1 23 7',
};

export function button(text: string, act: () => void, classes = 'lab-act'): HTMLButtonElement {
  const made = h('button', { class: classes, type: 'button' }, text);
  made.onclick = act;
  return made;
}

function drawn(name: string, icon: keyof typeof DRAWINGS, id: string, act: () => void, fill?: string): HTMLButtonElement {
  const made = h('button', { class: 'lab-icon', type: 'button', 'aria-label': name, title: name, 'data-is': id });
  made.append(picture('0 0 36 36', [DRAWINGS[icon], fill]));
  made.onclick = act;
  return made;
}

/** What a tab is called. */
export function titleOf(world: World, index: number): string {
  const tab = world.state.tabs[index];
  const place = tab && world.placeOf(tab);
  const page = place && world.pageAt(place);
  return page?.title ?? world.lab.t(`browser.${place?.kind ?? 'blank'}.title`);
}

export function tabs(world: World, go: Go): HTMLElement {
  const { lab, state } = world;
  const list = h('ul', { class: 'lab-tabs', 'aria-label': lab.t('browser.tabs') });
  state.tabs.forEach((_, index) => {
    const title = titleOf(world, index);
    const show = button(title, () => {
      world.switchTo(index);
      go(`[data-tab="${index}"]`);
    }, 'lab-tab');
    show.dataset['tab'] = String(index);
    if (index === state.tab) show.setAttribute('aria-current', 'true');
    const close = button('×', () => {
      world.closeTab(index);
      go('.lab-page-title');
    }, 'lab-close');
    close.setAttribute('aria-label', lab.t('browser.tab.close', title));
    list.append(h('li', index === state.tab ? { class: 'lab-on' } : {}, show, close));
  });
  const add = button('+', () => {
    world.newTab();
    go('.lab-address');
  }, 'lab-close lab-add');
  add.setAttribute('aria-label', lab.t('browser.tab.new'));
  add.title = lab.t('browser.tab.new');
  add.disabled = !world.canOpenTab;
  list.append(h('li', {}, add));
  return list;
}

export function tools(world: World, go: Go): HTMLElement {
  const { lab, page } = world;
  const back = arrow(world, go, 'back', -1);
  const forward = arrow(world, go, 'forward', 1);
  const again = drawn(lab.t('browser.reload'), 'reload', 'reload', () => {
    world.happened('reload');
    go('[data-is=reload]');
  });
  const row = h('div', { class: 'lab-bar' }, back, forward, again);
  if (page) {
    const kept = world.state.bookmarks.includes(page.id);
    const star = drawn(lab.t('browser.bookmark'), 'star', 'star', () => {
      world.bookmark(page);
      go('[data-is=star]');
    }, kept ? 'sun' : undefined);
    star.setAttribute('aria-pressed', String(kept));
    row.append(star);
  }
  row.append(address(world, go));
  return row;
}

function arrow(world: World, go: Go, name: 'back' | 'forward', step: -1 | 1): HTMLButtonElement {
  const made = drawn(world.lab.t(`browser.${name}`), name, name, () => {
    world.move(step);
    go(`[data-is=${name}]:enabled`, '.lab-page-title');
  });
  made.disabled = !world.canMove(step);
  return made;
}

/** Enter goes there. What is looked at stays in this page: nothing is asked of anybody. */
function address(world: World, go: Go): HTMLElement {
  const { lab, page, place } = world;
  const input = h('input', {
    class: 'lab-input lab-address',
    type: 'text',
    inputmode: 'url',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    maxlength: '200',
    'aria-label': lab.t('browser.address'),
    placeholder: lab.t('browser.address.empty'),
  });
  input.value = page?.address ?? (place.kind === 'nowhere' ? place.what : '');
  input.onfocus = () => input.select();
  const form = h('form', { class: 'lab-where' }, ...lock(world, go), input, h('button', { class: 'lab-act' }, lab.t('browser.go')));
  form.onsubmit = (e) => {
    e.preventDefault();
    if (!input.value.trim()) {
      lab.miss('browser.empty', true);
      return input.focus();
    }
    world.type(input.value);
    go('.lab-page-title');
  };
  return form;
}

function lock(world: World, go: Go): HTMLElement[] {
  const { lab, page } = world;
  if (!page) return [];
  const made = drawn(lab.t('browser.inspect'), page.secure ? 'lock' : 'open', 'lock', () => {
    if (inspected.has(lab)) inspected.delete(lab);
    else {
      inspected.add(lab);
      world.happened(`inspect ${page.id}`);
    }
    go('[data-is=lock]');
  });
  made.setAttribute('aria-expanded', String(inspected.has(lab)));
  return [made];
}

/** Whose panel is open. It closes with the page. */
export const inspected = new WeakSet<HTMLElement>();

/** Where one is: the address with the name that counts, and what the padlock says, no more. */
export function whose(world: World): HTMLElement[] {
  const { lab, page } = world;
  if (!page || !inspected.has(lab)) return [];
  const { address } = page;
  const name = nameOf(address);
  const before = address.slice(0, address.indexOf(hostOf(address)) + hostOf(address).length - name.length);
  const line = h('p', { class: 'lab-whole' }, before, h('strong', {}, name), address.slice(before.length + name.length));
  const says = [lab.t('browser.inspect.name', name), lab.t(page.secure ? 'browser.secure' : 'browser.insecure')];
  return [h('div', { class: 'lab-whose' }, line, ...says.map((it) => h('p', {}, it)))];
}

export function bookmarks(world: World, go: Go): HTMLElement[] {
  const { lab, state } = world;
  if (!state.bookmarks.length) return [];
  const items = state.bookmarks.flatMap((id) => {
    const page = world.byId(id);
    if (!page) return [];
    const open = button(page.title, () => {
      world.follow(id, 'favourite');
      go('.lab-page-title');
    }, 'lab-favourite');
    return [h('li', {}, open)];
  });
  return [h('ul', { class: 'lab-favourites', 'aria-label': lab.t('browser.bookmarks') }, ...items)];
}
