import type { Plugin } from 'vite';

/** Lets the browser fetch the text face beside the style sheet instead of after it. */
export const preloadedFont = (fileName: RegExp): Plugin => ({
  name: 'vagar:preloaded-font',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => fileName.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: true },
          injectTo: 'head',
        })),
  },
});
