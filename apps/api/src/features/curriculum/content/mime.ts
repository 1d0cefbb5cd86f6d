import { extname } from 'node:path';

const mimes: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webm': 'video/webm',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt',
};

/** The kind of a file of our own content folder, by its ending. @throws Error for an ending we do not serve */
export const mimeOf = (name: string): string => {
  const mime = mimes[extname(name)];
  if (!mime) throw new Error(`Not a kind of file content may hold: ${name}`);
  return mime;
};
