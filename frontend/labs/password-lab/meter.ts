// Bits, shown and said: a bar with the two thresholds of the CNIL (2022), and sentences. The bar says nothing more than they do.
import { h } from '../common/draw';
import type { Lab } from '../common/lab';
import type { Strength } from './strength';

/** CNIL, recommendation of 2022: enough when the site limits tries; enough alone. */
export const limited = 50;
export const alone = 80;

const full = 100;
/** Our own assumption, said to the learner: a thousand billion tries a second, on a stolen file. */
const triesPerSecond = 1e12;
const units: [name: string, seconds: number, upTo: number][] = [
  ['seconds', 1, 120],
  ['minutes', 60, 7200],
  ['hours', 3600, 172_800],
  ['days', 86_400, 63_072_000],
  ['years', 31_557_600, 31_557_600e6],
];

export const level = (bits: number): 'none' | 'weak' | 'some' | 'strong' =>
  bits <= 0 ? 'none' : bits < limited ? 'weak' : bits < alone ? 'some' : 'strong';

/** "80 bits", "Au plus 35 bits". Never rounded up. */
export function bitsSaid(lab: Lab, { bits, sure }: Strength): string {
  if (sure > 0 && sure === bits) return lab.t('password.bits', Math.floor(bits));
  if (sure >= alone) return lab.t('password.bits.least', Math.floor(sure));
  return lab.t('password.bits.most', Math.floor(bits));
}

/** On average, half of all the tries. Two figures say enough. */
function timeSaid(lab: Lab, bits: number): string {
  const seconds = 2 ** (bits - 1) / triesPerSecond;
  if (seconds < 1) return lab.t('password.time.moment');
  const unit = units.find(([, , upTo]) => seconds < upTo);
  if (!unit) return lab.t('password.time.ages');
  const count = Math.max(2, Number((seconds / unit[1]).toPrecision(2)));
  return lab.t(`password.time.${unit[0]}`, count.toLocaleString(document.documentElement.lang || 'fr'));
}

/** What it means: for whom it is enough, and how long it holds. */
export function meaning(lab: Lab, { bits, sure }: Strength): string {
  const worth = sure >= alone ? sure : bits;
  const time = lab.t(sure >= alone || sure === bits ? 'password.time' : 'password.time.most', timeSaid(lab, worth));
  return `${lab.t(`password.mean.${level(worth)}`)} ${time}`;
}

export class Meter {
  readonly element = h('div', { class: 'lab-meter' });
  readonly #fill = h('i', {});
  readonly #number = h('p', { class: 'lab-bits' });
  readonly #means = h('p', {});

  constructor(private readonly lab: Lab) {
    this.element.append(this.#number, this.#bar(), this.#means, this.#explained());
    this.show({ bits: 0, sure: 0, why: [] });
  }

  show(strength: Strength): void {
    const { bits } = strength;
    this.element.dataset['level'] = level(bits);
    this.#fill.style.inlineSize = `${Math.min(100, (bits / full) * 100)}%`;
    this.#number.textContent = bits > 0 ? bitsSaid(this.lab, strength) : this.lab.t('password.bits', 0);
    this.#means.textContent = bits > 0 ? meaning(this.lab, strength) : this.lab.t('password.mean.none');
  }

  #bar(): HTMLElement {
    const marks = [limited, alone].map((bits) => {
      const mark = h('b', {}, h('span', {}, this.lab.t('password.mark', bits)));
      mark.style.insetInlineStart = `${(bits / full) * 100}%`;
      return mark;
    });
    return h('div', { class: 'lab-gauge', 'aria-hidden': 'true' }, h('div', {}, this.#fill), ...marks);
  }

  #explained(): HTMLElement {
    const lines = this.lab.t('password.bit.text').split('|');
    return h(
      'details',
      { class: 'lab-bit' },
      h('summary', {}, this.lab.t('password.bit')),
      ...lines.map((line) => h('p', {}, line)),
    );
  }
}
