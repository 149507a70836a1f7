// The documents of a message that one writes, and "Mes documents" to take them from.
import { h } from '../common/draw';
import { button, document as documentOf, newId } from './parts';
import type { Doc, Draft, World } from './world';

export function attachments(world: World, draft: Draft): { element: HTMLElement; button: HTMLButtonElement } {
  const { lab } = world;
  const attached = h('ul', { class: 'lab-docs', 'aria-label': lab.t('mail.attachments') });
  const shelf = h('div', { class: 'lab-shelf', id: newId(), role: 'group', 'aria-label': lab.t('mail.docs') });
  const join = button(lab.t('mail.attach'), () => show(Boolean(shelf.hidden)));
  join.setAttribute('aria-controls', shelf.id);

  const show = (open: boolean): void => {
    shelf.hidden = !open;
    join.setAttribute('aria-expanded', String(open));
    if (open) drawShelf();
  };
  const drawShelf = (): void => {
    const left = world.ownDocs.filter((it) => !draft.attach.includes(it.id));
    const items = left.map((doc) => documentOf(world, doc, button(lab.t('mail.doc.attach'), () => attach(doc), 'lab-act lab-pick')));
    shelf.replaceChildren(
      h('h3', {}, lab.t('mail.docs')),
      items.length ? h('ul', { class: 'lab-docs' }, ...items) : h('p', { class: 'lab-empty' }, lab.t('mail.docs.none')),
    );
  };
  const drawAttached = (): void => {
    const docs = world.docs(draft.attach);
    attached.replaceChildren(...docs.map((doc) => documentOf(world, doc, button(lab.t('mail.doc.remove'), () => remove(doc)))));
    attached.hidden = !docs.length;
  };
  const attach = (doc: Doc): void => {
    const weight = world.docs(draft.attach).reduce((sum, it) => sum + it.size, doc.size);
    if (weight > world.content.limit) return tooBig(doc, weight);
    draft.attach.push(doc.id);
    drawAttached();
    show(false);
    lab.calm('mail.doc.attached', doc.name);
    world.did(`attach ${doc.id}`);
    join.focus();
  };
  const tooBig = (doc: Doc, weight: number): void => {
    const { limit } = world.content;
    const alone = doc.size > limit;
    const words = lab.t(alone ? 'mail.doc.big' : 'mail.doc.big.all', world.size(alone ? doc.size : weight), world.size(limit));
    if (!alone || !world.did(`too-big ${doc.id}`)) lab.miss(words);
  };
  const remove = (doc: Doc): void => {
    draft.attach = draft.attach.filter((it) => it !== doc.id);
    drawAttached();
    if (!shelf.hidden) drawShelf();
    world.keep();
    lab.calm('mail.doc.removed', doc.name);
    join.focus();
  };
  shelf.addEventListener('keydown', (e) => {
    if (e.key !== 'Escape') return;
    e.preventDefault();
    show(false);
    join.focus();
  });
  show(false);
  drawAttached();
  return { element: h('div', { class: 'lab-joined' }, attached, join, shelf), button: join };
}
