// The mailbox: what the author wrote, and what has become of it. All of it stays in this page.
import type { Lab } from '../common/lab';

import type { Content, Doc, Draft, Field, Folder, How, Message, Move, Person, State } from './types';

export * from './types';

const content = ({ to, cc, bcc, subject, text, attach, typing }: Draft): string =>
  JSON.stringify([to, cc, bcc, subject, text, attach, typing]);

const opposite: Record<Move, Move> = { delete: 'restore', restore: 'delete', report: 'rescue', rescue: 'report' };
const target = { delete: 'trash', report: 'spam', rescue: 'inbox' } as const;

export class World {
  readonly content: Content;
  readonly state: State;

  constructor(readonly lab: Lab) {
    this.content = lab.content<Content>();
    this.state = lab.kept<State>() ?? {
      folder: 'inbox',
      open: '',
      draft: 0,
      count: 0,
      place: {},
      back: {},
      read: this.content.messages.filter((it) => !it.unread).map((it) => it.id),
      arrived: [],
      saved: [],
      reported: [],
      sent: [],
      drafts: [],
    };
  }

  keep(): void {
    this.lab.keep(this.state);
  }

  /** What draws the folders anew when a message arrives. */
  arriving: () => void = () => undefined;

  /** Says what happened, and tells what answered; a message that waited for it arrives. */
  did(event: string, fact = false): 'task' | 'trap' | 'news' | '' {
    const { arrived } = this.state;
    const come = this.content.messages.filter((it) => it.after.includes(event) && !arrived.includes(it.id));
    arrived.unshift(...come.map((it) => it.id));
    const heard = this.lab.did(event, fact);
    this.keep();
    if (!come.length) return heard;
    this.arriving();
    if (!heard) this.lab.calm('mail.arrived');
    return heard || 'news';
  }

  /** All that has come, the newest first. */
  get messages(): Message[] {
    const { arrived, sent } = this.state;
    const late = arrived.flatMap((id) => this.content.messages.filter((it) => it.id === id));
    return [...sent, ...late, ...this.content.messages.filter((it) => !it.after.length)];
  }
  message(id: string): Message | undefined {
    return this.messages.find((it) => it.id === id);
  }
  folderOf(message: Message): Folder {
    return this.state.place[message.id] ?? message.folder;
  }
  inFolder(folder: Folder): Message[] {
    return this.messages.filter((it) => this.folderOf(it) === folder);
  }
  unread(message: Message): boolean {
    return !this.state.read.includes(message.id) && !message.text;
  }

  mine(person: Person): boolean {
    return person.address === this.content.me.address;
  }
  /** The address book first: it says how one calls them. */
  person(address: string): Person {
    const { contacts, messages, me } = this.content;
    const all = [me, ...contacts, ...messages.flatMap((it) => [it.from, ...it.to, ...it.cc])];
    return all.find((it) => it.address === address) ?? { name: address, address };
  }
  knows(address: string): boolean {
    return this.person(address).name !== address;
  }

  doc(id: string): Doc | undefined {
    return this.content.documents.find((it) => it.id === id);
  }
  docs(ids: string[]): Doc[] {
    return ids.flatMap((id) => this.doc(id) ?? []);
  }
  /** "Mes documents": not what somebody sent, until it is saved. */
  get ownDocs(): Doc[] {
    const { messages, documents } = this.content;
    const received = new Set(messages.filter((it) => !this.mine(it.from)).flatMap((it) => it.attachments));
    return documents.filter((it) => !received.has(it.id) || this.state.saved.includes(it.id));
  }
  size(ko: number): string {
    const mega = ko >= 1000;
    const number = (mega ? ko / 1000 : ko).toLocaleString(document.documentElement.lang || 'fr', {
      maximumFractionDigits: 1,
    });
    return this.lab.t(mega ? 'mail.mega' : 'mail.kilo', number);
  }

