// The frames side by side: what each shows, what one believed, what it leaves out.
import { h } from '../common/draw';
import type { Lab } from '../common/lab';
import { inside, type At } from './area';
import { cutOut } from './picture';

export interface View {
  readonly id: string;
  readonly name: string;
  readonly at: At;
  readonly sees: string;
  readonly question: string;
  readonly readings: readonly string[];
}
export type Spot = readonly [text: string, at: At];

export interface Told {
  readonly inside: string[];
  readonly cut: string[];
  readonly out: string[];
}

/** What a frame holds, cuts and leaves out: half of someone is someone, a hair is not. */
export function told(spots: readonly Spot[], at: At): Told {
  const share = (spot: Spot): number => inside(spot[1], at);
  const texts = (keep: (share: number) => boolean): string[] =>
    spots.filter((it) => keep(share(it))).map(([text]) => text);
  return {
    inside: texts((it) => it >= 0.5),
    cut: texts((it) => it > 0.1 && it < 0.5),
    out: texts((it) => it <= 0.1),
  };
}

/** Names and what is said of them; what is empty is left out. */
export function lines(rows: readonly (readonly [name: string, words: string])[]): HTMLElement {
  const list = h('dl', { class: 'lab-told' });
  for (const [name, words] of rows) {
    if (words) list.append(h('div', {}, h('dt', {}, name), h('dd', {}, words)));
  }
  return list;
}

export function comparison(
  lab: Lab,
  picture: Element,
  spots: readonly Spot[],
  views: readonly View[],
  answers: Readonly<Record<string, number>>,
): HTMLElement {
  const list = h('ul', { class: 'lab-compared' });
  for (const view of views) {
    const { cut, out } = told(spots, view.at);
    const [box] = cutOut(picture, view.at);
    const answer = answers[view.id];
    const believed = answer === undefined ? undefined : view.readings[answer];
    list.append(
      h(
        'li',
        {},
        h('p', { class: 'lab-title' }, view.name),
        box,
        lines([
          [lab.t('image.sees'), view.sees],
          [lab.t('image.believed'), believed ?? lab.t('image.believed.none')],
          [lab.t('image.cut'), cut.join(', ')],
          [lab.t('image.out'), out.join(', ')],
        ]),
      ),
    );
  }
  return list;
}
