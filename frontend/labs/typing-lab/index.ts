// Le clavier: letters, capitals, accents, the @, and mending one letter without wiping out the rest.
// It is always the keyboard, so it has no twin; asking where a key is counts as help. What is typed stays in this field.
import { h } from '../common/draw';
import { erase, keyboard, pathTo, type Layout, type Press } from './keyboards';
import { define, type Draw, type Lab } from '../common/lab';
import { css } from './style';
import { distance, finished, nextFix, rightUntil } from './writing';

const layouts: readonly Layout[] = ['pc', 'mac', 'phone'];
let chosen: Layout | undefined;

function guess(lab: Lab): Layout {
  const wished = layouts.find((layout) => layout === lab.layout);
  if (wished) return wished;
  const { userAgent, maxTouchPoints } = navigator;
  if (/iPhone|iPad|Android/.test(userAgent) || matchMedia('(pointer: coarse) and (not (any-pointer: fine))').matches)
    return 'phone';
  if (/Mac/.test(userAgent)) return maxTouchPoints > 1 ? 'phone' : 'mac';
  return 'pc';
}

const keyName = (lab: Lab, key: string): string =>
  key.length > 1
    ? lab.t(`typing.key.${key}`)
    : key === "'"
      ? lab.t('typing.key.apostrophe')
      : /[a-z]/.test(key)
        ? key.toUpperCase()
        : key;

/** "Gardez Maj appuyée. Appuyez sur A." */
function told(lab: Lab, path: Press[]): string {
  if (path.length === 0) return lab.t('typing.path.none');
  if (path[0]?.keys[0] === 'touch') return lab.t('typing.path.touch');
  return path
    .map((press, i) => {
      const [first = '', second] = press.keys.map((key) => keyName(lab, key));
      if (press.hold) return lab.t('typing.path.hold', first, press.hold);
      if (second) return lab.t('typing.path.both', first, second);
      return lab.t(i ? 'typing.path.then' : 'typing.path', first);
    })
    .join(' ');
}

function steps(lab: Lab, path: Press[]): Node[] {
  if (path[0]?.keys[0] === 'touch') return [];
  const caps = path.flatMap((press) => [...press.keys, ...(press.hold ? [press.hold] : [])]);
  return caps.flatMap((key, i) => [...(i ? [document.createTextNode(' + ')] : []), h('kbd', {}, keyName(lab, key))]);
}

