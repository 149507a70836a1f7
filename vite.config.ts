import { copyFileSync, mkdirSync } from 'node:fs';
import { build, type Plugin, type UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/** Beside the classes that pack a module for other platforms. */
const PACKAGES = 'target/classes/fr/declic/exchange/scorm';

/** Where the journeys find the platform that they play: see docs/decisions.md, "A learning platform to play packages in". */
const PLATFORM = 'target/scorm-again';

/** After the product itself: what packages share with it once more, as classic scripts that lie in the jar. */
const scriptsForPackages: Plugin = {
  name: 'declic-scripts-for-packages',
  apply: 'build',
  async closeBundle() {
    for (const script of ['labs', 'tools']) {
      const lib = { entry: `frontend/scorm/${script}.ts`, name: script, formats: ['iife' as const], fileName: () => `${script}.js` };
      const output = { outDir: PACKAGES, emptyOutDir: false, lib };
      await build({ configFile: false, publicDir: false, logLevel: 'warn', build: output });
    }
    mkdirSync(PLATFORM, { recursive: true });
    for (const api of ['scorm12.min.js', 'scorm2004.min.js'])
      copyFileSync(`node_modules/scorm-again/dist/${api}`, `${PLATFORM}/${api}`);
  },
};

const customConfig: UserConfigFn = () => ({ plugins: [scriptsForPackages] });

export default overrideVaadinConfig(customConfig);
