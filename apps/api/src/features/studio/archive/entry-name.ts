import type { ArchiveRefusal } from '@vagar/contract';

/** Names that Windows keeps for devices, with or without an ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/iu;
const longest = 200;

/**
 * Why an entry's name cannot be trusted on some system, whoever unpacks it there: `path-outside` for what would leave
 * the folder, `bad-name` for what would be another name there or none.
 */
export function nameFault(name: string): ArchiveRefusal | null {
  if (name.includes('\\') || name.startsWith('/') || /^[a-z]:/iu.test(name)) return 'path-outside';
  const parts = name.replace(/\/$/u, '').split('/');
  if (parts.some((part) => part === '..' || part === '.' || (part === '' && name !== '')))
    return 'path-outside';
  if (name === '' || name.length > longest || /[\p{C}\p{Zl}\p{Zp}<>:"|?*\uFFFD]/u.test(name))
    return 'bad-name';
  return parts.some((part) => reserved.test(part) || /[. ]$/u.test(part)) ? 'bad-name' : null;
}

/** Two names that fold to the same text are one file on some system: by case, or by how letters are composed. */
export const folded = (name: string): string =>
  name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');

export const courseName = 'course.json';
export const manifestName = 'manifest.json';
const textName = /^texts\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:sv|en)\.json$/u;
const mediaName = /^media\/([0-9a-f]{64})\.([a-z0-9]{2,4})$/u;
const archiveEndings = /\.(?:zip|gz|tgz|bz2|xz|7z|rar|tar|zst|jar)$/iu;

export const isFolder = (name: string): boolean => name === 'texts/' || name === 'media/';
export const isText = (name: string): boolean => textName.test(name);

/** What a file's name says of it: the SHA-256 of its bytes and its ending. Null for what is no file of `media/`. */
export const mediaOf = (name: string): { readonly hash: string; readonly ending: string } | null => {
  const [, hash, ending] = mediaName.exec(name) ?? [];
  return hash !== undefined && ending !== undefined ? { hash, ending } : null;
};

/** Why the format has no place for a file of this name. */
export function placeFault(name: string): ArchiveRefusal | null {
  if (name === courseName || name === manifestName || isFolder(name) || isText(name)) return null;
  if (archiveEndings.test(name)) return 'nested';
  return mediaOf(name) ? null : 'unknown-entry';
}
