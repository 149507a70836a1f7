/** What the server said to an element before its program was there: said again, now that it is heard. */
export function hear(element: HTMLElement, names: readonly string[]): void {
  const it = element as unknown as Record<string, unknown>;
  for (const name of names) {
    if (!Object.hasOwn(it, name)) continue;
    const given = it[name];
    delete it[name];
    it[name] = given;
  }
}
