/**
 * On a machine that others use, someone who gives no sign is asked whether they are still there, then signed out. A page
 * that was left shows nothing of them: not in another tab, not by Back, not when a computer wakes the next day.
 */
import { isListening } from './listen';
import { GRACE, moment, verdict } from './presence-rule';

/** What the server says while someone is signed in on such a machine. */
interface Words {
  idle: number;
  question: string;
  left: Record<string, string>;
  hidden: string;
}

const LAST = 'declic.presence'; // the last sign, for all tabs
const FROM = 'declic.from'; // where this tab's history begins for who is here now
const LEAVING = 'declic.leaving'; // when a tab began to sign out for all
const LEFT = '?parti'; // how home is opened by who leaves,
const FREED = '?libre'; // and when nobody answered
const SIGNS = ['keydown', 'input', 'pointerdown', 'pointermove', 'touchmove', 'wheel', 'scroll'];

const NAMES = { role: 'alertdialog', 'aria-labelledby': 'presence-title', 'aria-describedby': 'presence-text' };

const root = document.documentElement;
const tabs = new BroadcastChannel('declic');
let raw = '';
let words: Words | null = null;
let last = 0;
let written = 0;
let question: HTMLDialogElement | null = null;
let over = false;
let onTheWay = false;
let freed = false;
let message: Element | null = null;

/** A browser may keep nothing at all: then each tab counts for itself. */
function storage(use: () => void): void {
  try {
    use();
  } catch {
    // It keeps nothing.
  }
}

function kept(name: string, within = 'localStorage' as 'localStorage' | 'sessionStorage'): number {
  let value = 0;
  storage(() => (value = Number(window[within].getItem(name))));
  return value;
}

function present(): void {
  last = Date.now();
  if (Math.abs(last - written) < 3000 || !(words || kept(LAST))) return;
  written = last;
  storage(() => localStorage.setItem(LAST, String(last)));
}

/** While the question stands, only an answer to it counts. */
function sign(): void {
  if (question || over) return;
  if (words && verdict(last, Date.now(), words.idle) !== 'nothing') look();
  else present();
}

/** The other tabs may have seen them since. */
function isGone(): boolean {
  const now = Date.now();
  if (!words || verdict(last, now, words.idle) === 'nothing') return false;
  last = Math.min(now, Math.max(last, kept(LAST)));
  return verdict(last, now, words.idle) === 'leave';
}

function look(): void {
  if (over) return;
  if (raw !== (root.dataset['presence'] ?? '')) learn();
  if (!words) return question?.close();
  const now = Date.now();
  if (last > now) last = now; // the clock was put back
  if (isGone()) return void leave(words);
  if (isListening()) present();
  if (verdict(last, now, words.idle) === 'ask') ask(words, last + words.idle + GRACE - now);
  else question?.close();
}

/** The page begins, or someone came in while it stood, or what is theirs has changed. */
function learn(): void {
  const first = !words;
  raw = root.dataset['presence'] ?? '';
  words = raw ? (JSON.parse(raw) as Words) : null;
  if (first && words) present();
  question?.remove(); // it is put anew, in the words that hold now
  question = null;
}

function ask(say: Words, remaining: number): void {
  if (!question) open(say);
  const time = question?.querySelector('[role=status]');
  const text = say.left[String(moment(remaining, Object.keys(say.left).map(Number)))] ?? '';
  if (time && time.textContent !== text) time.textContent = text;
}

function open(say: Words): void {
  const dialog = (question = document.createElement('dialog'));
  dialog.id = 'presence';
  for (const [name, value] of Object.entries(NAMES)) dialog.setAttribute(name, value);
  dialog.innerHTML = say.question;
  const [stay, keep] = dialog.querySelectorAll<HTMLElement>('.acts > *');
  if (stay) stay.onclick = () => dialog.close();
  if (keep) keep.onclick = answered;
  // Escape closes it too, and is an answer like another. So is what another tab heard.
  dialog.onclose = answered;
  document.body.append(dialog);
  dialog.showModal();
}

function answered(): void {
  if (over) return;
  question?.remove();
  question = null;
  written = 0;
  present();
}

/** Nothing of the page is seen from here on; what Flow still draws goes before it is painted. */
function hide(): void {
  if (over) return;
  over = true;
  question = null;
  document.title = 'Déclic';
  const empty = (): void => [...document.body.children].forEach((child) => child === message || child.remove());
  empty();
  new MutationObserver(empty).observe(document.body, { childList: true });
}

