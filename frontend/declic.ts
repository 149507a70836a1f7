/** What every screen needs in the browser: the first screen steps aside, « Écouter » speaks, activities answer. */
import './activity';
import { bringFonts } from './fonts';
import { keepInPlace } from './keep-in-place';
import { listenTo } from './listen';
import { watchForMore } from './more-below';
import { watchForNotices } from './notice';
import { sayWhatHappened, watchPresence } from './presence';

const outlet = document.getElementById('outlet') ?? document.body;
// The first screen was in the page; once Flow has drawn the same thing, it goes. (CSS hides it where :has() is known.)
function settle(): void {
  if (!outlet.querySelector(':scope > * > *')) return;
  document.getElementById('first-screen')?.remove();
  // Vaadin's line about the connection stands outside of every landmark: it is a status.
  document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
  bringFonts();
  listenTo(outlet.querySelector<HTMLButtonElement>('#listen'));
  sayWhatHappened();
}
keepInPlace(outlet, settle);
new MutationObserver(settle).observe(outlet, { childList: true, subtree: true });
settle();

watchForMore(outlet);
watchForNotices();
watchPresence();
