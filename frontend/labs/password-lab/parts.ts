// What the goals share: the warning that stays in sight, buttons, and a field that no browser is to remember.
import { h } from '../common/draw';
import type { Lab } from '../common/lab';
import { longest } from './strength';

/** Stays in sight above whatever is typed. */
export const warning = (lab: Lab): HTMLElement => h('p', { class: 'lab-never' }, h('strong', {}, lab.t('password.never')));

export function button(text: string, act: () => void, first = false): HTMLButtonElement {
  const made = h('button', { class: 'lab-button', type: 'button', ...(first ? { 'data-first': '' } : {}) }, text);
  made.onclick = act;
  return made;
}

/** The way on: it comes when the goal is reached, so that one reads at one's own pace. */
export function onward(lab: Lab): HTMLButtonElement {
  const made = button(lab.t('password.on'), () => lab.win());
  made.classList.add('lab-on-button');
  made.hidden = true;
  return made;
}

/** Words that the machine drew, to be read as they are. */
export const asWritten = (text: string): HTMLElement => h('span', { class: 'lab-secret', translate: 'no' }, text);

/**
 * A line to write in. No form, no name, no id, no field of type password: browsers and managers have nothing to offer to
 * keep. No spelling check either: some browsers send what they check to their maker.
 */
export function field(text: string): { label: HTMLLabelElement; input: HTMLInputElement } {
  const input = h('input', {
    type: 'text',
    class: 'lab-line',
    autocomplete: 'off',
    autocapitalize: 'none',
    autocorrect: 'off',
    spellcheck: 'false',
    writingsuggestions: 'false',
    translate: 'no',
    maxlength: String(longest),
    'data-1p-ignore': '',
    'data-bwignore': '',
    'data-lpignore': 'true',
    'data-form-type': 'other',
    'data-first': '',
  });
  // Who leaves the page and comes back finds nothing in it.
  addEventListener('pagehide', () => (input.value = ''), { once: true });
  return { label: h('label', { class: 'lab-line-label' }, h('span', {}, text), input), input };
}
