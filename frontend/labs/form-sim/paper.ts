// Pictures of invented documents, drawn from a few words; and where the document is in its picture.
import { svg } from '../common/draw';
import type { Paper, Shape } from './world';

/** Left, top, right, bottom, as shares of the picture. */
export type Box = [left: number, top: number, right: number, bottom: number];

const SIZES: Record<Paper['looks'], [number, number]> = {
  identity: [128, 84],
  bill: [112, 144],
  letter: [112, 144],
  photo: [112, 120],
};
const WIDE: Box = [0.3, 0.22, 0.82, 0.7];

/** Where the document lies in a picture taken from too far, turned as it is. */
export function frame(turn: number): Box {
  let box = WIDE;
  for (let i = 0; i < turn; i++) box = [1 - box[3], box[0], 1 - box[1], box[2]];
  return box;
}

const ink = { stroke: 'var(--ink)', 'stroke-width': 1.5, fill: 'none', 'stroke-linecap': 'round' };
const face = (x: number, y: number, size: number): SVGElement =>
  svg(
    'g',
    ink,
    svg('circle', { cx: x, cy: y, r: size, fill: 'var(--tint)' }),
    svg('path', { d: `M${x - size * 1.8} ${y + size * 3.4}q0-${size * 2} ${size * 1.8}-${size * 2}t${size * 1.8} ${size * 2}z`, fill: 'var(--sun)' }),
  );

function text(paper: Paper, x: number, y: number, size: number, step: number): SVGElement[] {
  return (paper.lines.length ? paper.lines : [paper.what]).map((line, i) =>
    paper.blurred
      ? svg('rect', { x, y: y + i * step - size * 0.7, width: 20 + ((line.length * 7) % 50), height: size, rx: 3, fill: 'var(--hairline)' })
      : svg('text', { x, y: y + i * step, 'font-size': size, fill: 'var(--ink)', 'font-weight': i ? 400 : 700 }, line),
  );
}

function inside(paper: Paper, w: number, h: number): SVGElement[] {
  switch (paper.looks) {
    case 'identity':
      return [
        svg('rect', { x: 6, y: 6, width: w - 12, height: 10, rx: 2, fill: 'var(--tint)' }),
        svg('rect', { x: 8, y: 24, width: 30, height: 42, rx: 2, ...ink }),
        face(23, 38, 6),
        ...text(paper, 44, 32, 6.4, 13),
      ];
    case 'bill':
      return [
        svg('rect', { x: 8, y: 10, width: 26, height: 12, rx: 3, fill: 'var(--sun)' }),
        ...text(paper, 8, 38, 7, 14),
        svg('path', { d: 'M8 100h96M8 112h96M8 124h60M84 100v12', ...ink }),
      ];
    case 'letter':
      return [...text(paper, 10, 24, 7, 15), svg('path', { d: 'M10 92h92M10 104h92M10 116h70M70 132q6-8 10 0t14-4', ...ink })];
    case 'photo':
      return [face(w / 2, h * 0.36, 13), ...text(paper, 8, h - 6, 6.4, 8).slice(0, 1)];
  }
}

function marks(mark: string, w: number, h: number): SVGElement[] {
  if (!mark) return [];
  const size = Math.min(9, (1.5 * Math.hypot(w, h)) / Math.max(12, mark.length));
  return [0.3, 0.55, 0.8].map((at) =>
    svg(
      'text',
      {
        x: w / 2,
        y: h * at,
        'font-size': size,
        'font-weight': 700,
        'text-anchor': 'middle',
        fill: 'var(--hint)',
        transform: `rotate(-18 ${w / 2} ${h * at})`,
      },
      mark.slice(0, 80),
    ),
  );
}

/** The picture of a document, as it is now. Without a label it is a decoration beside its name. */
export function picture(paper: Paper, shape: Shape, label?: string): SVGElement {
  const [w, h] = SIZES[paper.looks];
  const [left, top, right, bottom] = WIDE;
  const fullW = shape.wide ? w / (right - left) : w;
  const fullH = shape.wide ? h / (bottom - top) : h;
  const at = shape.wide ? `translate(${left * fullW} ${top * fullH})` : 'translate(0 0)';
  const sheet = svg('rect', { x: 1, y: 1, width: w - 2, height: h - 2, rx: 4, fill: 'var(--sheet)', stroke: 'var(--ink)', 'stroke-width': 1.5 });
  const drawn = svg('g', { transform: at }, sheet, ...inside(paper, w, h), ...marks(shape.mark, w, h));
  const table = svg('path', {
    d: `M0 0h${fullW}v${fullH}h-${fullW}zM0 ${fullH * 0.12}h${fullW}M0 ${fullH * 0.88}h${fullW}`,
    fill: 'var(--warm)',
    stroke: 'var(--line)',
  });
  const turns = ['', `translate(${fullH} 0) rotate(90)`, `translate(${fullW} ${fullH}) rotate(180)`, `translate(0 ${fullW}) rotate(270)`];
  const odd = shape.turn % 2 === 1;
  const all = svg('g', { transform: turns[shape.turn] ?? '' }, ...(shape.wide ? [table] : []), drawn);
  const [seenW, seenH] = odd ? [fullH, fullW] : [fullW, fullH];
  const scale = 300 / Math.max(seenW, seenH);
  const names: Record<string, string | number> = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' };
  return svg('svg', { viewBox: `0 0 ${seenW} ${seenH}`, width: seenW * scale, height: seenH * scale, ...names }, all);
}
