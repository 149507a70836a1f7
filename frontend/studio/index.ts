// The only part of the studio in the first load of its screens: which file holds which part. A part is fetched when an
// element of its name says that it is there (the server has it say so).
const parts: Record<string, () => Promise<unknown>> = {
  'declic-prose': () => import('./prose'),
  'declic-unsaid': () => import('./unsaid'),
  'declic-voice': () => import('./voice'),
  'declic-plan-text': () => import('./plan-text'),
};

document.addEventListener('studio-part', (event) => void parts[(event.target as Element).localName]?.());
