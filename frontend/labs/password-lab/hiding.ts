// Show and hide: dots while one writes, a look to check, dots again. The field is never of type password, see parts.ts.
import { h } from '../common/draw';
import type { Draw } from '../common/lab';
import { drawWord } from './chance';
import { plain } from './known';
import { asWritten, button, field, warning } from './parts';

/** Short and without accents: what is practised is not the keyboard. */
function easyWord(but: string): string {
  for (;;) {
    const word = drawWord();
    if (word !== but && /^[a-z]{4,6}$/.test(word)) return word;
  }
}

const loose = (text: string): string => plain(text).trim().replace(/\s+/g, ' ');

export const hide: Draw = (lab) => {
  const first = easyWord('');
  const model = `${first} ${easyWord(first)}`;
  const { label, input } = field(lab.t('password.hide.field'));
  let shown = false;
  let seen = false;
  const look = (): void => {
    const right = loose(input.value) === model;
    if (right && shown) {
      seen = true;
      lab.ask('password.hide.again');
      lab.good('password.hide.same');
    } else if (right && seen) lab.win();
    else if (right) lab.ask('password.hide.show');
    else lab.ask('password.hide');
  };
  const toggle = button(lab.t('password.hide.open'), () => {
    shown = !shown;
    input.classList.toggle('lab-dots', !shown);
    toggle.textContent = lab.t(shown ? 'password.hide.close' : 'password.hide.open');
    if (shown && input.value === '') lab.say('password.hide.empty');
    else if (shown && loose(input.value) !== model) lab.miss('password.hide.other');
    else lab.quiet();
    look();
  });
  input.classList.add('lab-dots');
  input.addEventListener('input', () => {
    lab.quiet();
    look();
  });
  input.addEventListener('keydown', (e) => {
    if (e.key !== 'Enter' || e.repeat || e.isComposing) return;
    e.preventDefault();
    if (loose(input.value) !== model) lab.miss('password.hide.not', input.value === '');
  });
  const line = h('div', { class: 'lab-made lab-hiding' }, label, toggle);
  lab.area.append(warning(lab), h('p', { class: 'lab-copy' }, lab.t('password.hide.model'), ' ', asWritten(model)), line);
};
