// The field in which one says to whom: type a name or an address, or take it from the address book.
import { h } from '../common/draw';
import { button, hushed, newId } from './parts';
import type { Draft, Field, Person, World } from './world';

export interface Recipients {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** Takes in what is still being typed; false when it is no address. */
  commit(): boolean;
}

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/;
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** What is wrong with an address, in a key. */
function fault(text: string): string {
  if (!text.includes('@')) return 'mail.address.at';
  return /\s/.test(text) ? 'mail.address.space' : 'mail.address.odd';
}

export function recipients(world: World, draft: Draft, field: Field): Recipients {
  const { lab } = world;
  const id = newId();
  const input = h('input', { id, type: 'text', class: 'lab-input', inputmode: 'email', maxlength: '120' });
  for (const off of ['autocomplete', 'autocapitalize', 'autocorrect']) input.setAttribute(off, 'off');
  input.spellcheck = false;
  const chips = h('ul', { class: 'lab-chips', 'aria-label': lab.t(`mail.${field}.all`) });
  const found = h('ul', { class: 'lab-found', id: `${id}-found`, 'aria-label': lab.t('mail.book') });
  const book = button(lab.t('mail.book'), () => show(Boolean(found.hidden)), 'lab-act');
  book.append(hushed(` ${lab.t(`mail.${field}`)}`));
  book.setAttribute('aria-controls', found.id);

  const matches = (): Person[] => {
    const sought = bare(input.value);
    const left = world.content.contacts.filter((it) => !draft[field].includes(it.address));
    return left.filter((it) => bare(`${it.name} ${it.address}`).includes(sought));
  };
  const show = (open: boolean): void => {
    const all = open ? matches() : [];
    found.replaceChildren(...all.map((it) => h('li', {}, choice(it))));
    if (open && !all.length && !input.value) found.append(h('li', { class: 'lab-empty' }, lab.t('mail.book.empty')));
    found.hidden = !found.childElementCount;
    book.setAttribute('aria-expanded', String(!found.hidden));
  };
  const choice = (it: Person): HTMLElement => {
    const made = button('', () => add(it.address), 'lab-choice-row');
    made.append(h('b', {}, it.name), ' ', h('span', { class: 'lab-soft-text' }, it.address));
    return made;
  };
  const add = (address: string): void => {
    const clean = address.toLowerCase();
    if (!draft[field].includes(clean)) draft[field].push(clean);
    input.value = draft.typing[field] = '';
    input.removeAttribute('aria-invalid');
    show(false);
    drawChips();
    world.keep();
    lab.calm('mail.added', world.person(clean).name);
    input.focus();
  };
  const drawChips = (): void => {
    chips.replaceChildren(...draft[field].map((it) => h('li', { class: 'lab-chip' }, ...chip(it))));
    chips.hidden = !draft[field].length;
  };
  const chip = (address: string): Node[] => {
    const { name } = world.person(address);
    const remove = button('×', () => {
      draft[field] = draft[field].filter((it) => it !== address);
      drawChips();
      world.keep();
      lab.calm('mail.removed', name);
      input.focus();
    }, 'lab-remove');
    remove.setAttribute('aria-label', lab.t('mail.remove', name));
    const more = name === address ? [] : [' ', h('span', { class: 'lab-soft-text' }, address)];
    return [h('span', {}, name, ...more), remove];
  };
  const commit = (): boolean => {
    const text = input.value.trim().replace(/[,;]$/, '');
    if (!text) return true;
    const [only, ...others] = matches();
    const named = world.content.contacts.find((it) => bare(it.name) === bare(text));
    const taken = ADDRESS.test(text) ? text : (named?.address ?? (others.length ? undefined : only?.address));
    if (taken) add(taken);
    else {
      input.setAttribute('aria-invalid', 'true');
      lab.miss(others.length ? 'mail.address.many' : fault(text), true);
    }
    return Boolean(taken);
  };
  input.value = draft.typing[field];
  input.oninput = () => {
    draft.typing[field] = input.value;
    world.keep();
    input.removeAttribute('aria-invalid');
    if (/[,;]$/.test(input.value)) commit();
    else show(input.value.trim().length > 0);
  };
  input.onkeydown = (e) => {
    if (e.key !== 'Enter' || e.isComposing) return;
    e.preventDefault();
    if (!e.repeat) commit();
  };
  const label = h('label', { for: id }, lab.t(`mail.${field}`));
  const explained = field === 'to' ? [] : [h('p', { class: 'lab-soft-text', id: `${id}-note` }, lab.t(`mail.${field}.note`))];
  if (explained.length) input.setAttribute('aria-describedby', `${id}-note`);
  const element = h('div', { class: 'lab-recipients' }, label, ...explained, chips, h('div', { class: 'lab-line' }, input, book), found);
  element.addEventListener('keydown', (e) => {
    if (e.key !== 'Escape' || found.hidden) return;
    e.preventDefault();
    show(false);
    input.focus();
  });
  show(false);
  drawChips();
  return { element, input, commit };
}
