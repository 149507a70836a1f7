/** What comes from a word processor or the web, reduced to what this format has. */

const FORBIDDEN =
  'script, style, meta, link, title, head, template, object, iframe, video, audio, svg, math, input, select, textarea, button, [hidden]';
const ITEM = /mso-list:\s*l\d+ level(\d)/;
// Word has its own beside them, such as mso-bidi-font-weight, which say nothing of what is seen.
const PLAIN = /(^|;)\s*font-weight:\s*(normal|400)/;
const BOLD = /(^|;)\s*font-weight:\s*(bold|[6-9]00)/;
const ITALIC = /(^|;)\s*font-style:\s*italic/;
const NUMBERED = /^\s*(\d+|[a-zA-Z]|[ivx]+)[.)]/;

/** The page's policy has a say in any page that we parse: no style or script may be one before it is read. */
const asData = (html: string): string =>
  html
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/([\s"'/])(style|on\w+)(?=\s*=)/gi, '$1data-$2'));

/** HTML without styles: what a style says of a word becomes a mark, what it says of a list becomes a list. */
export function reduced(html: string): string {
  const page = new DOMParser().parseFromString(asData(withoutConditions(html)), 'text/html');
  const body = page.body;
  body.querySelectorAll(FORBIDDEN).forEach((it) => it.remove());
  body.querySelectorAll('img').forEach((it) => it.replaceWith(page.createTextNode(it.alt)));
  body.querySelectorAll('tr').forEach((row) => row.replaceWith(asLine(row)));
  wordLists(body);
  for (const it of [...body.querySelectorAll<HTMLElement>('[data-style]')]) {
    const style = it.dataset['style'] ?? '';
    delete it.dataset['style'];
    if (it.matches('b') && PLAIN.test(style)) it.replaceWith(...it.childNodes);
    else if (!it.matches('h1, h2, h3, h4, h5, h6, td, th') && it.matches('span, font, a, u')) mark(it, style);
  }
  return body.innerHTML;
}

/** Word hides the signs of its lists in conditions; what is between them is for Word alone. */
function withoutConditions(html: string): string {
  return html
    .replace(/<!--\[if[\s\S]*?<!\[endif\]-->/gi, '')
    .replace(/<!\[if !supportLists\]>([\s\S]*?)<!\[endif\]>/gi, '<i data-sign>$1</i>');
}

function asLine(row: Element): HTMLElement {
  const line = row.ownerDocument.createElement('p');
  [...row.querySelectorAll('td, th')].forEach((cell, i) => {
    if (i) line.append(' · ');
    line.append(cell.textContent?.trim().replace(/\s+/g, ' ') ?? '');
  });
  return line;
}

function mark(it: HTMLElement, style: string): void {
  const wrap = (tag: string) => {
    const made = it.ownerDocument.createElement(tag);
    made.append(...it.childNodes);
    it.append(made);
  };
  if (BOLD.test(style)) wrap('strong');
  if (ITALIC.test(style)) wrap('em');
}

/** Paragraphs that only look like a list become one. Deeper levels come up to the first: lists are flat here. */
function wordLists(body: HTMLElement): void {
  let list: HTMLElement | undefined;
  for (const it of [...body.querySelectorAll<HTMLElement>('p')]) {
    const sign = it.querySelector('[data-sign]');
    if (!sign && !ITEM.test(it.dataset['style'] ?? '')) {
      list = undefined;
      continue;
    }
    const tag = NUMBERED.test(sign?.textContent ?? '') ? 'OL' : 'UL';
    sign?.remove();
    if (list?.tagName !== tag || it.previousElementSibling !== list) {
      list = it.ownerDocument.createElement(tag);
      it.before(list);
    }
    const item = it.ownerDocument.createElement('li');
    item.append(...it.childNodes);
    list.append(item);
    it.remove();
  }
}
