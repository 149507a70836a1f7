// Whether what one is about to send is what the task expects; else what is missing or too much, in kind words.
import type { Draft, Field, Letter, World } from './world';
import { fields } from './world';

/** What is not yet right: what to say, and what to look at. */
export interface Remark {
  readonly say: string;
  readonly where: Field | 'attach' | 'subject' | 'text' | '';
}

const where = (on: Record<Field, string[]>, address: string): Field | undefined =>
  fields.find((field) => on[field].includes(address));

const everyone = (on: Record<Field, string[]>): string[] => fields.flatMap((field) => on[field]);

export function remark(world: World, draft: Draft, letter: Letter): Remark | undefined {
  return (
    ofKind(world, draft, letter) ??
    ofPeople(world, draft, letter) ??
    ofDocuments(world, draft, letter) ??
    ofText(world, draft, letter)
  );
}

function ofKind(world: World, draft: Draft, letter: Letter): Remark | undefined {
  const wanted = letter.reply || letter.forward;
  const forward = draft.how === 'forward';
  if (!wanted || (draft.about === wanted && draft.how !== 'new' && forward === Boolean(letter.forward))) return undefined;
  const subject = world.content.messages.find((it) => it.id === wanted)?.subject ?? '';
  return { say: world.lab.t(letter.reply ? 'mail.check.reply' : 'mail.check.forward', subject), where: '' };
}

function ofPeople(world: World, draft: Draft, letter: Letter): Remark | undefined {
  const { lab } = world;
  const name = (address: string): string => world.person(address).name;
  const extra = everyone(draft).find((it) => !where(letter, it));
  if (extra) {
    const key = draft.how === 'reply-all' ? 'mail.check.extra.all' : 'mail.check.extra';
    return { say: lab.t(key, name(extra)), where: where(draft, extra) ?? 'to' };
  }
  for (const address of everyone(letter)) {
    const is = where(draft, address);
    const should = where(letter, address) ?? 'to';
    if (!is) return { say: lab.t(`mail.check.missing.${should}`, name(address)), where: should };
    if (is !== should) return { say: lab.t(`mail.check.should.${should}`, name(address)), where: is };
  }
  return undefined;
}

function ofDocuments(world: World, draft: Draft, letter: Letter): Remark | undefined {
  const { lab } = world;
  const extra = draft.attach.find((it) => !letter.attach.includes(it));
  const missing = letter.attach.some((it) => !draft.attach.includes(it));
  const name = world.doc(extra ?? '')?.name ?? '';
  if (extra) return { say: lab.t(missing ? 'mail.check.wrong' : 'mail.check.more', name), where: 'attach' };
  return missing ? { say: lab.t('mail.check.attach'), where: 'attach' } : undefined;
}

function ofText({ lab }: World, draft: Draft, letter: Letter): Remark | undefined {
  if (letter.subject && !draft.subject.trim()) return { say: lab.t('mail.check.subject'), where: 'subject' };
  if (letter.body && !draft.text.trim()) return { say: lab.t('mail.check.text'), where: 'text' };
  return undefined;
}

/** What any webmail would say, whatever the task is. */
export function plain(world: World, draft: Draft): Remark | undefined {
  const { lab } = world;
  const all = everyone(draft);
  if (!all.length) return { say: lab.t('mail.check.nobody'), where: 'to' };
  const unknown = all.find((it) => !world.knows(it));
  if (unknown) return { say: lab.t('mail.check.unknown', unknown), where: where(draft, unknown) ?? 'to' };
  return undefined;
}

/** For a letter that nobody expects: it need not be right, but it should not be empty. */
export function free({ lab }: World, draft: Draft): Remark | undefined {
  const text = draft.text.toLowerCase();
  if (!text.trim() && !draft.attach.length && draft.how !== 'forward')
    return { say: lab.t('mail.check.text'), where: 'text' };
  const promised = lab.t('mail.joined').split('|').some((words) => text.includes(words));
  if (!promised || draft.attach.length || draft.warned) return undefined;
  draft.warned = true;
  return { say: lab.t('mail.check.forgotten'), where: 'attach' };
}
