/**
 * `<declic-voice>`: records a voice, plays it, records it again. The server hears the bytes by `voice-sound`, in pieces,
 * and answers with `sound`, its address, or with `refuse`; see VoiceField.java.
 */
import { h, wear } from '../labs/common/draw';
import { hear } from './given';
import { Sending } from './prose/sending';
import { texts } from './prose/texts';
import type { Texts } from './prose/texts';
import { hindrance, microphone, Recording, why } from './voice/recording';
import type { Heard } from './voice/recording';
import { style } from './voice/style';

/** Below this one is hardly heard; above that it crackles. */
const QUIET = 0.3;
const LOUD = 0.95;
/** So long it must have been too quiet or too loud before that is said, in ms. */
const PATIENCE = 2000;
/** How often the server is told that somebody speaks, in ms. */
const TELL = 3000;
/** The page was loaded again for the microphone. */
const AGAIN = 'declic-voice-again';

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

class Voice extends HTMLElement {
  readonly #record = h('button', { type: 'button', class: 'voice-record' });
  readonly #listen = h('button', { type: 'button', 'aria-pressed': 'false' });
  readonly #remove = h('button', { type: 'button' });
  readonly #reopen = h('button', { type: 'button' });
  readonly #time = h('output', { 'aria-live': 'off' });
  readonly #meter = h('meter', { min: '0', max: '1', low: String(QUIET), high: String(LOUD), optimum: '0.6' });
  readonly #now = h('div', { class: 'voice-now' }, this.#time, this.#meter);
  readonly #words = h('p', { class: 'voice-say', role: 'status' });
  readonly #sending = new Sending(this, () => this.#most, 'voice-sound');
  #say: Texts = texts({});
  #longest = Infinity;
  #most = Infinity;
  #address = '';
  #recording: Recording | undefined;
  /** What was said last and is on its way to the server. */
  #sent: Heard | undefined;
  #player: HTMLAudioElement | undefined;
  #frame = 0;
  #steady = { word: '', since: 0 };
  #told = 0;
  #greeted = false;

  constructor() {
    super();
    this.#record.addEventListener('click', () => (this.#recording ? this.#recording.stop() : void this.#begin()));
    this.#listen.addEventListener('click', () => (this.#player ? this.#quiet() : this.#play()));
    this.#remove.addEventListener('click', () => this.#takeAway());
    this.#reopen.addEventListener('click', () => this.#again());
  }

