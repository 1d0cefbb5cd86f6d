import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { layerOrder } from './build/layer-order.ts';
import { precompressed } from './build/precompressed.ts';
import { preloadedFont } from './build/preloaded-font.ts';

const ofLearners =
  /(features[\\/](home|curriculum|enrolment|learning)|ui[\\/]src[\\/](shoreline|progress|status|rich-text))/;
const ofStaff = /(editor|bilingual|learning[\\/]review)/;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    { ...optimizeLocales.vite({ locales: ['sv-SE', 'en-US'] }), enforce: 'pre' },
    react(),
    layerOrder(),
    preloadedFont(/source-sans-3-latin-wght-normal.*\.woff2$/),
    precompressed(),
  ],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // A font or picture as data: in the style sheet would break `default-src 'self'`.
    assetsInlineLimit: 0,
    // All styles are 10 KB: one request beats ten.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|react-router|scheduler|@tanstack)[\\/]/,
            },
            // What nearly every page needs, in one piece instead of thirty. Tables, dates and lists of the staff's
            // pages are shared by fewer, and must not come along to a learner's phone.
            { name: 'shared', minShareCount: 46 },
            // What several of the learner's pages share: a phone far away pays for each file with a round trip.
            // What staff write with is beside the pages it writes for, and stays out.
            {
              name: 'learner',
              test: (id: string) => ofLearners.test(id) && !ofStaff.test(id),
              minShareCount: 8,
            },
          ],
        },
      },
    },
  },
});
