// What a territory says: what is in each zone, which needs are met, what is missing, what is offered twice.
export type Kind = 'public' | 'place' | 'service';
export interface Zone {
  readonly id: string;
  readonly name: string;
  readonly shape: 'rectangle' | 'ellipse';
  readonly at: readonly [left: number, top: number, width: number, height: number];
  readonly near: readonly string[];
}
export interface Card {
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  /** Where it may go; anywhere when empty. */
  readonly zones: readonly string[];
  readonly elsewhere?: string;
  readonly start?: string;
}
export interface Content {
  readonly picture: string;
  readonly topics: readonly (readonly [id: string, name: string])[];
  readonly zones: readonly Zone[];
  readonly cards: readonly Card[];
}
/** Which zone each card is in, by their ids. */
export type Places = Readonly<Record<string, string>>;

/** A card and its number on the map, from 1. */
export interface Numbered {
  readonly card: Card;
  readonly number: number;
}
export interface Row {
  readonly zone: Zone;
  /** `A. Valpré` */
  readonly name: string;
  readonly near: string[];
  readonly there: Numbered[];
  readonly met: { topic: string; by: Numbered[] }[];
  readonly gaps: { topic: string; of: Numbered }[];
  readonly duplicates: { topic: string; by: Numbered[] }[];
}

export const zoneName = (content: Content, zone: Zone): string =>
  `${String.fromCharCode(65 + content.zones.indexOf(zone))}. ${zone.name}`;

export const topicName = (content: Content, id: string): string =>
  content.topics.find(([it]) => it === id)?.[1] ?? id;

/** One says once that two zones are near; it holds both ways. */
const near = (a: Zone, b: Zone): boolean => a.near.includes(b.id) || b.near.includes(a.id);

export function read(content: Content, places: Places): Row[] {
  const numbered = content.cards.map((card, i) => ({ card, number: i + 1 }));
  const inZone = (zone: Zone): Numbered[] => numbered.filter((it) => places[it.card.id] === zone.id);
  return content.zones.map((zone) => {
    const there = inZone(zone);
    const around = content.zones.filter((it) => near(zone, it));
    const reached = [zone, ...around].flatMap(inZone);
    const offering = (from: Numbered[], topic: string): Numbered[] =>
      from.filter((it) => it.card.offers.includes(topic));
    const wanted = there.flatMap((of) => of.card.needs.map((topic) => ({ topic, of })));
    const topics = [...new Set(wanted.map((it) => it.topic))];
    return {
      zone,
      name: zoneName(content, zone),
      near: around.map((it) => zoneName(content, it)),
      there,
      met: topics.map((topic) => ({ topic, by: offering(reached, topic) })).filter((it) => it.by.length > 0),
      gaps: wanted.filter((it) => offering(reached, it.topic).length === 0),
      duplicates: content.topics
        .map(([topic]) => ({ topic, by: offering(there, topic) }))
        .filter((it) => it.by.length > 1),
    };
  });
}

/** The lasting facts of a map, as events: where cards are, then what it says as a whole. */
export function facts({ cards }: Content, places: Places, rows: readonly Row[]): string[] {
  const placed = cards.filter((it) => places[it.id]);
  const all = placed.flatMap((it) => [`place ${it.id}`, `place ${it.id} ${places[it.id]}`]);
  if (placed.length === cards.length) all.push('all-placed');
  const needing = cards.filter((it) => it.needs.length > 0);
  // An empty map has no gap: that says nothing.
  const known = needing.length > 0 && needing.every((it) => places[it.id]);
  if (known && rows.every((it) => it.gaps.length === 0)) all.push('no-gap');
  const offering = placed.filter((it) => it.offers.length > 0);
  if (offering.length > 1 && rows.every((it) => it.duplicates.length === 0)) all.push('no-duplicate');
  return all;
}
