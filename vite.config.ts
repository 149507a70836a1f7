import { copyFileSync, mkdirSync } from 'node:fs';
import { build, type Plugin, type UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/** Beside the classes that pack a module for other platforms. */
const PACKAGES = 'target/classes/fr/declic/exchange/scorm';

/** Where the journeys find the platform that they play: see docs/decisions.md, "A learning platform to play packages in". */
const PLATFORM = 'target/scorm-again';

/** After the product itself: the labs once more, as one classic script that lies in the jar. */
const labsForPackages: Plugin = {
  name: 'declic-labs-for-packages',
  apply: 'build',
  async closeBundle() {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        outDir: PACKAGES,
        emptyOutDir: false,
        lib: { entry: 'frontend/scorm/labs.ts', formats: ['iife'], name: 'DeclicLabs', fileName: () => 'labs.js' },
      },
    });
    mkdirSync(PLATFORM, { recursive: true });
    for (const api of ['scorm12.min.js', 'scorm2004.min.js'])
      copyFileSync(`node_modules/scorm-again/dist/${api}`, `${PLATFORM}/${api}`);
  },
};

const customConfig: UserConfigFn = () => ({ plugins: [labsForPackages] });

export default overrideVaadinConfig(customConfig);
