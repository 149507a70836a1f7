// For a world that draws itself anew at each click.
const drawn = new WeakMap<HTMLElement, number>();

/** To be called at each drawing. */
export const touched = (lab: HTMLElement): void => {
  drawn.set(lab, performance.now());
};

/** The second click of a double click must not press what has just come under the arrow. */
export function steady(lab: HTMLElement): void {
  if (drawn.has(lab)) return;
  drawn.set(lab, 0);
  const swallow = (e: MouseEvent): void => {
    if (e.detail < 2 || performance.now() - (drawn.get(lab) ?? 0) > 500) return;
    e.preventDefault();
    e.stopPropagation();
  };
  lab.addEventListener('mousedown', swallow, true);
  lab.addEventListener('click', swallow, true);
}
