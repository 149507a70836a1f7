/** Beside a field where one chooses a password: how hard it is to guess, by the same reckoning as in the exercise. */
import { level } from '../labs/password-lab/meter';
import { strength } from '../labs/password-lab/strength';

const full = 100;
/** One has stopped typing: only then is it said aloud. */
const pause = 900;

class StrengthHint extends HTMLElement {
  #said = 0;

  connectedCallback(): void {
    const bar = document.createElement('div');
    const fill = document.createElement('i');
    const words = document.createElement('p');
    bar.className = 'strength-bar';
    bar.setAttribute('aria-hidden', 'true');
    bar.append(fill);
    words.setAttribute('role', 'status');
    this.replaceChildren(bar, words);
    const field = document.getElementById(this.getAttribute('for') ?? '');
    field?.addEventListener('input', () => {
      const { bits } = strength((field as HTMLInputElement).value);
      const how = level(bits);
      this.dataset['level'] = how;
      fill.style.inlineSize = `${Math.min(100, (bits / full) * 100)}%`;
      window.clearTimeout(this.#said);
      this.#said = window.setTimeout(() => (words.textContent = this.getAttribute(`text-${how}`) ?? ''), pause);
    });
  }
}

if (!customElements.get('declic-strength')) customElements.define('declic-strength', StrengthHint);