  connectedCallback(): void {
    wear(style);
    hear(this, ['texts', 'longest', 'most', 'sound']);
    if (!this.firstChild) {
      const acts = h('div', { class: 'voice-acts' }, this.#record, this.#listen, this.#remove, this.#reopen);
      this.append(acts, this.#now, this.#words);
    }
    this.#draw();
    this.#greet();
    window.addEventListener('beforeunload', this.#stay);
  }

  disconnectedCallback(): void {
    window.removeEventListener('beforeunload', this.#stay);
    this.#recording?.giveUp();
    this.#quiet();
  }

  set texts(all: Record<string, string>) {
    this.#say = texts(all);
    if (this.isConnected) this.#draw();
  }

  /** In seconds. */
  set longest(seconds: number) {
    this.#longest = seconds;
  }

  /** In bytes. */
  set most(bytes: number) {
    this.#most = bytes;
  }

  /** The address of the sound that the server keeps, empty where there is none. */
  set sound(address: string) {
    const before = this.#address;
    this.#address = address;
    this.#quiet();
    if (!this.isConnected) return;
    if (this.#sent && address) {
      this.#tell(this.#sent.over ? 'over' : 'kept', clock(this.#sent.seconds));
      this.#sent = undefined;
    } else if (before !== address && !this.#recording) {
      this.#tell(address ? 'there' : before ? 'removed' : 'none');
    }
    this.#draw();
  }

  /** The server does not take it. */
  refuse(sentence: string): void {
    this.#sent = undefined;
    this.#words.textContent = sentence;
    this.#words.dataset.fault = '';
    this.#draw();
  }

  /** The server has looked at a piece. */
  nextPiece(more: boolean): void {
    this.#sending.next(more);
    if (more || !this.#sent) return;
    // It may have kept the very bytes that it had: then the address does not change.
    if (this.#address) this.sound = this.#address;
    this.#sent = undefined;
    this.#draw();
  }

  /** Once: Flow may put the same element into the page twice. */
  #greet(): void {
    if (this.#greeted) return;
    this.#greeted = true;
    const hindered = hindrance();
    const back = sessionStorage.getItem(AGAIN);
    sessionStorage.removeItem(AGAIN);
    if (hindered === 'closed') {
      this.#tell(hindered); // Nobody did anything wrong yet.
      return this.#draw(true);
    }
    if (hindered) return this.#fault(hindered);
    this.#tell(back ? 'ready' : this.#address ? 'there' : 'none');
    if (back) setTimeout(() => this.#record.focus(), 300); // The screen's heading takes it first.
  }

  async #begin(): Promise<void> {
    const hindered = hindrance();
    if (hindered) return this.#fault(hindered);
    this.#quiet();
    this.#tell('asking');
    try {
      const stream = await microphone();
      if (!this.isConnected) return stream.getTracks().forEach((it) => it.stop());
      this.#recording = new Recording(stream, this.#longest, this.#most, (heard) => this.#heard(heard));
    } catch (refusal) {
      return this.#fault(why(refusal));
    }
    this.#tell('speak');
    this.#steady = { word: '', since: 0 };
    this.#draw();
    this.#follow();
  }

  /** Time and loudness, as long as somebody speaks. */
  #follow(): void {
    const recording = this.#recording;
    if (!recording) return;
    const { seconds, level } = recording;
    this.#time.textContent = this.#say('time', clock(Math.min(seconds, this.#longest)), clock(this.#longest));
    this.#meter.value = level;
    this.#judge(level, performance.now());
    if (seconds >= this.#longest) recording.stop();
    this.#frame = requestAnimationFrame(() => this.#follow());
  }

  /** Says how one is heard, once it has been so for a while. A pause between two sentences is no fault. */
  #judge(level: number, now: number): void {
    if (now - this.#told > TELL) {
      this.#told = now;
      this.dispatchEvent(new CustomEvent('voice-on'));
    }
    const word = level > LOUD ? 'loud' : level < QUIET ? 'quiet' : 'good';
    if (word !== this.#steady.word && (word !== 'good' || this.#steady.word === 'loud' || level > QUIET + 0.1)) {
      this.#steady = { word, since: now };
    }
    if (now - this.#steady.since > PATIENCE || word === 'loud') this.#tell(this.#steady.word);
  }

  #heard(heard?: Heard): void {
    cancelAnimationFrame(this.#frame);
    this.#recording = undefined;
    if (heard && heard.file.size > 0) {
      this.#sent = heard;
      this.#tell('sending');
      this.#sending.send(heard.file);
    } else if (heard) {
      this.#fault('empty');
    }
    this.#draw();
  }

  #play(): void {
    const player = new Audio(this.#address);
    this.#player = player;
    player.addEventListener('ended', () => this.#quiet());
    player.addEventListener('error', () => {
      if (this.#player !== player) return;
      this.#quiet();
      this.#fault('unplayable');
    });
    void player.play().catch(() => undefined);
    this.#draw();
  }

  #quiet(): void {
    this.#player?.pause();
    this.#player = undefined;
    if (this.isConnected) this.#draw();
  }

  #takeAway(): void {
    this.#quiet();
    this.#record.focus();
    this.dispatchEvent(new CustomEvent('voice-remove'));
  }

  /** The page that was loaded first says what all screens after it may do: this one must be the first. */
  #again(): void {
    sessionStorage.setItem(AGAIN, 'yes');
    location.reload();
  }

  readonly #stay = (event: BeforeUnloadEvent): void => {
    if (this.#recording || this.#sent) event.preventDefault();
  };

  #tell(key: string, ...given: string[]): void {
    const words = this.#say(key, ...given);
    delete this.#words.dataset.fault;
    if (this.#words.textContent !== words) this.#words.textContent = words;
  }

  #fault(key: string): void {
    this.#tell(key);
    this.#words.dataset.fault = '';
    this.#draw(key === 'closed');
  }

  #draw(closed = !this.#reopen.hidden && hindrance() === 'closed'): void {
    const on = !!this.#recording;
    const there = !!this.#address && !on && !this.#sent;
    this.#record.textContent = this.#say(on ? 'stop' : this.#address ? 'redo' : 'record');
    this.#record.toggleAttribute('data-on', on);
    this.#record.disabled = !!this.#sent;
    this.#record.hidden = closed || hindrance() === 'unable';
    this.#listen.textContent = this.#say(this.#player ? 'listen.stop' : 'listen');
    this.#listen.setAttribute('aria-pressed', String(!!this.#player));
    this.#listen.hidden = this.#remove.hidden = !there;
    this.#remove.textContent = this.#say('remove');
    this.#reopen.textContent = this.#say('reopen');
    this.#reopen.hidden = !closed;
    this.#now.hidden = !on;
    this.#meter.setAttribute('aria-label', this.#say('level'));
  }
}

customElements.define('declic-voice', Voice);
