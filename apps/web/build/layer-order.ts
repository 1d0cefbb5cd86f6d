import type { Plugin } from 'vite';

/**
 * Says the order of the cascade's layers at the top of every style sheet: whichever of them the browser meets
 * first, `ui` goes before `base`.
 */
export const layerOrder = (): Plugin => ({
  name: 'vagar:layer-order',
  generateBundle: {
    order: 'post', // after Vite has written its style sheets
    handler: (_, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = `@layer base,ui;${file.source.toString()}`;
    },
  },
});
