// Three pictures of a keyboard (PC, Mac, phone, all AZERTY) and the way to each character on them.
import { svg } from '../common/draw';

export type Layout = 'pc' | 'mac' | 'phone';
/** Keys pressed together, then the next ones. `hold` is a long press on a phone, which offers `hold` in a bubble. */
export interface Press {
  readonly keys: readonly string[];
  readonly hold?: string;
}
interface Key {
  readonly id: string;
  readonly marks: readonly string[];
  readonly width: number;
}

// A key's marks: alone, with Maj, with AltGr. A name between angle brackets is a special key; a number after it its width.
const rows: Record<Layout | 'digits', string[]> = {
  pc: [
    '² &1 é2~ "3# \'4{ (5[ -6| è7` _8\\ ç9^ à0@ )°] =+} <back>2',
    '<tab>1.5 a z eE€ r t y u i o p ^¨ $£ <enter>1.5',
    '<caps>1.75 q s d f g h j k l m ù% *µ <enter>1.25',
    '<shift>1.25 <> w x c v b n ,? ;. :/ !§ <shift2>2.75',
    '<ctrl>1.25 <win>1.25 <alt>1.25 <space>5 <altgr>1.5 <delete>1.75 <left>1.5 <right>1.5',
  ],
  mac: [
    '@# &1 é2 "3 \'4 (5 §6 è7 !8 ç9 à0 )° -_ <back>2',
    '<tab>1.5 a z e r t y u i o p ^¨ $*€ <enter>1.5',
    '<caps>1.75 q s d f g h j k l m ù% `£ <enter>1.25',
    '<shift>1.25 <> w x c v b n ,? ;. :/ =+ <shift2>2.75',
    '<fn>1 <ctrl>1.25 <option>1.25 <cmd>1.5 <space>5 <cmd>1.5 <option2>1 <left>1.25 <right>1.25',
  ],
  phone: [
    'a z e r t y u i o p',
    'q s d f g h j k l m',
    "<shift>1.5 w x c v b n ' <back>1.5",
    '<123>2 , <space>4 . <enter>2',
  ],
  digits: [
    '1 2 3 4 5 6 7 8 9 0',
    '- / : ; ( ) € & @ "',
    "<more>1.5 . , ? ! ' _ + <back>1.5",
    '<123>2 <space>6 <enter>2',
  ],
};
const symbols: Record<string, string> = {
  back: '⌫',
  tab: '⇥',
  enter: '↵',
  caps: '⇪',
  shift: '⇧',
  shift2: '⇧',
  ctrl: 'Ctrl',
  win: '⊞',
  alt: 'Alt',
  altgr: 'AltGr',
  delete: 'Suppr',
  left: '←',
  right: '→',
  fn: 'fn',
  option: '⌥',
  option2: '⌥',
  cmd: '⌘',
  '123': '123',
  more: '#+=',
  space: '',
};

function keysOf(row: string): Key[] {
  return row.split(' ').map((word) => {
    const special = /^<(\w+)>([\d.]*)$/.exec(word);
    if (special?.[1]) return { id: special[1], marks: [symbols[special[1]] ?? ''], width: Number(special[2] || 1) };
    const [base = '', ...more] = [...word];
    const letter = /[a-z]/.test(base);
    return { id: base, marks: letter ? [base.toUpperCase(), '', ...more.slice(1)] : [base, ...more], width: 1 };
  });
}

const dead: Record<string, string> = { '\u0302': '^', '\u0308': '¨' };

/** How to type a character; nothing when this keyboard has no simple way. */
export function pathTo(char: string, layout: Layout): Press[] {
  const name = { ' ': 'space', '\u00a0': 'space', '’': "'" }[char] ?? char;
  const page = (rows: string[]): Key | undefined =>
    rows.flatMap(keysOf).find((key) => key.id === name || key.marks.includes(name));
  const key = page(rows[layout]);
  if (key?.id === name) return [{ keys: [name] }];
  const lower = name.toLowerCase();
  const [base = '', accent = ''] = [...name.normalize('NFD')];
  if (layout === 'phone') {
    if (/^[A-Z]$/.test(name)) return [{ keys: ['shift'] }, { keys: [lower] }];
    if (page(rows.digits)) return [{ keys: ['123'] }, { keys: [name] }];
    if (!/[a-z]/i.test(base) || !accent) return [];
    const hold = { keys: [base.toLowerCase()], hold: name };
    return name === lower ? [hold] : [{ keys: ['shift'] }, hold];
  }
  if (/^[A-Z]$/.test(name)) return [{ keys: ['shift', lower] }];
  if (key) return [{ keys: [key.marks[1] === name ? 'shift' : layout === 'mac' ? 'option' : 'altgr', key.id] }];
  const mark = dead[accent];
  if (!mark) return [];
  const second = pathTo(base, layout);
  return second.length ? [{ keys: mark === '¨' ? ['shift', '^'] : ['^'] }, ...second] : [];
}

/** The path to erasing: backwards, or forwards. */
export const erase = (layout: Layout, forwards: boolean): Press[] => {
  if (!forwards) return [{ keys: ['back'] }];
  return layout === 'mac' ? [{ keys: ['fn', 'back'] }] : [{ keys: ['delete'] }];
};

/** The picture; `lit` keys are those to press. It has no words of its own: its name says the keys. */
export function keyboard(layout: Layout, lit: readonly string[]): SVGElement {
  const digits = layout === 'phone' && lit.includes('123');
  const lines = rows[digits ? 'digits' : layout].map(keysOf);
  const unit = layout === 'phone' ? 60 : 40;
  const tall = layout === 'phone' ? 50 : 40;
  const drawing = svg('svg', {
    viewBox: `-2 -2 604 ${lines.length * tall + 2}`,
    class: `lab-keys lab-keys-${layout}`,
    role: 'img',
  });
  lines.forEach((line, row) => {
    let x = 0;
    for (const key of line) {
      const on = lit.includes(key.id);
      const group = svg('g', { class: on ? 'lab-key lab-lit' : 'lab-key' });
      const width = key.width * unit - 4;
      const y = row * tall;
      group.append(svg('rect', { x, y, width, height: tall - 4, rx: 6 }));
      const [main = '', up = '', alt = ''] = key.marks;
      const many = up !== '';
      const middle = many ? x + 11 : x + width / 2;
      const size = main.length > 2 ? 'lab-long' : many ? '' : 'lab-one';
      group.append(svg('text', { x: middle, y: y + (many ? tall - 10 : tall / 2 + 5), class: size }, main));
      if (up) group.append(svg('text', { x: x + 11, y: y + 15, class: 'lab-up' }, up));
      if (alt) group.append(svg('text', { x: x + width - 9, y: y + tall - 10, class: 'lab-up' }, alt));
      drawing.append(group);
      x += key.width * unit;
    }
  });
  return drawing;
}
