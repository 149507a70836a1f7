/**
 * Vaadin's router appends the screen to the outlet once its first answer has come, a moment after the screen was drawn
 * there. To append what is there already takes it out and puts it back: the focus would be lost, with what one types at
 * that moment, and a frame in it would load twice. So it stays where it is.
 *
 * @param settled told after each of these, which are the router's last act on a page
 */
export function keepInPlace(outlet: HTMLElement, settled: () => void): void {
  const append = outlet.appendChild.bind(outlet);
  outlet.appendChild = <T extends Node>(node: T): T => {
    if (!outlet.lastChild?.isSameNode(node)) append(node);
    settled();
    return node;
  };
}