/** What is kept is thrown away only when the server has forgotten them: until then, it tells a new page to leave too. */
async function leave(say: Words): Promise<void> {
  hide();
  // One tab speaks for all; the others come after it only if they hear nothing.
  if (Date.now() - kept(LEAVING) < 5000) {
    window.setTimeout(() => void leave(say), 5000);
    return;
  }
  storage(() => localStorage.setItem(LEAVING, String(Date.now())));
  try {
    const answer = await fetch('/partir', { method: 'POST', keepalive: true });
    if (!answer.ok) throw new Error(String(answer.status));
  } catch {
    storage(() => localStorage.removeItem(LEAVING));
    return stuck(say);
  }
  forget();
  tabs.postMessage('left');
  goHome(FREED);
}

function stuck(say: Words): void {
  message?.remove();
  const main = (message = document.createElement('main'));
  main.className = 'room';
  main.innerHTML = say.hidden;
  document.body.append(main);
  main.querySelector('h1')?.focus();
  let trying = false;
  const once = (): void => {
    if (!trying) void leave(say);
    trying = true;
  };
  main.querySelector('button')?.addEventListener('click', once);
  window.addEventListener('online', once, { once: true });
  window.setTimeout(once, 30_000);
}

/** The server says it to the browser as well, but browsers hear that only where there is TLS. */
function forget(): void {
  storage(() => localStorage.clear());
  storage(() => sessionStorage.clear());
}

/** The place of this page in the tab's history, where the browser tells. */
function place(): number {
  return (window as { navigation?: { currentEntry?: { index: number } } }).navigation?.currentEntry?.index ?? -1;
}

function goHome(how: string): void {
  onTheWay = true;
  location.replace(`/${how}`);
}

/**
 * Home, for the next person. What lies before in the tab's history leads home from now on: an address may hold what
 * someone looked for. (Said by the address, since a browser empties its storage when it finds the time.)
 */
function beginHere(): void {
  freed = location.search === FREED;
  storage(() => sessionStorage.setItem(FROM, String(place())));
}

const isNewHere = (): boolean => location.pathname === '/' && [LEFT, FREED].includes(location.search);

function isOfSomeoneBefore(): boolean {
  return place() >= 0 && place() < kept(FROM, 'sessionStorage');
}

/** After « Quitter »: the server knows, and opens home. */
window.addEventListener('declic-left', () => {
  onTheWay = true;
  hide();
  forget();
  tabs.postMessage('left');
});

/** Somebody left in another tab. */
tabs.onmessage = () => {
  if (onTheWay) return;
  hide();
  forget();
  goHome(LEFT);
};

/** A page that the browser kept whole to come back to: it is hidden when put away, and asked for anew. */
window.addEventListener('pagehide', (event) => {
  if (event.persisted && (words || over)) root.hidden = true;
});
window.addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

/** Says once why one finds home here. The address is plain again once Flow, which writes it too, has drawn. */
export function sayWhatHappened(): void {
  if (isNewHere()) history.replaceState(history.state, '', '/');
  const main = document.querySelector('#outlet main');
  const text = root.dataset['gone'];
  if (!freed || !main || !text) return;
  freed = false;
  const note = document.createElement('p');
  note.className = 'notice';
  note.setAttribute('role', 'status');
  main.prepend(note);
  requestAnimationFrame(() => (note.textContent = text));
}

export function watchPresence(): void {
  if (isNewHere()) {
    beginHere();
  } else if (location.pathname + location.search !== '/' && isOfSomeoneBefore()) {
    hide();
    location.replace('/');
    return;
  }
  raw = root.dataset['presence'] ?? '';
  words = raw ? (JSON.parse(raw) as Words) : null;
  // A browser may bring yesterday's pages back: who was there then is gone. Where nobody is, nothing is remembered.
  if (words) {
    last = kept(LAST) || Date.now();
    if (!isGone()) present();
  } else {
    storage(() => localStorage.removeItem(LAST));
  }
  look();
  window.setInterval(look, 1000);
  new MutationObserver(look).observe(root, { attributeFilter: ['data-presence'] });
  for (const name of ['visibilitychange', 'focus', 'pageshow']) window.addEventListener(name, look);
  for (const name of SIGNS) window.addEventListener(name, sign, { capture: true, passive: true });
}
