// Small parts that the list, the reader and the form share.
import { h } from '../common/draw';
import type { Doc, Person, World } from './world';

let ids = 0;
export const newId = (): string => `mail-${++ids}`;

export function button(words: string, press: () => void, look = 'lab-act'): HTMLButtonElement {
  const made = h('button', { type: 'button', class: look }, words);
  made.onclick = press;
  return made;
}

/** Words for who does not see the screen. */
export const hushed = (words: string): HTMLElement => h('span', { class: 'lab-hush' }, words);

/** A title that can take the focus, so that what comes is announced. */
export const title = (words: string): HTMLHeadingElement => h('h2', { tabindex: '-1' }, words);

export const full = ({ name, address }: Person): string => (name === address ? name : `${name} <${address}>`);

/** A document: its name, kind and size, and what can be done with it. Opening it shows what is inside, here. */
export function document(world: World, doc: Doc, ...acts: HTMLElement[]): HTMLElement {
  const { lab } = world;
  const inside = h('p', { class: 'lab-inside', id: newId(), tabindex: '-1' });
  inside.hidden = true;
  const open = button(lab.t('mail.doc.open'), () => {
    const heard = inside.hidden ? world.did(`view ${doc.id}`) : '';
    if (heard === 'trap') return;
    inside.hidden = !inside.hidden;
    open.setAttribute('aria-expanded', String(!inside.hidden));
  });
  open.setAttribute('aria-expanded', 'false');
  open.setAttribute('aria-controls', inside.id);
  inside.textContent = doc.shows || lab.t('mail.doc.inside');
  const facts = h('span', { class: 'lab-soft-text' }, `${lab.t(`mail.kind.${doc.kind}`)}, ${world.size(doc.size)}`);
  const all = [open, ...acts];
  all.forEach((act) => act.append(hushed(` ${doc.name}`)));
  const about = h('span', { class: 'lab-doc-name' }, h('b', {}, doc.name), ' ', facts);
  return h('li', { class: 'lab-doc' }, about, h('span', { class: 'lab-acts' }, ...all), inside);
}
