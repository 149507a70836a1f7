/**
 * The fonts, asked for once the screen is there. Until then one of the machine's own stands in with the same measures
 * (tokens.css), and the line is free for what makes the page work.
 */
import text from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url';
import bold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url';
import dyslexicText from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url';
import dyslexicBold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?url';

const faces: [family: string, weight: string, address: string][] = [
  ['Atkinson Hyperlegible Next', '400', text],
  ['Atkinson Hyperlegible Next', '700', bold],
  ['OpenDyslexic', '400', dyslexicText],
  ['OpenDyslexic', '700', dyslexicBold],
];

/** Makes the fonts known, once. Each is fetched when something on the page wants it. */
export function bringFonts(): void {
  for (const [family, weight, address] of faces.splice(0)) {
    document.fonts.add(new FontFace(family, `url("${address}") format("woff2")`, { weight, display: 'swap' }));
  }
}
