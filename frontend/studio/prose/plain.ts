/** The Markdown itself, for those who love it. */
import { h } from '../../labs/common/draw';
import { pictures } from './sending';

export class Plain {
  readonly dom: HTMLTextAreaElement;

  constructor(names: Record<string, string>, changed: () => void, files: (files: File[]) => void) {
    this.dom = h('textarea', { class: 'prose-text', spellcheck: 'true', ...names });
    this.dom.hidden = true;
    this.dom.addEventListener('input', changed);
    const brought = (event: Event, from: DataTransfer | null) => {
      const found = pictures(from);
      if (!found.length) return;
      event.preventDefault();
      files(found);
    };
    this.dom.addEventListener('paste', (event) => brought(event, event.clipboardData));
    this.dom.addEventListener('drop', (event) => brought(event, event.dataTransfer));
  }

  /** Whether it is what one sees. */
  get shown(): boolean {
    return !this.dom.hidden;
  }

  /** @param share of the text that is before the caret, 0 to 1 */
  show(text: string, share: number): void {
    this.dom.value = text;
    this.dom.hidden = false;
    this.dom.focus();
    const at = Math.round(text.length * share);
    this.dom.setSelectionRange(at, at);
  }

  /** Another text; the caret stays by the letters that are the same. */
  take(text: string): void {
    const { value, selectionStart } = this.dom;
    let same = 0;
    while (same < value.length && value[same] === text[same]) same++;
    const at = selectionStart <= same ? selectionStart : Math.max(same, text.length - (value.length - selectionStart));
    this.dom.value = text;
    this.dom.setSelectionRange(at, at);
  }

  picture(name: string, alt: string): void {
    const at = this.dom.selectionEnd;
    this.dom.setRangeText(`\n\n![${alt.replace(/[[\]\\]/g, '\\$&')}](${name})\n\n`, at, at, 'end');
  }
}
