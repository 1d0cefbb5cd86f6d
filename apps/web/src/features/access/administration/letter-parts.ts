/** A piece of a letter: words, or an address to follow. */
export type LetterPart = { kind: 'words'; text: string } | { kind: 'link'; text: string; href: string };

/** Addresses as letters write them: from `http` to the next space, without the punctuation of the sentence. */
const address = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g;

/**
 * A plain letter with its addresses as links. One of our own leads inside the page and keeps its fragment, which
 * carries the token and never reaches a server.
 */
export function partsOf(text: string, ownOrigin: string): LetterPart[] {
  const parts: LetterPart[] = [];
  let end = 0;
  for (const found of text.matchAll(address)) {
    if (found.index > end) parts.push({ kind: 'words', text: text.slice(end, found.index) });
    parts.push({ kind: 'link', text: found[0], href: pathAt(found[0], ownOrigin) });
    end = found.index + found[0].length;
  }
  if (end < text.length) parts.push({ kind: 'words', text: text.slice(end) });
  return parts;
}

function pathAt(link: string, ownOrigin: string): string {
  if (!URL.canParse(link)) return link;
  const { origin, pathname, search, hash } = new URL(link);
  return origin === ownOrigin ? `${pathname}${search}${hash}` : link;
}
