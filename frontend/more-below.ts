/** « La suite est plus bas » : a quiet sign at the edge of the window while the main button is out of sight below. */

function sign(): HTMLElement {
  const element = document.createElement('p');
  element.className = 'more-below';
  element.hidden = true;
  element.setAttribute('aria-hidden', 'true'); // whoever does not see the page does not need it
  document.body.append(element);
  return element;
}

export function watchForMore(outlet: HTMLElement): void {
  const element = sign();
  let waiting = 0;
  const look = () => {
    waiting = 0;
    const actions = outlet.querySelector<HTMLElement>('main .acts .main');
    const below = actions !== null && actions.getBoundingClientRect().top > window.innerHeight - 16;
    element.textContent = document.documentElement.dataset.moreBelow ?? '';
    element.hidden = !below || element.textContent === '';
  };
  const soon = () => {
    if (waiting === 0) waiting = requestAnimationFrame(look);
  };
  window.addEventListener('scroll', soon, { passive: true });
  window.addEventListener('resize', soon, { passive: true });
  new MutationObserver(soon).observe(outlet, {
    childList: true,
    subtree: true,
  });
  soon();
}
