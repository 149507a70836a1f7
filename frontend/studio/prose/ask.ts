/** One question under the toolbar: which language, which address. Enter gives the answer, Escape gives up. */
import { h } from '../../labs/common/draw';
import type { Editor } from './editor';
import { INSIDE, LANGUAGE, schema } from './schema';
import type { Texts } from './texts';

const { marks } = schema;

interface Question {
  name: 'language' | 'link';
  value: string;
  /** Proposed answers, and what each is called. */
  offered: Record<string, string>;
  fits: (answer: string) => boolean;
  /** Empty takes the mark off. */
  answer: (answer: string) => void;
  close: () => void;
}

/**
 * Asks for the language or the address of the words that are selected, or that the caret is in.
 * @param links the pages that are offered, by their address
 */
export function askFor(
  wish: Question['name'],
  editor: Editor,
  into: HTMLElement,
  texts: Texts,
  links: Record<string, string>,
): void {
  const type = marks[wish];
  const { from, to, value } = editor.reach(type);
  const key = wish === 'link' ? 'href' : 'lang';
  ask(into, texts, {
    name: wish,
    value: value[key] ?? '',
    offered: wish === 'link' ? links : languages(),
    fits: (answer) => (wish === 'link' ? INSIDE : LANGUAGE).test(answer),
    answer: (answer) => editor.mark(from, to, type, answer ? { [key]: answer } : undefined),
    close: () => editor.view.focus(),
  });
}

function ask(into: HTMLElement, texts: Texts, it: Question): void {
  const id = `${into.id}-${it.name}`;
  const field = h('input', {
    id,
    value: it.value,
    list: `${id}-list`,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': `${id}-help ${id}-fault`,
  });
  const fault = h('p', { id: `${id}-fault`, class: 'prose-fault', role: 'alert' });
  const offered = h(
    'datalist',
    { id: `${id}-list` },
    ...Object.entries(it.offered).map(([value, label]) => h('option', { value, label })),
  );
  const close = () => {
    into.hidden = true;
    into.replaceChildren();
    it.close();
  };
  const done = (answer: string) => {
    if (answer && !it.fits(answer)) {
      fault.textContent = texts(`${it.name}.fault`);
      field.setAttribute('aria-invalid', 'true');
      return field.focus();
    }
    close();
    it.answer(answer);
  };
  const act = (key: string, run: () => void) => {
    const made = h('button', { type: 'button' }, texts(key));
    made.addEventListener('click', run);
    return made;
  };
  into.replaceChildren(
    h('div', {}, h('label', { for: id }, texts(`${it.name}.ask`)), field, offered),
    act('ok', () => done(field.value.trim())),
    ...(it.value ? [act('remove', () => done(''))] : []),
    act('cancel', close),
    h('p', { id: `${id}-help`, class: 'prose-soft' }, texts(`${it.name}.help`)),
    fault,
  );
  into.setAttribute('aria-label', texts(`${it.name}.ask`));
  into.hidden = false;
  into.onkeydown = (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field) done(field.value.trim());
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  field.focus();
  field.select();
}

/** Names of a few languages in the language of the page. */
function languages(): Record<string, string> {
  const names = new Intl.DisplayNames([document.documentElement.lang || 'fr'], { type: 'language' });
  return Object.fromEntries(
    ['en', 'es', 'de', 'it', 'pt', 'la', 'ar', 'tr', 'ru', 'uk'].map((it) => [it, names.of(it) ?? it]),
  );
}
