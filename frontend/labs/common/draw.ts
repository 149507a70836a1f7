// Small tools to make elements, drawings and style sheets without any inline style.

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  names: Record<string, string> = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(names)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

export function svg(tag: string, names: Record<string, string | number>, ...inside: (Node | string)[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(names)) made.setAttribute(name, String(value));
  made.append(...inside);
  return made;
}

/** A drawing of one ink line; each path may carry a fill. Without words: what it shows is said beside it. */
export function picture(viewBox: string, ...paths: [d: string, fill?: string][]): SVGElement {
  const drawn = paths.map(([d, fill]) => svg('path', { d, fill: fill ? `var(--${fill})` : 'none' }));
  const line = { stroke: 'var(--ink)', 'stroke-width': 4, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return svg('svg', { viewBox, 'aria-hidden': 'true', ...line }, ...drawn);
}

export const check = (): SVGElement =>
  svg(
    'svg',
    { viewBox: '0 0 48 48', class: 'lab-check', 'aria-hidden': 'true', fill: 'none' },
    svg('circle', { cx: 24, cy: 24, r: 21, fill: 'var(--sheet)', stroke: 'currentColor', 'stroke-width': 4 }),
    svg('path', {
      d: 'M14 25l7 7 13-15',
      stroke: 'currentColor',
      'stroke-width': 4,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );

/** Puts something at a share of the room left in its parent, so that it never sticks out. */
export function place(what: HTMLElement, x: number, y: number): void {
  what.style.left = `${x * 100}%`;
  what.style.top = `${y * 100}%`;
  what.style.transform = `translate(${-x * 100}%, ${-y * 100}%)`;
}

export const within = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** A picture that the server wrote: a drawing or an image, both checked there; words where there is none. */
export function written(html: string): HTMLElement | SVGElement {
  const box = document.createElement('template');
  box.innerHTML = html;
  return box.content.firstElementChild as HTMLElement | SVGElement;
}

const worn = new Set<string>();

/** Adds style sheets to the document, once each. */
export function wear(...sheets: string[]): void {
  for (const css of sheets) {
    if (worn.has(css)) continue;
    worn.add(css);
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    } catch {
      document.head.append(h('style', {}, css));
    }
  }
}
