// What a mailbox is made of. Java writes the first half (MailSimContent); the second is what has become of it.

export interface Person {
  readonly name: string;
  readonly address: string;
}
export interface Doc {
  readonly id: string;
  readonly name: string;
  /** In Ko. */
  readonly size: number;
  readonly kind: string;
  readonly shows: string;
}
export const folders = ['inbox', 'drafts', 'sent', 'spam', 'trash'] as const;
export type Folder = (typeof folders)[number];
export interface Message {
  readonly id: string;
  readonly folder: Folder;
  readonly from: Person;
  readonly to: Person[];
  readonly cc: Person[];
  readonly bcc?: Person[];
  readonly date: string;
  readonly subject: string;
  /** Written by our server from Markdown; empty in what the learner sends. */
  readonly html: string;
  /** What the learner wrote: always text. */
  readonly text?: string;
  /** The message that it answers or passes on. */
  readonly about?: string;
  readonly attachments: string[];
  readonly unread: boolean;
  readonly after: string[];
}
export interface Letter {
  readonly id: string;
  readonly to: string[];
  readonly cc: string[];
  readonly bcc: string[];
  readonly attach: string[];
  readonly reply: string;
  readonly forward: string;
  readonly subject: boolean;
  readonly body: boolean;
}
export interface Content {
  readonly me: Person;
  readonly limit: number;
  readonly contacts: Person[];
  readonly documents: Doc[];
  readonly messages: Message[];
  readonly letters: Letter[];
}
export const fields = ['to', 'cc', 'bcc'] as const;
export type Field = (typeof fields)[number];
export type How = 'new' | 'reply' | 'reply-all' | 'forward';
export interface Draft extends Record<Field, string[]> {
  readonly id: number;
  readonly how: How;
  readonly about: string;
  subject: string;
  text: string;
  attach: string[];
  /** What is still being typed in a field. */
  readonly typing: Record<Field, string>;
  /** As it was when it was opened: nothing is lost when such a one is not kept. */
  fresh: string;
  /** A forgotten document was spoken of once. */
  warned: boolean;
}
export type Move = 'delete' | 'restore' | 'report' | 'rescue';
export interface State {
  folder: Folder;
  /** The message that is read, or none. */
  open: string;
  /** The draft that is written, or 0. */
  draft: number;
  count: number;
  readonly place: Record<string, Folder>;
  readonly back: Record<string, Folder>;
  readonly read: string[];
  readonly arrived: string[];
  readonly saved: string[];
  readonly reported: string[];
  readonly sent: Message[];
  drafts: Draft[];
  undo?: { move: Move; id: string; from: Folder } | { draft: Draft };
}
