/** Brings a file's bytes to the server in pieces, as events of this element: no request is larger than any may be. */

const PIECE = 240_000;
/** What a module's picture may be. */
export const PICTURES = 'image/png,image/jpeg,image/webp,image/svg+xml';

/** What is in a paste or a drop. */
export function pictures(from: DataTransfer | null): File[] {
  return [...(from?.files ?? [])].filter((it) => it.type.startsWith('image/'));
}

export class Sending {
  #next: (more: boolean) => void = () => undefined;
  #turn: Promise<unknown> = Promise.resolve();

  /**
   * @param most in bytes: of a larger one nothing is sent but its size
   * @param event what the element tells each piece by
   */
  constructor(
    private readonly from: HTMLElement,
    private readonly most: () => number,
    private readonly event = 'prose-picture',
  ) {}

  /** One file after the other. */
  send(file: File): void {
    this.#turn = this.#turn.then(() => this.#pieces(file)).catch(() => this.#tell(file, -1, 0, ''));
  }

  /** The server says whether it wants the next piece. */
  next(more: boolean): void {
    this.#next(more);
  }

  async #pieces(file: File): Promise<void> {
    let from = 0;
    let more = true;
    do {
      const text = file.size > this.most() ? '' : await base64(file.slice(from, from + PIECE));
      const answer = new Promise<boolean>((go) => (this.#next = go));
      this.#tell(file, file.size, from, text);
      more = await answer;
      from += PIECE;
    } while (more && from < file.size);
  }

  #tell(file: File, size: number, from: number, text: string): void {
    const detail = { name: file.name.slice(0, 200), size, from, text };
    this.from.dispatchEvent(new CustomEvent(this.event, { detail }));
  }
}

function base64(part: Blob): Promise<string> {
  return new Promise((go, no) => {
    if (!part.size) return go('');
    const reader = new FileReader();
    reader.onload = () => go((reader.result as string).slice((reader.result as string).indexOf(',') + 1));
    reader.onerror = no;
    reader.readAsDataURL(part);
  });
}
