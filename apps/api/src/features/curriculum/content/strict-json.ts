/** What a content file says that cannot be taken in, and where: a file, and a dotted path within it. */
export class ContentFault extends Error {
  constructor(
    readonly why: 'json' | 'content' | 'missing',
    readonly where: string,
  ) {
    super(`${why}: ${where}`);
  }
}

/** Deeper than any course, and shallow enough that whoever walks the value needs no more than a little stack. */
const deepest = 100;
/** Values, names and lists together: bounds the memory a text of a few megabytes can ask for. */
const mostParts = 250_000;

/**
 * JSON that is safe to walk: counted and measured before anything is made of it.
 * @param where what to call it when it does not hold
 * @throws ContentFault `json` for what is no JSON, too deep, too many parts, and for texts no database of JSON takes
 */
export function parseJson(text: string, where: string): unknown {
  if (!isBounded(text)) throw new ContentFault('json', where);
  try {
    return JSON.parse(text, (_name, value: unknown) => {
      if (typeof value === 'string' && (!value.isWellFormed() || value.includes('\u0000')))
        throw new ContentFault('json', where);
      return value;
    }) as unknown;
  } catch {
    throw new ContentFault('json', where);
  }
}

function isBounded(text: string): boolean {
  let depth = 0;
  let parts = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInText) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) isInText = false;
    } else if (code === 0x22) isInText = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      parts += 1;
      if (depth > deepest) return false;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
    else if (code === 0x2c || code === 0x3a) parts += 1;
    if (parts > mostParts) return false;
  }
  return true;
}