const write =
  (correct: boolean): Draw =>
  (lab) => {
    const lines = typeof lab.goal === 'object' && 'lines' in lab.goal ? lab.goal.lines : [];
    const id = `typing-${Math.random().toString(36).slice(2, 8)}`;
    const model = h('p', { class: 'lab-model', id: `${id}-model` });
    const input = h('input', {
      id,
      'aria-describedby': `${id}-model`,
      type: 'text',
      class: 'lab-field',
      autocomplete: 'off',
      autocapitalize: 'none',
      autocorrect: 'off',
      spellcheck: 'false',
      inputmode: 'text',
      enterkeyhint: 'done',
      'data-first': '',
    });
    const label = h('label', { for: id }, lab.t(correct ? 'typing.field.fix' : 'typing.field'));
    const demo = h('p', { class: 'lab-demo' });
    const ask = h('button', { class: 'lab-button', type: 'button' }, lab.t('typing.where'));
    const drawing = h('div', { class: 'lab-board' });
    const choice = h('fieldset', { class: 'lab-choice' }, h('legend', {}, lab.t('typing.board')));
    let line = 0;
    let goal = '';
    let path: Press[] = [];
    let wrong = false;
    let least = 0;
    let half = false;
    let held = false;
    let locked = false;

    const board = (): void => {
      const layout = chosen ?? guess(lab);
      const lit = half
        ? (path[1]?.keys ?? [])
        : layout === 'phone' || path.length < 2
          ? path.flatMap((press) => press.keys)
          : (path[0]?.keys ?? []);
      const picture = keyboard(layout, lit);
      picture.setAttribute('aria-label', `${lab.t('typing.board')} ${told(lab, path)}`);
      drawing.replaceChildren(picture);
      if (!demo.hidden) demo.replaceChildren(...steps(lab, path), h('span', {}, told(lab, path)));
    };
    const next = (): void => {
      const layout = chosen ?? guess(lab);
      const text = input.value.normalize('NFC');
      const until = rightUntil(text, goal);
      const chars = [...goal];
      if (correct) {
        const fix = nextFix(text, input.selectionStart ?? text.length, goal);
        if (fix.do === 'write') path = pathTo(fix.char, layout);
        else if (fix.do === 'back' || (fix.do === 'delete' && layout !== 'phone'))
          path = erase(layout, fix.do === 'delete');
        else path = [{ keys: [layout === 'phone' ? 'touch' : fix.do] }];
      } else path = wrong ? erase(layout, false) : pathTo(chars[until] ?? '', layout);
      model.replaceChildren(
        h('span', { class: 'lab-typed' }, chars.slice(0, until).join('')),
        h('span', { class: wrong ? 'lab-next lab-wrong' : 'lab-next' }, chars[until] ?? ''),
        chars.slice(until + 1).join(''),
      );
      input.setAttribute('aria-invalid', String(wrong));
      board();
    };
    const open = (): void => {
      const [fault = '', right] = (lines[line] ?? '').split('=>').map((part) => part.trim());
      goal = (correct ? (right ?? fault) : (lines[line] ?? '').trim()).normalize('NFC');
      input.value = correct ? fault : '';
      least = distance(input.value, goal);
      wrong = half = false;
      demo.hidden = true;
      label.textContent = lab.t(correct ? 'typing.field.fix' : 'typing.field');
      if (lines.length > 1)
        label.append(h('span', { class: 'lab-count' }, ` ${lab.t('typing.line', line + 1, lines.length)}`));
      next();
    };
    const show = (): void => {
      lab.helped();
      demo.hidden = false;
      next();
    };
    const reached = (): void => {
      if (++line === lines.length) return lab.win(0);
      lab.good('typing.next');
      open();
    };
    const why = (typed: string, wanted: string): string => {
      if (locked && wanted === wanted.toLowerCase()) return 'typing.caps';
      if (held) return 'typing.held';
      if (typed === ' ') return 'typing.space';
      if (typed.toLowerCase() === wanted.toLowerCase())
        return wanted === wanted.toLowerCase() ? 'typing.small' : 'typing.capital';
      if (/\d/.test(wanted) && /[&é"'(\-è_çà§!]/.test(typed)) return 'typing.digit';
      if (wanted === '@') return 'typing.wrong.at';
      return 'typing.wrong';
    };
    input.addEventListener('keydown', (e) => {
      locked = e.getModifierState('CapsLock');
      if (e.repeat && e.key.length === 1) held = true;
      else if (e.key.length === 1) held = false;
      if (e.key === 'Dead' && path.length > 1 && !wrong) {
        half = true;
        board();
      }
      if (e.key !== 'Enter') return;
      e.preventDefault();
      if (e.repeat || input.value === '') return;
      if (finished(input.value, goal)) reached();
      else lab.miss(correct ? 'typing.fix.still' : wrong ? 'typing.wrong' : 'typing.more');
    });
    input.addEventListener('input', (e) => {
      const text = input.value.normalize('NFC');
      half = false;
      if (finished(text, goal)) return reached();
      // An accent being composed shows alone for a moment: not yet a fault.
      if (e instanceof InputEvent && e.isComposing && /[\^¨`´~]$/.test(text)) return;
      const before = wrong;
      const far = distance(text, goal);
      const chars = [...text];
      const until = rightUntil(text, goal);
      wrong = correct ? far > least + 1 : until < chars.length;
      if (correct) least = Math.min(least, far);
      const typed = chars[until] ?? '';
      if (wrong && !before) lab.miss(correct ? 'typing.fix.far' : why(typed, [...goal][until] ?? ''));
      else if (wrong && held) lab.say('typing.held');
      else if (!wrong) lab.quiet();
      next();
    });
    if (correct)
      for (const type of ['keyup', 'pointerup', 'focus'] as const)
        input.addEventListener(type, () => !lab.area.inert && next());
    ask.onclick = () => {
      show();
      input.focus();
    };
    lab.easier = (helping) => helping && show();
    for (const layout of layouts) {
      const radio = h('input', { type: 'radio', name: `${id}-board`, value: layout });
      radio.checked = layout === (chosen ?? guess(lab));
      radio.onchange = () => {
        chosen = layout;
        next();
      };
      choice.append(h('label', {}, radio, h('span', {}, lab.t(`typing.board.${layout}`))));
    }
    lab.area.append(
      h('div', { class: 'lab-write' }, model, label, input, demo, ask),
      h('div', { class: 'lab-side' }, drawing, choice),
    );
    open();
  };

define('declic-typing-lab', {
  name: 'typing',
  css,
  goals: {
    letters: write(false),
    capitals: write(false),
    accents: write(false),
    at: write(false),
    correction: write(true),
  },
});
