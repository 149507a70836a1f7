/** Tells the server what is written: soon after the last key, at once when one leaves. */

/** One has stopped typing, in ms. */
const PAUSE = 400;
/** One has not stopped for this long, in ms: what is there goes to the server all the same. */
const PATIENCE = 1500;

export class Telling {
  /** What both sides have. */
  shared = '';
  #since = 0;
  #timer = 0;

  /**
   * @param fits whether a text is one that the server can be told
   * @param tell what changed: the text that both sides had, and what was made of it
   */
  constructor(
    private readonly text: () => string,
    private readonly fits: (text: string) => boolean,
    private readonly tell: (before: string, after: string) => void,
  ) {}

  soon(): void {
    const now = performance.now();
    this.#since ||= now;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.now, Math.max(0, Math.min(PAUSE, this.#since + PATIENCE - now)));
  }

  readonly now = (): void => {
    clearTimeout(this.#timer);
    this.#since = 0;
    const before = this.shared;
    const after = this.text();
    if (after === before || !this.fits(after)) return;
    this.shared = after;
    this.tell(before, after);
  };

  /** One may leave the page by its own ways, which no field hears of. */
  listen(): void {
    window.addEventListener('popstate', this.now, { capture: true });
    window.addEventListener('pagehide', this.now);
    document.addEventListener('visibilitychange', this.now);
  }

  rest(): void {
    this.now();
    window.removeEventListener('popstate', this.now, { capture: true });
    window.removeEventListener('pagehide', this.now);
    document.removeEventListener('visibilitychange', this.now);
  }
}
