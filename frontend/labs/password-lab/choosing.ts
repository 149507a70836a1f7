// Two goals that compare: short and complicated or long and simple; and what everyone knows by heart.
import { h } from '../common/draw';
import type { Draw, Lab } from '../common/lab';
import { drawSigns, drawWords, one, shuffled, signBits, wordBits } from './chance';
import { bitsSaid, level, meaning } from './meter';
import { asWritten, onward, warning } from './parts';
import { exactly, strength, type Strength } from './strength';

interface Offer {
  readonly text: string;
  /** Its kind: what it is, under it; and why, once it was chosen. */
  readonly key: string;
  readonly strength: Strength;
  readonly right?: boolean;
}

/** Offers to choose from. A wrong one explains itself and one chooses again; the right one shows what all are worth. */
function choose(lab: Lab, offers: Offer[], done: () => void): HTMLElement {
  const list = h('ul', { class: 'lab-offers' });
  const shown: (() => void)[] = [];
  for (const offer of shuffled(offers)) {
    const what = h('span', { class: 'lab-kind' }, lab.t(`${offer.key}.kind`));
    const pick = h('button', { class: 'lab-offer', type: 'button' }, asWritten(offer.text), what);
    const about = h('div', { class: 'lab-about', 'data-level': level(offer.strength.bits) });
    about.hidden = true;
    const show = (): void => {
      about.hidden = false;
      pick.classList.toggle('lab-best', offer.right === true);
    };
    about.append(
      h('p', { class: 'lab-bits' }, bitsSaid(lab, offer.strength)),
      h('p', {}, `${lab.t(`${offer.key}.why`)} ${meaning(lab, offer.strength)}`),
    );
    pick.onclick = () => {
      show();
      if (!offer.right) return lab.miss(`${offer.key}.why`);
      for (const other of shown) other();
      lab.good(`${offer.key}.why`);
      done();
    };
    shown.push(show);
    list.append(h('li', {}, pick, about));
  }
  list.querySelector('button')?.setAttribute('data-first', '');
  return list;
}

/** One round after the other; the way on comes after the last. */
const rounds =
  (...made: (() => Offer[])[]): Draw =>
  (lab) => {
    const on = onward(lab);
    const room = h('div', { class: 'lab-rounds' });
    const play = (round: number): void => {
      const offers = made[round]?.() ?? [];
      const list = choose(lab, offers, () => {
        if (round + 1 < made.length && room.childElementCount === round + 1) play(round + 1);
        else if (round + 1 === made.length) on.hidden = false;
      });
      room.append(h('div', { class: 'lab-round' }, ...(made.length > 1 ? [h('h2', {}, lab.t(`password.compare.${round + 1}`))] : []), list));
    };
    lab.area.append(warning(lab), room, h('p', { class: 'lab-row' }, on));
    play(0);
  };

const ofWords = (count: number, key: string): Offer => ({
  text: drawWords(count).join(' '),
  key,
  strength: exactly(count * wordBits),
  right: true,
});
const typed = (text: string, key: string): Offer => ({ text, key, strength: strength(text) });

export const compare = rounds(
  () => [
    { text: drawSigns(8), key: 'password.compare.signs', strength: exactly(8 * signBits) },
    ofWords(7, 'password.compare.words'),
  ],
  () => [typed(`${one(['Nathalie', 'Philippe', 'Fatima', 'Mohamed'])}${one([1975, 1962, 1988])}!`, 'password.compare.name'), ofWords(4, 'password.compare.four')],
);

export const famous = rounds(() => [
  typed(one(['pierre qui roule n’amasse pas mousse', 'tout vient à point à qui sait attendre']), 'password.famous.proverb'),
  typed(one(['au clair de la lune mon ami Pierrot', 'une souris verte qui courait dans l’herbe']), 'password.famous.song'),
  typed(one(['P3tit à petit l’0iseau fait son nid !', 'Rien ne s3rt de c0urir 2024 !']), 'password.famous.changed'),
  ofWords(7, 'password.famous.words'),
]);
