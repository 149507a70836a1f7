// The message that one writes: to whom, about what, with which documents. It is kept as it is typed, in this tab.
import { h } from '../common/draw';
import { attachments } from './attachments';
import { free, plain, remark, type Remark } from './letters';
import type { Go } from './list';
import { button, newId, title } from './parts';
import { recipients, type Recipients } from './people';
import { quote } from './reader';
import { fields, type Draft, type Field, type World } from './world';

export function form(world: World, draft: Draft, go: Go): Node[] {
  const { lab } = world;
  const about = draft.about ? world.message(draft.about) : undefined;
  const people = Object.fromEntries(fields.map((it) => [it, recipients(world, draft, it)])) as Record<Field, Recipients>;
  const subject = line(world, 'subject', draft);
  const text = area(world, draft);
  const docs = attachments(world, draft);
  const look = (where: Remark['where']): void => {
    if (where === 'cc' || where === 'bcc') copies.show();
    const spot = where === 'subject' ? subject.input : where === 'text' ? text.input : where === 'attach' ? docs.button : undefined;
    (spot ?? (where ? people[where as Field].input : undefined))?.focus();
  };
  const copies = copying(world, draft, people);
  const actions = h('div', { class: 'lab-acts lab-send' });
  actions.append(
    button(lab.t('mail.send'), () => send(world, draft, people, look, go), 'lab-button lab-main'),
    button(lab.t('mail.draft.keep'), () => {
      world.leave();
      go(`[data-message="${world.state.open}"]`, '.lab-read h2', '.lab-list h2');
    }),
    button(lab.t('mail.draft.drop'), () => {
      world.drop(draft);
      go('.lab-list h2');
    }),
  );
  const name = about ? lab.t(`mail.${draft.how}.title`, about.from.name) : lab.t('mail.new.title');
  return [
    title(name),
    people.to.element,
    copies.element,
    subject.element,
    text.element,
    docs.element,
    ...(about ? [quote(world, about)] : []),
    actions,
  ];
}

/** Cc and Cci come when they are asked for, or when somebody is in them. */
function copying(world: World, draft: Draft, people: Record<Field, Recipients>): { element: HTMLElement; show(): void } {
  const { lab } = world;
  const both = h('div', { class: 'lab-copies' }, people.cc.element, people.bcc.element);
  const more = button(lab.t('mail.copies'), () => {
    show();
    people.cc.input.focus();
  });
  const show = (): void => {
    both.hidden = false;
    more.hidden = true;
  };
  both.hidden = true;
  const { cc, bcc, typing } = draft;
  if (cc.length || bcc.length || typing.cc || typing.bcc) show();
  return { element: h('div', {}, more, both), show };
}

interface Typed<T> {
  readonly element: HTMLElement;
  readonly input: T;
}

function line(world: World, key: 'subject', draft: Draft): Typed<HTMLInputElement> {
  const id = newId();
  const input = h('input', { id, type: 'text', class: 'lab-input', autocomplete: 'off', maxlength: '200' });
  input.value = draft[key];
  input.oninput = () => {
    draft[key] = input.value;
    world.keep();
  };
  return { input, element: h('div', { class: 'lab-typed-line' }, h('label', { for: id }, world.lab.t(`mail.${key}`)), input) };
}

function area(world: World, draft: Draft): Typed<HTMLTextAreaElement> {
  const id = newId();
  const input = h('textarea', { id, class: 'lab-input', rows: '6', autocomplete: 'off', maxlength: '5000' });
  input.value = draft.text;
  input.oninput = () => {
    draft.text = input.value;
    world.keep();
  };
  return { input, element: h('div', { class: 'lab-typed-line' }, h('label', { for: id }, world.lab.t('mail.text')), input) };
}

function send(
  world: World,
  draft: Draft,
  people: Record<Field, Recipients>,
  look: (where: Remark['where']) => void,
  go: Go,
): void {
  const { lab, state } = world;
  if (state.draft !== draft.id) return; // pressed twice
  const unfinished = fields.find((it) => !people[it].commit());
  if (unfinished) return look(unfinished);
  const refuse = (it: Remark): void => {
    lab.miss(it.say);
    look(it.where);
    lab.querySelector('.lab-say')?.scrollIntoView({ block: 'nearest' });
  };
  const first = plain(world, draft);
  if (first) return refuse(first);
  const trapped = fields.flatMap((it) => draft[it]).find((it) => world.did(`send-to ${it}`) === 'trap');
  if (trapped) return;
  const { letters } = world.content;
  const expected = letters.filter((it) => waited(world, it.id));
  const sent = [...expected, ...letters].find((it) => !remark(world, draft, it));
  const wrong = !sent && expected[0] ? remark(world, draft, expected[0]) : sent ? undefined : free(world, draft);
  if (wrong) return refuse(wrong);
  world.deliver(draft);
  world.did(sent ? `sent ${sent.id}` : 'send', Boolean(sent));
  go('.lab-list h2', '.lab-read h2');
}

/** Whether the present task waits for this letter. */
function waited({ lab }: World, letter: string): boolean {
  const { goal } = lab;
  return typeof goal === 'object' && 'when' in goal && goal.when.includes(`sent ${letter}`);
}
