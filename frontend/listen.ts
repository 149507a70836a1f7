/**
 * « Écouter » : reads the screen aloud, question, options and feedback included, and shows the sentence being read.
 * Only a voice of this machine is used (`localService`): other voices send the text to another host.
 */

interface Sentence {
  text: string;
  range: Range;
}

const PARTS = 'h1, h2, h3, p, li, legend, .pick > span, .box > span, .card > span';

let stop: (() => void) | null = null;

/** Whether the page is being read aloud now. */
export const isListening = (): boolean => stop !== null;

/** The sentences of the screen, in reading order, each with its place. Hidden and silent parts are left out. */
function sentences(root: Element): Sentence[] {
  const found: Sentence[] = [];
  for (const part of root.querySelectorAll<HTMLElement>(PARTS)) {
    if (part.closest('[aria-hidden=true], [hidden], .sr-only, [role=status], .acts') || !part.offsetParent) continue;
    if (part.matches('li, p') && part.querySelector(PARTS)) continue; // its parts are read by themselves
    found.push(...sentencesOf(part));
  }
  return found;
}

function sentencesOf(part: HTMLElement): Sentence[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('button, svg, [aria-hidden=true]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const found: Sentence[] = [];
  for (const line of lines(nodes)) {
    const whole = line.map((node) => node.data).join('');
    for (const { segment, index } of segments(whole)) {
      if (!segment.trim()) continue;
      found.push({ text: segment.trim(), range: rangeOf(line, index, index + segment.length) });
    }
  }
  return found;
}

/** A line break on screen ends a sentence. */
function lines(nodes: Text[]): Text[][] {
  const all: Text[][] = [];
  let line: Text[] = [];
  for (const node of nodes) {
    if (line.length && node.previousSibling instanceof HTMLBRElement) {
      all.push(line);
      line = [];
    }
    line.push(node);
  }
  if (line.length) all.push(line);
  return all;
}

function segments(text: string): Iterable<{ segment: string; index: number }> {
  if ('Segmenter' in Intl) return new Intl.Segmenter(document.documentElement.lang, { granularity: 'sentence' }).segment(text);
  return [{ segment: text, index: 0 }];
}

function rangeOf(nodes: Text[], from: number, to: number): Range {
  const range = document.createRange();
  let at = 0;
  for (const node of nodes) {
    if (from >= at && from <= at + node.length) range.setStart(node, from - at);
    if (to >= at && to <= at + node.length) {
      range.setEnd(node, to - at);
      break;
    }
    at += node.length;
  }
  return range;
}

function show(range: Range | null): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set('spoken', new Highlight(range));
  else CSS.highlights.delete('spoken');
  range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** The voices come late in some browsers: at most one second is given to them. */
async function localVoice(language: string): Promise<SpeechSynthesisVoice | undefined> {
  const pick = () =>
    speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
  if (!('speechSynthesis' in window)) return undefined;
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise<void>((done) => {
      speechSynthesis.addEventListener('voiceschanged', () => done(), { once: true });
      window.setTimeout(done, 1000);
    });
  }
  return pick();
}

/** A text that the page carries for this script. */
const text = (key: 'listenStop' | 'listenNone'): string => document.documentElement.dataset[key] ?? '';

function mark(button: HTMLElement, speaking: boolean): void {
  button.setAttribute('aria-pressed', String(speaking));
  const words = button.querySelector('span') ?? button;
  button.dataset.start ??= words.textContent ?? '';
  words.textContent = speaking ? text('listenStop') : button.dataset.start;
}

function tell(message: string): void {
  let note = document.getElementById('listen-note');
  if (!note) {
    note = document.createElement('p');
    note.id = 'listen-note';
    note.className = 'notice';
    note.setAttribute('role', 'status');
    document.querySelector('#outlet main')?.prepend(note);
  }
  note.textContent = message;
}

/** A recording that this browser cannot play (old ones know no Opus) leaves its place to the voice. */
function play(button: HTMLElement, sound: string, otherwise: () => void): void {
  const audio = new Audio(sound);
  let over = false;
  const end = () => {
    over = true;
    audio.pause();
    mark(button, false);
    stop = null;
  };
  stop = end;
  audio.addEventListener('ended', end);
  audio.addEventListener('error', () => {
    if (over) return;
    end();
    otherwise();
  });
  void audio.play().catch(() => undefined);
}

function speak(button: HTMLElement, voice: SpeechSynthesisVoice, all: Sentence[]): void {
  let next = 0;
  let over = false;
  const end = () => {
    over = true;
    speechSynthesis.cancel();
    show(null);
    mark(button, false);
    stop = null;
  };
  stop = end;
  const say = () => {
    const sentence = all[next++];
    if (over) return;
    if (!sentence) return end();
    const words = new SpeechSynthesisUtterance(sentence.text);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = 0.95;
    words.onend = say;
    words.onerror = end;
    show(sentence.range);
    speechSynthesis.speak(words);
  };
  say();
}

async function listen(button: HTMLElement): Promise<void> {
  if (stop) return stop();
  const main = document.querySelector('#outlet main') ?? document.querySelector('main');
  if (!main) return;
  const sound = main.querySelector<HTMLElement>('[data-sound]')?.dataset.sound;
  if (!sound) return readAloud(button, main);
  mark(button, true);
  play(button, sound, () => void readAloud(button, main));
}

async function readAloud(button: HTMLElement, main: Element): Promise<void> {
  mark(button, true);
  const language = (main.closest<HTMLElement>('[lang]')?.lang ?? 'fr').slice(0, 2);
  const voice = await localVoice(language);
  if (voice) return speak(button, voice, sentences(main));
  mark(button, false);
  tell(text('listenNone'));
}

/** Brings the button of the screen that was just drawn to life; a new screen ends the reading of the old one. */
export function listenTo(button: HTMLButtonElement | null): void {
  if (!button || !button.disabled) return;
  stop?.();
  button.disabled = false;
  button.addEventListener('click', () => void listen(button));
}

// Within one screen, another step is another text: the heading changes.
let heading = '';
new MutationObserver(() => {
  const now = document.querySelector('#outlet h1')?.textContent ?? '';
  if (now !== heading) stop?.();
  heading = now;
}).observe(document.documentElement, { childList: true, subtree: true });
