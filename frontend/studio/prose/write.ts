/** The document to Markdown, always in the same way: `-`, `1.`, `**`, `*`, a line a line, a blank line between blocks. */
import type { BlockContent, Blockquote, DefinitionContent, ListItem, Literal, Parent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { ConstructName, Handle, Options } from 'mdast-util-to-markdown';
import type { Node } from 'prosemirror-model';
import { flat, oneLine, phrases } from './phrases';
import { read } from './read';
import { schema } from './schema';

const { nodes } = schema;

/** What CommonMark has not, as the writer of mdast meets it. */
interface View extends Parent {
  type: 'view';
  who: string;
  children: BlockContent[];
}
interface Language extends Literal {
  type: 'language';
  lang: string;
  value: string;
}
declare module 'mdast' {
  interface RootContentMap {
    view: View;
    language: Language;
  }
  interface BlockContentMap {
    view: View;
  }
  interface PhrasingContentMap {
    language: Language;
  }
}

const view: Handle = (it: View, _, state, info) => {
  const exit = state.enter('blockquote');
  const who = state.safe(it.who, { before: ' ', after: '\n' });
  const words = state.containerFlow(it as unknown as Blockquote, info);
  exit();
  // What is not a paragraph would go on with the line above it, or not begin at all.
  const gap = it.children[0]?.type === 'paragraph' && it.children[0].children[0]?.type !== 'image' ? '\n' : '\n\n';
  return state.indentLines(
    `[!AVIS] ${who}${gap}${words}`.trimEnd(),
    (line, _at, blank) => '>' + (blank ? '' : ' ') + line,
  );
};

const language: Handle = (it: Language, _, state, info) => {
  const exit = state.enter('label' as ConstructName);
  const words = state.safe(it.value, { ...info, before: '[', after: ']' });
  exit();
  return `[${words}]{lang=${it.lang}}`;
};

const CANON: Options = {
  bullet: '-',
  bulletOther: '*',
  bulletOrdered: '.',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  strong: '*',
  handlers: { view, language },
};

/** The other mark of a list, when the list before it has the usual one: else they would be one. */
export function otherMark(text: string): boolean {
  return /^(-|\d+\.)(\s|$)/.test(text);
}

/** The Markdown of one block, without a line end; empty for an empty paragraph. */
export function write(block: Node, other = false): string {
  if (block.type === nodes.raw) return block.textContent;
  const made = content(block);
  if (!made) return '';
  const text = toMarkdown(
    { type: 'root', children: [made] },
    other ? { ...CANON, bullet: '*', bulletOther: '-', bulletOrdered: ')' } : CANON,
  );
  return plainer(text.replace(/\n+$/, ''));
}

/** Takes out each backslash that changes nothing: people read this text. */
function plainer(text: string): string {
  const escaped = [...text.matchAll(/\\(?=[!-/:-@[-`{-~])/g)].map((it) => it.index).reverse();
  if (!escaped.length || escaped.length > 60) return text;
  const meant = read(text);
  const without = (from: string, at: number) => from.slice(0, at) + from.slice(at + 1);
  const none = escaped.reduce(without, text);
  if (read(none).eq(meant)) return none;
  return escaped.reduce((now, at) => {
    const next = without(now, at);
    return read(next).eq(meant) ? next : now;
  }, text);
}

function content(it: Node): RootContent | undefined {
  switch (it.type) {
    case nodes.heading:
      return { type: 'heading', depth: 3, children: phrases(flat(it).map(oneLine)) };
    case nodes.bullet_list:
      return { type: 'list', ordered: false, spread: loose(it), children: items(it) };
    case nodes.ordered_list:
      return { type: 'list', ordered: true, start: it.attrs['order'], spread: loose(it), children: items(it) };
    case nodes.quote:
      return { type: 'blockquote', children: flow(it) };
    case nodes.view:
      return { type: 'view', who: it.child(0).textContent.trim(), children: flow(it) as BlockContent[] };
    case nodes.code_block:
      return { type: 'code', value: it.textContent };
    case nodes.raw:
      return { type: 'html', value: it.textContent };
    case nodes.rule:
      return { type: 'thematicBreak' };
    case nodes.picture:
      return { type: 'paragraph', children: [{ type: 'image', url: it.attrs['src'], alt: it.attrs['alt'].trim() }] };
    default: {
      const words = phrases(flat(it));
      return words.length ? { type: 'paragraph', children: words } : undefined;
    }
  }
}

/** Two paragraphs in an item need a blank line, and then the whole list has them. */
function loose(list: Node): boolean {
  let found = !list.attrs['tight'];
  list.forEach((item) =>
    item.forEach((it, _, i) => {
      if (i && it.type === nodes.paragraph && item.child(i - 1).type === nodes.paragraph) found = true;
    }),
  );
  return found;
}

function items(list: Node): ListItem[] {
  const spread = loose(list);
  return list.children.map((item) => ({ type: 'listItem', spread, children: flow(item) }));
}

function flow(parent: Node): (BlockContent | DefinitionContent)[] {
  return parent.children.filter((it) => it.type !== nodes.who).flatMap((it) => (content(it) ?? []) as BlockContent);
}
