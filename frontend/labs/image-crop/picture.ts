// A part of a picture, as if it had been cut out: the picture itself, larger than its box.
import { h } from '../common/draw';
import type { At } from './area';

/** Its width for one of height. */
export function ratioOf(picture: Element): number {
  if (picture instanceof SVGSVGElement) {
    const { width, height } = picture.viewBox.baseVal;
    return width && height ? width / height : 4 / 3;
  }
  const wide = Number(picture.getAttribute('width'));
  const high = Number(picture.getAttribute('height'));
  return wide && high ? wide / high : 4 / 3;
}

/** The same picture, for the eyes only. */
export function silent(picture: Element): HTMLElement | SVGElement {
  const copy = picture.cloneNode(true) as HTMLElement | SVGElement;
  copy.removeAttribute('role');
  copy.removeAttribute('aria-label');
  copy.setAttribute('aria-hidden', 'true');
  if (copy instanceof HTMLImageElement) copy.alt = '';
  return copy;
}

/** A box that shows a part of the picture; the function shows another one. */
export function cutOut(picture: Element, at: At): [box: HTMLElement, show: (at: At) => void] {
  const copy = silent(picture);
  const ratio = ratioOf(picture);
  const box = h('div', { class: 'lab-cut' }, copy);
  const show = ([left, top, width, height]: At): void => {
    const own = (ratio * width) / height;
    box.style.aspectRatio = String(own);
    box.style.width = `min(100%, ${11 * own}rem)`;
    copy.style.width = `${10_000 / width}%`;
    copy.style.left = `${(-left / width) * 100}%`;
    copy.style.top = `${(-top / height) * 100}%`;
  };
  show(at);
  return [box, show];
}