  move(message: Message, move: Move): void {
    const { state, lab } = this;
    const { id } = message;
    const from = this.folderOf(message);
    const to = move === 'restore' ? (state.back[id] ?? 'inbox') : target[move];
    if (from === to && move !== 'report') return;
    if (move === 'delete') state.back[id] = from;
    if (move === 'report') state.reported.push(id);
    if (move === 'rescue') this.#unreport(id);
    state.place[id] = to;
    state.open = '';
    state.undo = { move, id, from };
    lab.undo(`${opposite[move]} ${id}`);
    lab.calm(`mail.${move}.said`, lab.t(`mail.folder.${to}`));
    this.did(`${move} ${id}`, true);
  }

  /** Takes the last move back; gives what is to be looked at again. */
  undo(): void {
    const { state, lab } = this;
    const { undo } = state;
    if (!undo) return;
    delete state.undo;
    if ('draft' in undo) {
      state.drafts.unshift(undo.draft);
      state.draft = undo.draft.id;
    } else {
      state.place[undo.id] = undo.from;
      if (undo.move === 'report') this.#unreport(undo.id);
      lab.undo(`${undo.move} ${undo.id}`);
    }
    lab.calm('mail.undone');
    this.keep();
  }

  #unreport(id: string): void {
    const { reported } = this.state;
    reported.splice(0, reported.length, ...reported.filter((it) => it !== id));
  }

  get draft(): Draft | undefined {
    return this.state.drafts.find((it) => it.id === this.state.draft);
  }

  write(how: How, message?: Message): void {
    const { state } = this;
    const draft: Draft = {
      id: ++state.count,
      how,
      about: message?.id ?? '',
      ...this.#recipients(how, message),
      subject: this.#subject(how, message?.subject ?? ''),
      text: '',
      attach: how === 'forward' ? [...(message?.attachments ?? [])] : [],
      typing: { to: '', cc: '', bcc: '' },
      fresh: '',
      warned: false,
    };
    draft.fresh = content(draft);
    state.drafts.unshift(draft);
    state.draft = draft.id;
    this.lab.quiet();
    this.did(message ? `${how} ${message.id}` : how);
  }

  #recipients(how: How, message?: Message): Record<Field, string[]> {
    const none = { to: [], cc: [], bcc: [] };
    if (!message || how === 'new' || how === 'forward') return none;
    const others = (people: Person[]): string[] => [
      ...new Set(people.filter((it) => !this.mine(it)).map((it) => it.address)),
    ];
    const first = this.mine(message.from) ? message.to : [message.from];
    if (how === 'reply') return { ...none, to: others(first) };
    const to = others([message.from, ...message.to]);
    return { ...none, to, cc: others(message.cc).filter((it) => !to.includes(it)) };
  }

  #subject(how: How, subject: string): string {
    if (how === 'new') return '';
    const key = how === 'forward' ? 'mail.tr' : 'mail.re';
    const mark = this.lab.t(key, '').trim();
    return subject.startsWith(mark) ? subject : this.lab.t(key, subject);
  }

  /** Leaves the draft; one in which nothing was done is not worth keeping. */
  leave(): void {
    const { draft, state } = this;
    if (!draft) return;
    state.draft = 0;
    if (content(draft) !== draft.fresh) this.lab.calm('mail.draft.kept');
    else state.drafts = state.drafts.filter((it) => it !== draft);
    this.keep();
  }

  drop(draft: Draft): void {
    const { state } = this;
    state.drafts = state.drafts.filter((it) => it !== draft);
    state.draft = 0;
    state.open = '';
    state.undo = { draft };
    this.lab.calm('mail.draft.dropped');
    this.keep();
  }

  deliver(draft: Draft): void {
    const { state, content, lab } = this;
    const people = (field: Field): Person[] => draft[field].map((it) => this.person(it));
    state.sent.unshift({
      id: `sent-${draft.id}`,
      folder: 'sent',
      from: content.me,
      to: people('to'),
      cc: people('cc'),
      bcc: people('bcc'),
      date: lab.t('mail.now'),
      subject: draft.subject.trim() || lab.t('mail.subject.none'),
      html: '',
      text: draft.text,
      about: draft.about,
      attachments: draft.attach,
      unread: false,
      after: [],
    });
    state.read.push(`sent-${draft.id}`);
    state.drafts = state.drafts.filter((it) => it !== draft);
    state.draft = 0;
    delete state.undo;
    lab.calm('mail.sent');
  }
}
