import { Mark } from '@tiptap/core';
import { isSafeHref } from '@vagar/domain';

/** A word either leads somewhere or explains itself. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  excludes: 'link term',
  addAttributes: () => ({ href: { default: '', rendered: false } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = element.getAttribute('href') ?? '';
        return isSafeHref(href) ? { href } : false;
      },
    },
  ],
  renderHTML: ({ mark }) => ['a', { href: String(mark.attrs['href']), rel: 'noopener' }, 0],
});

export const Term = Mark.create({
  name: 'term',
  inclusive: false,
  excludes: 'link term',
  addAttributes: () => ({ explanation: { default: '', rendered: false } }),
  parseHTML: () => [
    {
      tag: 'dfn[title]',
      getAttrs: (element) => ({ explanation: element.getAttribute('title') ?? '' }),
    },
  ],
  renderHTML: ({ mark }) => ['dfn', { title: String(mark.attrs['explanation']) }, 0],
});
