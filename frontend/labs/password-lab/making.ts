// Two goals that make something: the machine draws words; then one makes a sentence for training with them.
import { h } from '../common/draw';
import type { Draw, Lab } from '../common/lab';
import { drawWord, wordBits } from './chance';
import { alone, bitsSaid, level, Meter } from './meter';
import { asWritten, button, field, onward, warning } from './parts';
import { exactly, longest, strength, type Strength } from './strength';

const most = 10;

/** Each press draws a word: one sees what each is worth. */
export const draw: Draw = (lab) => {
  const list = h('ol', { class: 'lab-words', 'aria-label': lab.t('password.words') });
  const meter = new Meter(lab);
  const on = onward(lab);
  let count = 0;
  const press = button(
    lab.t('password.draw.button'),
    () => {
      if (count === most) return lab.good('password.draw.enough');
      const word = drawWord();
      list.append(h('li', {}, asWritten(word)));
      const now = exactly(++count * wordBits);
      meter.show(now);
      on.hidden = now.bits < alone;
      const news = level(now.bits) === level(now.bits - wordBits) ? 'word' : level(now.bits);
      lab.good(`password.draw.${news}`, word, Math.floor(now.bits), count);
    },
    true,
  );
  lab.area.append(warning(lab), h('p', { class: 'lab-row' }, press, on), list, meter.element);
};

/** The gravest thing to say of it; nothing when all is well. */
function advice(lab: Lab, { why, bits }: Strength): string {
  const gravest = why[0];
  if (!gravest || gravest === 'drawn' || (gravest === 'sign' && bits >= alone)) return '';
  return bits >= alone && gravest === 'word' ? lab.t('password.why.words') : lab.t(`password.why.${gravest}`);
}

/** Drawn words, in a sentence of one's own: they count exactly, the rest is only estimated. */
export const build: Draw = (lab) => {
  const { label, input } = field(lab.t('password.build.field'));
  const meter = new Meter(lab);
  const on = onward(lab);
  const why = h('p', { class: 'lab-why' });
  const pool: string[] = [];
  let now: Strength = { bits: 0, sure: 0, why: [] };
  const look = (): void => {
    const before = level(now.bits);
    now = strength(input.value, pool);
    meter.show(now);
    why.textContent = advice(lab, now);
    on.hidden = now.bits < alone;
    if (level(now.bits) === before) return;
    if (level(now.bits) === 'strong') lab.good('password.build.enough', bitsSaid(lab, now));
    else lab.quiet();
  };
  const add = button(lab.t('password.draw.button'), () => {
    if (pool.length === most || input.value.length > longest - 12) return lab.good('password.draw.enough');
    const word = drawWord();
    pool.push(word);
    input.value = `${input.value.trimEnd()} ${word}`.trimStart();
    look();
    lab.good(now.bits < alone ? 'password.build.word' : 'password.build.strong', word, bitsSaid(lab, now));
  });
  const wipe = button(lab.t('password.build.wipe'), () => {
    pool.length = 0;
    input.value = '';
    look();
    input.focus();
  });
  input.addEventListener('input', look);
  input.addEventListener('keydown', (e) => {
    if (e.key !== 'Enter' || e.repeat || e.isComposing) return;
    e.preventDefault();
    if (on.hidden) lab.miss('password.build.more', input.value === '');
    else lab.win();
  });
  const made = h('div', { class: 'lab-made' }, label, why);
  lab.area.append(warning(lab), made, h('p', { class: 'lab-row' }, add, wipe, on), meter.element);
};
