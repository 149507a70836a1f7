/** The toolbar: one stop for Tab, arrows inside it, each button with its name and its keys. */
import { toggleMark } from 'prosemirror-commands';
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { Command, EditorState } from 'prosemirror-state';
import { h, svg } from '../../labs/common/draw';
import { heading, list, quote, view, wears, within } from './keys';
import { schema } from './schema';
import type { Texts } from './texts';

const { nodes, marks } = schema;

/** What a button asks of the editor when it is not a plain change of the text. */
export type Wish = 'language' | 'link' | 'picture' | 'markdown';

interface Tool {
  name: string;
  keys?: string;
  /** Paths of its drawing; a letter where there is none. */
  drawn?: string;
  act: Command | Wish;
  pressed?: (state: EditorState) => boolean;
  group?: true;
}

const TOOLS: readonly Tool[] = [
  { name: 'bold', keys: 'Ctrl+B', act: toggleMark(marks.strong), pressed: (it) => wears(it, marks.strong) },
  { name: 'italic', keys: 'Ctrl+I', act: toggleMark(marks.em), pressed: (it) => wears(it, marks.em) },
  {
    name: 'code',
    keys: 'Ctrl+E',
    drawn: 'M9 7l-5 5 5 5M15 7l5 5-5 5',
    act: toggleMark(marks.code),
    pressed: (it) => wears(it, marks.code),
  },
  {
    name: 'heading',
    keys: 'Ctrl+Alt+3',
    drawn: 'M5 5v14M15 5v14M5 12h10M19 17v2',
    act: heading,
    pressed: (it) => within(it, nodes.heading),
    group: true,
  },
  {
    name: 'bullets',
    keys: 'Ctrl+Maj+8',
    drawn: 'M10 6h10M10 12h10M10 18h10M4 6h1M4 12h1M4 18h1',
    act: list(nodes.bullet_list),
    pressed: (it) => within(it, nodes.bullet_list),
  },
  {
    name: 'numbers',
    keys: 'Ctrl+Maj+7',
    drawn: 'M10 6h10M10 12h10M10 18h10M4 4h1v4M3 14h3l-3 4h3',
    act: list(nodes.ordered_list),
    pressed: (it) => within(it, nodes.ordered_list),
  },
  {
    name: 'quote',
    drawn: 'M5 4v16M10 8h10M10 12h10M10 16h6',
    act: quote,
    pressed: (it) => within(it, nodes.quote),
    group: true,
  },
  { name: 'view', drawn: 'M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12h5', act: view, pressed: (it) => within(it, nodes.view) },
  {
    name: 'language',
    drawn: 'M3 6h10M8 4v2M11 6c-1 5-4 8-8 9M5 9c1 3 4 5 7 6M12 20l4-9 4 9M13.500 17h5',
    act: 'language',
    pressed: (it) => wears(it, marks.language),
    group: true,
  },
  {
    name: 'link',
    drawn: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
    act: 'link',
    pressed: (it) => wears(it, marks.link),
  },
  { name: 'picture', drawn: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.500 9h.5', act: 'picture' },
  { name: 'undo', keys: 'Ctrl+Z', drawn: 'M8 5L4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3', act: undo, group: true },
  { name: 'redo', keys: 'Ctrl+Y', drawn: 'M16 5l4 4-4 4M20 9H10a6 6 0 0 0 0 12h3', act: redo },
];

const CONTROL = /Mac|iP/.test(navigator.platform) ? 'Cmd' : 'Ctrl';

export class Toolbar {
  readonly dom: HTMLElement;
  readonly #buttons: readonly HTMLButtonElement[];
  readonly #mode: HTMLButtonElement;

  constructor(
    texts: Texts,
    private readonly run: (act: Command | Wish) => void,
  ) {
    this.dom = h('div', { class: 'prose-bar', role: 'toolbar', 'aria-label': texts('toolbar') });
    this.#buttons = TOOLS.map((tool) => {
      const keys = tool.keys?.replace('Ctrl', CONTROL).replace('Maj', texts('shift'));
      const made = button(texts(tool.name), keys, tool.drawn ? drawing(tool.drawn) : letter(tool.name, texts));
      if (tool.pressed) made.setAttribute('aria-pressed', 'false');
      made.addEventListener('click', () => made.ariaDisabled !== 'true' && this.run(tool.act));
      if (tool.group) this.dom.append(h('span', { class: 'prose-gap' }));
      this.dom.append(made);
      return made;
    });
    this.#mode = button(texts('markdown'), undefined, 'Markdown');
    this.#mode.className = 'prose-mode';
    this.#mode.setAttribute('aria-pressed', 'false');
    this.#mode.title = texts('markdown.help');
    this.#mode.addEventListener('click', () => this.run('markdown'));
    this.dom.append(this.#mode);
    this.#stop(this.#all()[0]);
    this.dom.addEventListener('keydown', (event) => this.#move(event));
    this.dom.addEventListener('focusin', (event) => this.#stop(event.target as HTMLElement));
    // The text keeps its selection while one presses with a mouse.
    this.dom.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** @param state of the text; nothing while the Markdown itself is shown */
  show(state: EditorState | undefined): void {
    TOOLS.forEach((tool, i) => {
      const made = this.#buttons[i];
      if (!made) return;
      made.ariaDisabled = String(!state || !able(tool, state));
      if (tool.pressed) made.ariaPressed = String(!!state && tool.pressed(state));
    });
    this.#mode.ariaPressed = String(!state);
  }

  focus(): void {
    this.#all()
      .find((it) => it.tabIndex === 0)
      ?.focus();
  }

  #all(): HTMLButtonElement[] {
    return [...this.#buttons, this.#mode];
  }

  #stop(here: HTMLElement | undefined): void {
    for (const it of this.#all()) it.tabIndex = it === here ? 0 : -1;
  }

  #move(event: KeyboardEvent): void {
    const all = this.#all();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  }
}

function able(tool: Tool, state: EditorState): boolean {
  switch (tool.name) {
    case 'undo':
      return undoDepth(state) > 0;
    case 'redo':
      return redoDepth(state) > 0;
    case 'language':
    case 'link':
      return toggleMark(marks.link)(state) && (!state.selection.empty || !!tool.pressed?.(state));
    case 'picture':
      return true;
    default:
      return typeof tool.act === 'string' || tool.act(state);
  }
}

function button(name: string, keys: string | undefined, sign: Node | string): HTMLButtonElement {
  const made = h('button', { type: 'button', title: keys ? `${name} (${keys})` : name, 'aria-label': name }, sign);
  if (keys)
    made.setAttribute(
      'aria-keyshortcuts',
      keys
        .replace('Ctrl', 'Control')
        .replace('Cmd', 'Meta')
        .replace(/Maj|Shift/, 'Shift'),
    );
  return made;
}

function letter(name: string, texts: Texts): HTMLElement {
  return h(name === 'bold' ? 'b' : 'span', { class: `prose-${name}`, 'aria-hidden': 'true' }, texts(`${name}.sign`));
}

function drawing(paths: string): SVGElement {
  return svg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, svg('path', { d: paths }));
}
