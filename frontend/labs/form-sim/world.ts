// What the author wrote, what the person has done of it, and which faults come at this run.
export interface Field {
  readonly id: string;
  readonly kind:
    | 'text'
    | 'long'
    | 'address'
    | 'number'
    | 'date'
    | 'email'
    | 'phone'
    | 'iban'
    | 'secret'
    | 'choice'
    | 'tick'
    | 'file';
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly options?: string[];
  readonly prices?: number[];
  readonly ticked?: boolean;
  readonly value?: string;
  readonly say?: string;
  readonly documents?: string[];
  readonly watermark?: boolean;
}
export interface Page {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly next?: string;
  readonly fields: Field[];
}
export interface Paper {
  readonly id: string;
  readonly name: string;
  readonly looks: 'identity' | 'bill' | 'letter' | 'photo';
  readonly what: string;
  readonly lines: string[];
  readonly blurred: boolean;
}
export interface Fault {
  readonly id: string;
  readonly kind:
    | 'sideways'
    | 'wide'
    | 'heavy'
    | 'format'
    | 'expired'
    | 'unavailable'
    | 'prefilled'
    | 'misread'
    | 'rejected';
  readonly on: string;
  readonly with?: string;
  readonly say?: string;
  readonly always: boolean;
  /** Two faults of one run share no place. */
  readonly places: string[];
}
export interface Content {
  readonly service: string;
  readonly address: string;
  readonly rough: boolean;
  readonly draft: boolean;
  readonly summary: boolean;
  readonly receipt?: string;
  readonly done: string;
  readonly pages: Page[];
  readonly documents: Paper[];
  readonly faults: Fault[];
}
/** How a document is now: quarter turns from upright, what is still wrong with it, what is written across it. */
export interface Shape {
  turn: number;
  wide: boolean;
  heavy: boolean;
  format: boolean;
  mark: string;
}
export type Values = Record<string, string>;
export type View = 'page' | 'papers' | 'mend' | 'expired' | 'down' | 'summary' | 'refused' | 'done';
export interface State {
  /** How many times one has started. */
  readonly n: number;
  readonly drawn: string[];
  fixed: string[];
  view: View;
  at: number;
  /** One came from the summary, and goes back to it. */
  reviewing: boolean;
  /** The summary has shown its wrong value. */
  misread: boolean;
  values: Values;
  saved: Values | null;
  files: Values;
  shapes: Record<string, Shape>;
  /** The field for which a document is being chosen, and the document. */
  field: string;
  chosen: string;
  /** The field whose document the service has refused: one is choosing another. */
  again: string;
  receipt: string;
}

/** Numbers from 0 to 1, always the same for the same seed. */
export function lots(seed: string): () => number {
  let a = 0;
  for (const char of seed) a = (Math.imul(a, 31) + char.charCodeAt(0)) | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The faults of one run: those that always come, and about half of the others; one at a place. */
export function draw(faults: Fault[], seed: string): string[] {
  const lot = lots(seed);
  const drawn = faults.filter((it) => it.always);
  const others = faults
    .filter((it) => !it.always)
    .map((it) => ({ it, key: lot() }))
    .sort((a, b) => a.key - b.key)
    .map(({ it }) => it);
  const most = drawn.length + Math.ceil(others.length / 2);
  for (const fault of others) {
    const free = !drawn.some((it) => it.places.some((place) => fault.places.includes(place)));
    if (free && drawn.length < most) drawn.push(fault);
  }
  return drawn.map((it) => it.id);
}

/** Another draw than the one before, where there is one. */
export function fresh(content: Content, run: string, before?: { n: number; drawn: string[] }): State {
  let n = (before?.n ?? 0) + 1;
  let drawn = draw(content.faults, `${run}/${n}`);
  for (let more = 0; more < 6 && before && same(drawn, before.drawn); more++)
    drawn = draw(content.faults, `${run}/${++n}`);
  const lot = lots(`${run}/${n}/x`);
  const has = (kind: Fault['kind'], on: string): boolean =>
    content.faults.some((it) => it.kind === kind && it.on === on && drawn.includes(it.id));
  const shapes = content.documents.map((it): [string, Shape] => [
    it.id,
    {
      turn: has('sideways', it.id) ? 1 + Math.floor(lot() * 3) : 0,
      wide: has('wide', it.id),
      heavy: has('heavy', it.id),
      format: has('format', it.id),
      mark: '',
    },
  ]);
  return {
    n,
    drawn,
    fixed: [],
    view: 'page',
    at: 0,
    reviewing: false,
    misread: false,
    values: firstValues(content, drawn),
    saved: null,
    files: {},
    shapes: Object.fromEntries(shapes),
    field: '',
    chosen: '',
    again: '',
    receipt: `${content.receipt ?? ''}-${1000 + Math.floor(lot() * 9000)}`,
  };
}

const same = (a: string[], b: string[]): boolean => a.length === b.length && a.every((it) => b.includes(it));

function firstValues(content: Content, drawn: string[]): Values {
  const values: Values = {};
  for (const field of content.pages.flatMap((it) => it.fields)) if (field.ticked) values[field.id] = 'oui';
  for (const fault of content.faults)
    if (fault.kind === 'prefilled' && drawn.includes(fault.id)) values[fault.on] = fault.with ?? '';
  return values;
}
