/**
 * Flow's own words when a session is over, or when the server cannot answer: it draws them in a plain box that a click
 * anywhere closes. Here it becomes a dialog with a button, so that the keyboard and a screen reader find the way on.
 */
function makeDialog(box: HTMLElement): void {
  box.setAttribute('role', 'alertdialog');
  box.setAttribute('aria-label', box.querySelector('.caption')?.textContent ?? '');
  const go = document.createElement('button');
  go.type = 'button';
  go.className = 'main';
  go.textContent = document.documentElement.dataset.continue ?? 'OK';
  box.append(go); // the click reaches the box, and Flow loads the page again
  if (self === top) go.focus(); // a preview has its own box, and is not where one was
}

export function watchForNotices(): void {
  new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) {
        if (node instanceof HTMLElement && node.matches('.v-system-error')) makeDialog(node);
      }
    }
  }).observe(document.body, { childList: true });
}
