import { Node } from '@tiptap/core';
import { isMediaId, isOwnFile } from '@vagar/domain';

const hidden = (value: string | number) => ({ default: value, rendered: false });

/** What comes from the media library; chosen and described in dialogs, one whole thing in the text. */
const leaf = { atom: true, draggable: true, selectable: true } as const;

const imageAttributes = (image: HTMLElement | null) => {
  const src = image?.getAttribute('src') ?? '';
  if (!isOwnFile(src)) return false;
  return {
    src,
    alt: image?.getAttribute('alt') ?? '',
    caption: image?.getAttribute('data-caption') ?? '',
  };
};

export const Image = Node.create({
  name: 'image',
  group: 'block inBox inQuote inItem',
  ...leaf,
  addAttributes: () => ({ src: hidden(''), alt: hidden(''), caption: hidden('') }),
  parseHTML: () => [
    { tag: 'figure', getAttrs: (element) => imageAttributes(element.querySelector('img')) },
    { tag: 'img', getAttrs: imageAttributes },
  ],
  renderHTML: ({ node }) => {
    const caption = String(node.attrs['caption'] ?? '');
    const picture = {
      src: String(node.attrs['src']),
      alt: String(node.attrs['alt']),
      'data-caption': caption,
    };
    return caption === ''
      ? ['figure', ['img', picture]]
      : ['figure', ['img', picture], ['figcaption', caption]];
  },
});

export const File = Node.create({
  name: 'file',
  group: 'block inBox inItem',
  ...leaf,
  addAttributes: () => ({ src: hidden(''), name: hidden(''), size: hidden(0) }),
  parseHTML: () => [
    {
      tag: 'div[data-file]',
      getAttrs: (element) => {
        const src = element.getAttribute('data-file') ?? '';
        return isOwnFile(src)
          ? { src, name: element.textContent, size: Number(element.getAttribute('data-size')) }
          : false;
      },
    },
  ],
  renderHTML: ({ node: { attrs } }) => [
    'div',
    { 'data-file': String(attrs['src']), 'data-size': String(attrs['size']) },
    String(attrs['name']),
  ],
});

export const Film = Node.create({
  name: 'film',
  group: 'block inBox',
  ...leaf,
  addAttributes: () => ({ media: hidden(''), title: hidden('') }),
  parseHTML: () => [
    {
      tag: 'div[data-film]',
      getAttrs: (element) => {
        const media = element.getAttribute('data-film') ?? '';
        return isMediaId(media) ? { media, title: element.textContent } : false;
      },
    },
  ],
  renderHTML: ({ node: { attrs } }) => [
    'div',
    { 'data-film': String(attrs['media']) },
    String(attrs['title']),
  ],
});
