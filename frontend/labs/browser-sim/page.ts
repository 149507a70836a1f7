// The page that a tab shows, part by part. Its links lead to other pages of the exercise, never out of it.
import { h } from '../common/draw';
import { bookmarks, button } from './bar';
import type { Go, Page, Part } from './types';
import type { World } from './world';

let ids = 0;

export function page(world: World, go: Go): HTMLElement {
  const { lab, place } = world;
  const shown = world.page;
  const aim = h('p', { class: 'lab-aim', id: `lab-aim-${++ids}` });
  const title = h('h2', { class: 'lab-page-title', tabindex: '-1' }, shown?.title ?? lab.t(`browser.${place.kind}.title`));
  const body = h('div', { class: 'lab-body' }, title, ...(shown ? parts(world, shown, go) : empty(world, go)));
  const overlay = shown ? popup(world, shown, go) : [];
  if (overlay.length) body.inert = true;
  const box = h('div', { class: 'lab-page' }, body, ...overlay, aim);
  links(world, go, box, aim);
  return box;
}

function parts(world: World, shown: Page, go: Go): HTMLElement[] {
  return shown.parts.filter((it) => it.kind !== 'popup').flatMap((it) => part(world, shown, it, go));
}

function part(world: World, shown: Page, it: Part, go: Go): HTMLElement[] {
  const { lab } = world;
  const box = (...inside: Node[]): HTMLElement[] => [h('div', { class: `lab-part lab-${it.kind}`, 'data-kind': it.kind }, ...inside)];
  const label = (key: string): HTMLElement => h('p', { class: 'lab-label' }, lab.t(key));
  switch (it.kind) {
    case 'advert':
      return box(label('browser.advert'), h('h3', {}, it.title), html(it.html));
    case 'summary':
      return box(label('browser.summary'), html(it.html));
    case 'search':
      return [searchBox(world, go, it.title)];
    case 'file':
      return box(h('p', {}, h('strong', {}, it.title), `, ${it.html}`), download(world, it.title, go));
    case 'cookies':
      return world.state.answered.includes(shown.id) ? [] : box(label('browser.cookies'), html(it.html), cookies(world, shown, go));
    default:
      return box(html(it.html));
  }
}

/** What the server wrote from Markdown: no script, no raw HTML, nothing from another host. */
function html(written: string): HTMLElement {
  const box = h('div', { class: 'lab-prose' });
  box.innerHTML = written;
  return box;
}

function searchBox(world: World, go: Go, name: string): HTMLElement {
  const { lab } = world;
  const id = `lab-search-${++ids}`;
  const input = h('input', { class: 'lab-input', id, type: 'text', autocomplete: 'off', spellcheck: 'false', maxlength: '200' });
  const form = h('form', { class: 'lab-part lab-search' }, h('label', { for: id }, name));
  form.append(h('div', { class: 'lab-line' }, input, h('button', { class: 'lab-act' }, lab.t('browser.search'))));
  form.onsubmit = (e) => {
    e.preventDefault();
    if (!input.value.trim()) {
      lab.miss('browser.search.empty', true);
      return input.focus();
    }
    world.search(input.value);
    go('.lab-page-title');
  };
  return form;
}

function download(world: World, name: string, go: Go): HTMLElement {
  const { lab, state } = world;
  if (state.files.includes(name)) return h('p', { class: 'lab-soft-text', tabindex: '-1', 'data-file': name }, lab.t('browser.downloaded'));
  const made = button(lab.t('browser.download'), () => {
    world.download(name);
    go(`[data-file="${name}"]`);
  });
  made.dataset['file'] = name;
  made.setAttribute('aria-label', `${lab.t('browser.download')} ${name}`);
  return made;
}

/** Two buttons of one size: refusing is as near as accepting. */
function cookies(world: World, shown: Page, go: Go): HTMLElement {
  const answer = (how: 'accept' | 'refuse'): HTMLElement =>
    button(world.lab.t(`browser.cookies.${how}`), () => {
      world.answerCookies(shown, how);
      go('.lab-page-title');
    });
  return h('div', { class: 'lab-line' }, answer('refuse'), answer('accept'));
}

function popup(world: World, shown: Page, go: Go): HTMLElement[] {
  const it = shown.parts.find((each) => each.kind === 'popup');
  if (!it || world.state.closed.includes(shown.id)) return [];
  const id = `lab-popup-${++ids}`;
  const title = h('h3', { id, tabindex: '-1', class: 'lab-popup-title' }, it.title);
  const close = (): void => {
    world.closePopup(shown);
    go('.lab-page-title');
  };
  const cross = button('×', close, 'lab-close');
  cross.setAttribute('aria-label', world.lab.t('browser.popup.close'));
  const box = h('div', { class: 'lab-popup', role: 'dialog', 'aria-labelledby': id, 'data-kind': 'popup' }, cross, title, html(it.html));
  box.onkeydown = (e) => {
    if (e.key === 'Escape') close();
  };
  return [box];
}

/** Words that found nothing, an address that leads nowhere, a new tab: each says what one can do. */
function empty(world: World, go: Go): HTMLElement[] {
  const { lab, place } = world;
  const says = lab.t(`browser.${place.kind}.say`, place.what);
  return [h('p', {}, says), searchBox(world, go, lab.t('browser.search.label')), ...(place.kind === 'blank' ? bookmarks(world, go) : [])];
}

/** The address of a link shows before one follows it. With Ctrl or the wheel's button, it opens in a new tab. */
function links(world: World, go: Go, box: HTMLElement, aim: HTMLElement): void {
  for (const link of box.querySelectorAll('a')) {
    const id = link.getAttribute('href') ?? '';
    const target = world.byId(id);
    const advert = link.closest('[data-kind=advert]') !== null;
    link.setAttribute('href', '#');
    link.setAttribute('aria-describedby', aim.id);
    const tell = (): void => {
      aim.textContent = target ? world.lab.t('browser.leads', target.address) : '';
    };
    link.onmouseenter = tell;
    link.onfocus = tell;
    link.onmouseleave = link.onblur = () => {
      aim.textContent = '';
    };
    const open = (e: MouseEvent, aside: boolean): void => {
      e.preventDefault();
      if (!target) return;
      world.follow(id, advert ? 'advert' : 'follow', aside);
      go('.lab-popup-title', '.lab-page-title');
    };
    link.onclick = (e) => open(e, e.ctrlKey || e.metaKey);
    link.onauxclick = (e) => {
      if (e.button === 1) open(e, true);
    };
  }
}
