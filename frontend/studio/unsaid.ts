/**
 * `<declic-unsaid>`: looks after what was typed on its screen and is not on the server yet. Who leaves is asked whether
 * they mean it. Until the server has it, it is also in this tab's own storage, from where a page that loads again puts
 * it back; see Unsaid.java.
 */
import { hear } from './given';

/** How often one looks whether the server has it, in ms. */
const LOOK = 300;
/** So long after the last key every field has told what is in it, in ms. */
const TOLD = 700;
/** A page that loads again draws its fields one after the other: so often one looks for them. */
const TRIES = 20;

const FIELDS = 'textarea[id], input[id]:is([type="text"], [type="number"], [type="date"], :not([type]))';

interface Field extends HTMLElement {
  value: string;
  /** Of a field that is more than one element: as if one had typed it. */
  write?(text: string): void;
}

/** What a field had when the server had it too, and what it has now. */
interface Words {
  before?: string;
  after: string;
}

interface Flow {
  connectionState?: { state: string };
  Flow?: { clients: Record<string, { isActive?: () => boolean }> };
}

function storage<T>(use: (of: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined; // No room, or none allowed: it stays on the screen.
  }
}

/** The server answers, and has answered all that it was sent. */
function isQuiet(): boolean {
  const { connectionState, Flow } = (window as { Vaadin?: Flow }).Vaadin ?? {};
  const busy = Object.values(Flow?.clients ?? {}).some((it) => it.isActive?.());
  return !busy && (connectionState?.state ?? 'connected') === 'connected' && !isOver();
}

/** The session is over, and the page says so: it is loaded again by a button. */
function isOver(): boolean {
  return document.querySelector('.v-system-error') !== null;
}

/** Whether one text is the other with something put in at one place: then it loses nothing of it. */
function holds(longer: string, text: string): boolean {
  let from = 0;
  while (from < text.length && longer[from] === text[from]) from++;
  return longer.endsWith(text.slice(from));
}

class Unsaid extends HTMLElement {
  /** The server could not keep what it was told. */
  lost = false;
  readonly #known = new Map<string, string>();
  readonly #typed = new Set<Field>();
  #words: Record<string, Words> = {};
  #place = '';
  #last = 0;
  #timer = 0;
  /** For fields that are not drawn yet. */
  #waits = false;
  #ears = new AbortController();

  connectedCallback(): void {
    hear(this, ['lost']);
    this.#ears = new AbortController();
    const { signal } = this.#ears;
    const screen = this.#screen;
    screen.addEventListener('focusin', (event) => this.#meet(event), { signal });
    screen.addEventListener('input', (event) => this.#hear(event), { signal });
    window.addEventListener('beforeunload', (event) => this.#ask(event), { signal });
    window.addEventListener('pagehide', () => this.#tell(), { signal });
    window.addEventListener('declic-left', () => this.#forget(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && this.#tell(), { signal });
    const kept = storage((it) => it.getItem(this.#here));
    if (kept) this.#putBack(JSON.parse(kept) as Record<string, Words>, TRIES);
  }

  disconnectedCallback(): void {
    this.#ears.abort();
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  get #screen(): HTMLElement {
    return this.closest('main') ?? document.body;
  }

  get #here(): string {
    return `declic-unsaid ${location.pathname}`;
  }

  get #prose(): Field[] {
    return [...this.#screen.querySelectorAll<Field>('declic-prose')];
  }

  /** The field of an event; none in forms that one sends oneself. */
  #field({ target }: Event): Field | undefined {
    if (!(target instanceof HTMLElement) || target.closest('form')) return undefined;
    return target.closest<Field>('declic-prose') ?? target.closest<Field>(FIELDS) ?? undefined;
  }

  #name(field: Field): string {
    return field.id || `declic-prose ${this.#prose.indexOf(field)}`;
  }

  #find(name: string): Field | undefined {
    const [, number] = /^declic-prose (\d+)$/.exec(name) ?? [];
    const found = number ? this.#prose[Number(number)] : (document.getElementById(name) as Field | null);
    return found && this.#screen.contains(found) && (!number || found.write) ? found : undefined;
  }

  #meet(event: Event): void {
    const field = this.#field(event);
    if (field && !this.#typed.has(field)) this.#known.set(this.#name(field), field.value);
  }

  #hear(event: Event): void {
    const field = this.#field(event);
    if (!field) return;
    this.#typed.add(field);
    this.#last = performance.now();
    this.#timer ||= window.setTimeout(this.#look, LOOK);
  }

  readonly #look = (): void => {
    this.#timer = 0;
    if (this.#isTold()) return this.#forget();
    this.#store();
    this.#timer = window.setTimeout(this.#look, LOOK);
  };

  #isTold(): boolean {
    if (this.#waits) return false;
    return !this.#typed.size || (performance.now() - this.#last > TOLD && !this.lost && isQuiet());
  }

  #store(): void {
    this.#place ||= this.#here;
    for (const field of this.#typed) {
      if (!field.isConnected) continue;
      const name = this.#name(field);
      this.#words[name] = { before: this.#known.get(name), after: field.value };
    }
    storage((it) => it.setItem(this.#place, JSON.stringify(this.#words)));
  }

  /** The server has it. */
  #forget(): void {
    for (const field of this.#typed) if (field.isConnected) this.#known.set(this.#name(field), field.value);
    storage((it) => it.removeItem(this.#place || this.#here));
    this.#typed.clear();
    this.#words = {};
    this.#place = '';
  }

  /** A field tells what is in it when one leaves it: now, as the whole page is left. */
  #tell(): void {
    if (!this.#isTold()) this.#store();
    const field = document.activeElement;
    if (field && this.#screen.contains(field)) field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #ask(event: BeforeUnloadEvent): void {
    this.#tell();
    if (!this.#isTold() && !isOver()) event.preventDefault();
  }

  /** What nobody changed meanwhile is written again; anything else is said, for one to copy. */
  #putBack(kept: Record<string, Words>, tries: number): void {
    if (!this.isConnected) return; // Flow may take it out and put it in again: then it begins anew.
    const rest: Record<string, Words> = {};
    for (const [name, words] of Object.entries(kept)) {
      const field = this.#find(name);
      if (!field) rest[name] = words;
      else if (field.value === words.after) continue;
      else if (field.value === words.before || holds(words.after, field.value)) this.#write(field, words.after);
      else this.#say(words.after);
    }
    const left = Object.values(rest);
    this.#waits = left.length > 0 && tries > 0;
    if (this.#waits) {
      this.#words = { ...rest, ...this.#words };
      setTimeout(() => this.#putBack(rest, tries - 1), LOOK);
    } else left.forEach((it) => this.#say(it.after));
    this.#timer ||= window.setTimeout(this.#look, LOOK);
  }

  #write(field: Field, words: string): void {
    this.#known.set(this.#name(field), field.value);
    if (field.write) field.write(words);
    else field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    this.#say('');
  }

  #say(words: string): void {
    this.dispatchEvent(new CustomEvent('words-back', { detail: words }));
  }
}

if (!customElements.get('declic-unsaid')) customElements.define('declic-unsaid', Unsaid);
