// What the map says, in words: gaps and duplicates at once, and the whole in a table that one prints or copies.
import { h } from '../common/draw';
import type { Lab } from '../common/lab';
import { topicName, type Content, type Places, type Row } from './reading';
import { list } from './territory';

const columns = ['zone', 'there', 'met', 'gaps', 'duplicates'] as const;

/** The cells of a zone, each a list of lines. */
function cells(lab: Lab, content: Content, row: Row): string[][] {
  const name = (topic: string): string => topicName(content, topic);
  const near = row.near.length ? [lab.t('map.zone.near', row.near.join(', '))] : [];
  return [
    [row.name, ...near],
    row.there.map((it) => `${it.number}. ${it.card.text}`),
    row.met.map((it) => `${name(it.topic)} (${list(it.by)})`),
    row.gaps.map((it) => `${name(it.topic)} (${it.of.number})`),
    row.duplicates.map((it) => `${name(it.topic)} (${list(it.by)})`),
  ];
}

const unplaced = (lab: Lab, { cards }: Content, places: Places): string => {
  const left = cards.flatMap((it, i) => (places[it.id] ? [] : [`${i + 1}. ${it.text}`]));
  return left.length ? lab.t('map.left', left.join(', ')) : '';
};

/** Gaps and duplicates, as sentences. */
export function findings(lab: Lab, content: Content, rows: readonly Row[]): HTMLElement {
  const gaps = rows.flatMap((row) =>
    row.gaps.map((it) => lab.t('map.gap', row.name, it.of.card.text, topicName(content, it.topic))),
  );
  const twice = rows.flatMap((row) =>
    row.duplicates.map((it) =>
      lab.t('map.duplicate', row.name, topicName(content, it.topic), it.by.length, list(it.by)),
    ),
  );
  const part = (title: string, lines: string[]): HTMLElement =>
    h(
      'div',
      { class: lines.length ? 'lab-found' : 'lab-found lab-nothing' },
      h('p', { class: 'lab-title' }, lab.t(title, lines.length)),
      lines.length ? h('ul', {}, ...lines.map((it) => h('li', {}, it))) : h('p', {}, lab.t('map.none')),
    );
  return h('div', { class: 'lab-findings' }, part('map.gaps', gaps), part('map.duplicates', twice));
}

/** On a narrow screen the cells stand one under the other: the roles say that it is a table still. */
export function table(lab: Lab, content: Content, rows: readonly Row[], places: Places): HTMLElement {
  const heads = columns.map((it) => lab.t(`map.col.${it}`));
  const head = h('tr', { role: 'row' }, ...heads.map((it) => h('th', { scope: 'col', role: 'columnheader' }, it)));
  const body = rows.map((row) => {
    const [own = [], ...others] = cells(lab, content, row);
    const name = h('th', { scope: 'row', role: 'rowheader' }, ...own.map((it) => h('span', {}, it)));
    const cell = (lines: string[], i: number): HTMLElement => {
      const made = h('td', { role: 'cell', 'data-name': heads[i + 1] ?? '' });
      made.append(...(lines.length ? lines.map((it) => h('span', {}, it)) : ['–']));
      return made;
    };
    return h('tr', { role: 'row' }, name, ...others.map(cell));
  });
  const made = h(
    'table',
    { role: 'table' },
    h('caption', {}, lab.t('map.table.name')),
    h('thead', { role: 'rowgroup' }, head),
    h('tbody', { role: 'rowgroup' }, ...body),
  );
  const left = unplaced(lab, content, places);
  return h('div', {}, made, ...(left ? [h('p', { class: 'lab-left' }, left)] : []));
}

/** The same as lines and columns that a spreadsheet or a letter takes. */
export function text(lab: Lab, content: Content, rows: readonly Row[], places: Places): string {
  const heads = columns.map((it) => lab.t(`map.col.${it}`));
  const lines = rows.map((row) => cells(lab, content, row).map((it) => it.join(' ; ')));
  const all = [heads, ...lines].map((it) => it.join('\t'));
  return [...all, unplaced(lab, content, places)].filter(Boolean).join('\n');
}
