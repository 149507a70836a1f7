// The only part of the labs in the first load: which folder holds which lab.
export const labs: Record<string, () => Promise<unknown>> = {
  'first-gesture': () => import('./first-gesture'),
  'mouse-lab': () => import('./mouse-lab'),
  'touch-lab': () => import('./touch-lab'),
  'typing-lab': () => import('./typing-lab'),
  'browser-sim': () => import('./browser-sim'),
  'mail-sim': () => import('./mail-sim'),
  'form-sim': () => import('./form-sim'),
  'map-lab': () => import('./map-lab'),
  'image-crop': () => import('./image-crop'),
  'password-lab': () => import('./password-lab'),
};
