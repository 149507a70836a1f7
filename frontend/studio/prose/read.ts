/** Markdown to the document. CommonMark, and the two marks of our own: `[mot]{lang=en}` and `> [!AVIS] Nom, 2021`. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Blockquote, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Mark, Node } from 'prosemirror-model';
import { schema } from './schema';

const { nodes, marks } = schema;
const IN_LANGUAGE = /\[([^[\]]+)]\{lang=([A-Za-z]{2,3}(?:-\w{2,8})*)}/g;
const VIEW = '[!AVIS]';

/** One block of the text, and where it stands in it: from the start of its first line to the end of its last. */
export interface Block {
  readonly node: Node;
  readonly from: number;
  readonly to: number;
}

/** The blocks of a text. What this format does not have becomes a `raw` block with its own letters. */
export function blocks(markdown: string): Block[] {
  return fromMarkdown(markdown).children.map((it) => {
    const from = markdown.lastIndexOf('\n', (it.position?.start.offset ?? 0) - 1) + 1;
    const to = it.position?.end.offset ?? markdown.length;
    return { node: block(it) ?? raw(markdown.slice(from, to)), from, to };
  });
}

export function read(markdown: string): Node {
  return document(blocks(markdown).map((it) => it.node));
}

export function document(all: readonly Node[]): Node {
  return nodes.doc.create(null, all.length ? [...all] : nodes.paragraph.create());
}

function raw(text: string): Node {
  return nodes.raw.create(null, schema.text(text));
}

/** Nothing when the format does not have it. */
function block(it: RootContent): Node | undefined {
  switch (it.type) {
    case 'paragraph':
      return paragraph(it);
    case 'heading':
      return it.depth === 3 ? holding(nodes.heading, inline(it.children, [])) : undefined;
    case 'list':
      return list(it);
    case 'blockquote':
      return quote(it);
    case 'code':
      return it.lang ? undefined : nodes.code_block.create(null, it.value ? schema.text(it.value) : null);
    case 'thematicBreak':
      return nodes.rule.create();
    default:
      return undefined;
  }
}

function paragraph(it: Paragraph): Node | undefined {
  const [only] = it.children;
  if (it.children.length === 1 && only?.type === 'image') {
    return only.title ? undefined : nodes.picture.create({ src: only.url, alt: only.alt ?? '' });
  }
  return holding(nodes.paragraph, inline(it.children, []));
}

function list(it: List): Node | undefined {
  const items: Node[] = [];
  for (const item of it.children) {
    const content = all(item.children);
    if (!content) return undefined;
    if (content[0]?.type !== nodes.paragraph) content.unshift(nodes.paragraph.create());
    items.push(nodes.list_item.create(null, content));
  }
  const tight = !it.spread && it.children.every((item) => !item.spread);
  return it.ordered
    ? nodes.ordered_list.create({ order: it.start ?? 1, tight }, items)
    : nodes.bullet_list.create({ tight }, items);
}

function quote(it: Blockquote): Node | undefined {
  const [first, ...rest] = it.children;
  const mark = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type === 'paragraph' && mark?.type === 'text' && mark.value.startsWith(VIEW))
    return view(first, mark.value, rest);
  const content = it.children.length ? all(it.children) : [nodes.paragraph.create()];
  return content && nodes.quote.create(null, content);
}

/** The first line is who says it; the lines below it are the first paragraph. */
function view(first: Paragraph, text: string, rest: Blockquote['children']): Node | undefined {
  const end = text.indexOf('\n');
  if (end < 0 && first.children.length > 1) return undefined;
  const who = text.slice(VIEW.length, end < 0 ? undefined : end).trim();
  const below = end < 0 ? [] : [{ type: 'text' as const, value: text.slice(end + 1) }, ...first.children.slice(1)];
  const content = [...(below.length ? [{ type: 'paragraph' as const, children: below }] : []), ...rest];
  const inner = content.length ? all(content) : [nodes.paragraph.create()];
  return inner && nodes.view.create(null, [nodes.who.create(null, who ? schema.text(who) : null), ...inner]);
}

function all(content: readonly RootContent[]): Node[] | undefined {
  const found = content.map(block);
  return found.every((it) => it !== undefined) ? found : undefined;
}

function holding(type: (typeof nodes)['paragraph'], content: Node[] | undefined): Node | undefined {
  return content && type.create(null, content);
}

function inline(content: readonly PhrasingContent[], worn: readonly Mark[]): Node[] | undefined {
  const found: Node[] = [];
  for (const it of content) {
    const made = phrase(it, worn);
    if (!made) return undefined;
    found.push(...made);
  }
  return found;
}

function phrase(it: PhrasingContent, worn: readonly Mark[]): Node[] | undefined {
  switch (it.type) {
    case 'text':
      return it.value.split('\n').flatMap((line, i) => [...(i ? [lineBreak(false, worn)] : []), ...words(line, worn)]);
    case 'break':
      return [lineBreak(true, worn)];
    case 'strong':
      return inline(it.children, marks.strong.create().addToSet(worn));
    case 'emphasis':
      return inline(it.children, marks.em.create().addToSet(worn));
    case 'link':
      return inline(it.children, marks.link.create({ href: it.url, title: it.title ?? null }).addToSet(worn));
    case 'inlineCode':
      return [schema.text(it.value, marks.code.create().addToSet(worn))];
    default:
      return undefined;
  }
}

function lineBreak(hard: boolean, worn: readonly Mark[]): Node {
  return nodes.line_break.create({ hard }, null, worn);
}

function words(line: string, worn: readonly Mark[]): Node[] {
  const found: Node[] = [];
  let done = 0;
  const add = (text: string, all: readonly Mark[]) => text && found.push(schema.text(text, all));
  for (const it of line.matchAll(IN_LANGUAGE)) {
    add(line.slice(done, it.index), worn);
    add(it[1] ?? '', marks.language.create({ lang: it[2] }).addToSet(worn));
    done = it.index + it[0].length;
  }
  add(line.slice(done), worn);
  return found;
}
