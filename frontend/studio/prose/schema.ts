/** The document of a step's words: exactly what docs/modules.md allows, drawn as the residents' screens draw it. */
import { Schema } from 'prosemirror-model';
import type { Attrs, DOMOutputSpec, Node } from 'prosemirror-model';

/** A code of BCP 47, as the server reads it in `[mot]{lang=en}`. */
export const LANGUAGE = /^[A-Za-z]{2,3}(?:-\w{2,8})*$/;
/** A link stays in Déclic. */
export const INSIDE = /^\/([a-z0-9][a-zA-Z0-9._-]*(\/[a-zA-Z0-9._-]+)*\/?)?(#[a-z0-9-]+)?$/;
/** Who says it and when: `Prénom Nom, 2021`. */
export const SIGNATURE = /^\p{L}[^,]{1,79}, (19|20)[0-9]{2}$/u;

const order = (dom: HTMLElement): Attrs => ({ order: Number(dom.getAttribute('start') ?? 1), tight: true });
const weight = (style: string): Attrs | false => (/^(bold(er)?|[6-9]\d\d)$/.test(style) ? {} : false);

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: (): DOMOutputSpec => ['p', 0] },
    heading: {
      group: 'block',
      content: 'inline*',
      defining: true,
      parseDOM: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag })),
      toDOM: (): DOMOutputSpec => ['h2', 0],
    },
    bullet_list: {
      group: 'block',
      content: 'list_item+',
      attrs: { tight: { default: true } },
      parseDOM: [{ tag: 'ul' }],
      toDOM: (it): DOMOutputSpec => ['ul', tightness(it), 0],
    },
    ordered_list: {
      group: 'block',
      content: 'list_item+',
      attrs: { order: { default: 1 }, tight: { default: true } },
      parseDOM: [{ tag: 'ol', getAttrs: order }],
      toDOM: (it): DOMOutputSpec => ['ol', { ...tightness(it), start: it.attrs['order'] }, 0],
    },
    list_item: {
      content: 'paragraph block*',
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: (): DOMOutputSpec => ['li', 0],
    },
    quote: {
      group: 'block',
      content: 'block+',
      defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: (): DOMOutputSpec => ['blockquote', 0],
    },
    /** A practitioner's view: `> [!AVIS] Prénom Nom, 2021`. */
    view: {
      group: 'block',
      content: 'who block+',
      defining: true,
      parseDOM: [{ tag: 'div.view, aside.view' }],
      toDOM: (): DOMOutputSpec => ['div', { class: 'view' }, 0],
    },
    who: {
      content: 'text*',
      marks: '',
      defining: true,
      parseDOM: [{ tag: 'p.who', priority: 60 }],
      toDOM: (): DOMOutputSpec => ['p', { class: 'who' }, 0],
    },
    code_block: {
      group: 'block',
      content: 'text*',
      marks: '',
      code: true,
      defining: true,
      parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
      toDOM: (): DOMOutputSpec => ['pre', ['code', 0]],
    },
    /** Markdown that this format does not have: shown as it is written, changed by nobody but the author. */
    raw: {
      group: 'block',
      content: 'text*',
      marks: '',
      code: true,
      defining: true,
      parseDOM: [{ tag: 'pre.prose-raw', preserveWhitespace: 'full', priority: 60 }],
      toDOM: (): DOMOutputSpec => ['pre', { class: 'prose-raw' }, 0],
    },
    rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: (): DOMOutputSpec => ['hr'] },
    picture: {
      group: 'block',
      attrs: { src: {}, alt: { default: '' } },
      draggable: true,
      parseDOM: [{ tag: 'figure[data-src]', getAttrs: pictured }],
      toDOM: (it): DOMOutputSpec => ['figure', { 'data-src': it.attrs['src'], 'data-alt': it.attrs['alt'] }],
    },
    text: { group: 'inline' },
    /** A line break in the file; `hard` when it is written `\` or two spaces. */
    line_break: {
      group: 'inline',
      inline: true,
      selectable: false,
      attrs: { hard: { default: false } },
      linebreakReplacement: true,
      parseDOM: [{ tag: 'br' }],
      toDOM: (): DOMOutputSpec => ['br'],
      leafText: () => '\n',
    },
  },
  marks: {
    link: {
      attrs: { href: {}, title: { default: null } },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: inside }],
      toDOM: (it): DOMOutputSpec => {
        const href = it.attrs['href'] as string;
        return ['a', INSIDE.test(href) ? { href, title: href } : { title: href }, 0];
      },
    },
    strong: {
      parseDOM: [
        { tag: 'strong' },
        { tag: 'b', getAttrs: (dom) => dom.style.fontWeight !== 'normal' && null },
        { style: 'font-weight', getAttrs: weight },
      ],
      toDOM: (): DOMOutputSpec => ['strong', 0],
    },
    em: {
      parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
      toDOM: (): DOMOutputSpec => ['em', 0],
    },
    /** `[mot]{lang=en}`: its text has no other language in it, and no brackets. */
    language: {
      attrs: { lang: {} },
      inclusive: false,
      parseDOM: [{ tag: 'span[lang]', getAttrs: (dom) => tongue(dom.getAttribute('lang')) }],
      toDOM: (it): DOMOutputSpec => ['span', { lang: it.attrs['lang'], class: 'prose-language' }, 0],
    },
    code: {
      excludes: 'code language',
      code: true,
      parseDOM: [{ tag: 'code' }, { tag: 'kbd' }, { tag: 'samp' }],
      toDOM: (): DOMOutputSpec => ['code', 0],
    },
  },
});

function tightness(list: Node): Attrs {
  return list.attrs['tight'] ? { class: 'prose-tight' } : {};
}

function pictured(dom: HTMLElement): Attrs {
  return { src: dom.dataset['src'] ?? '', alt: dom.dataset['alt'] ?? '' };
}

function inside(dom: HTMLElement): Attrs | false {
  const href = dom.getAttribute('href') ?? '';
  return INSIDE.test(href) ? { href } : false;
}

function tongue(lang: string | null): Attrs | false {
  return lang && LANGUAGE.test(lang) ? { lang } : false;
}
