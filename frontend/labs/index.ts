// The only part of the labs in the first load: which file holds which lab.
export const labs: Record<string, () => Promise<unknown>> = {
  'first-gesture': () => import('./first-gesture'),
  'mouse-lab': () => import('./mouse-lab'),
  'touch-lab': () => import('./touch-lab'),
  'typing-lab': () => import('./typing-lab'),
};
