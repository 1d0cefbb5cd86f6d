export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** What cannot be written in canonical form, and where: a JSON Pointer (RFC 6901). */
export class NotCanonical extends Error {
  readonly pointer: string;

  constructor(pointer: string, what: string) {
    super(`${what} at ${pointer === '' ? 'the root' : pointer}`);
    this.name = 'NotCanonical';
    this.pointer = pointer;
  }
}

/**
 * JSON in the canonical form of RFC 8785 (JCS): no white space, names sorted by UTF-16 code units, numbers and
 * strings as ECMAScript writes them. Equal values give equal text, so a hash over its UTF-8 bytes is stable.
 *
 * Takes any value because it stands at the border: what JSON would drop or bend silently is refused instead.
 * @throws NotCanonical for NaN, infinities, undefined, functions, symbols, bigints, lone surrogates, holes in arrays,
 *   objects with a class of their own (dates, maps) and cycles
 */
export function canonicalJson(value: unknown): string {
  return write(value, '', new Set());
}

function write(value: unknown, pointer: string, above: Set<object>): string {
  switch (typeof value) {
    case 'boolean':
      return String(value);
    case 'number':
      return writeNumber(value, pointer);
    case 'string':
      return writeString(value, pointer);
    case 'object':
      return value === null ? 'null' : writeNested(value, pointer, above);
    case 'undefined':
    case 'function':
    case 'symbol':
    case 'bigint':
      throw new NotCanonical(pointer, typeof value);
  }
}

/** ECMAScript's own shortest form is the one RFC 8785 § 3.2.2.3 asks for; minus zero becomes 0. */
function writeNumber(value: number, pointer: string): string {
  if (!Number.isFinite(value)) throw new NotCanonical(pointer, String(value));
  return JSON.stringify(value);
}

/** JSON.stringify escapes exactly as RFC 8785 § 3.2.2.2, save for lone surrogates, which have no UTF-8. */
function writeString(value: string, pointer: string): string {
  if (!value.isWellFormed()) throw new NotCanonical(pointer, 'a lone surrogate');
  return JSON.stringify(value);
}

function writeNested(value: object, pointer: string, above: Set<object>): string {
  if (above.has(value)) throw new NotCanonical(pointer, 'a cycle');
  above.add(value);
  const text = Array.isArray(value) ? writeArray(value, pointer, above) : writeObject(value, pointer, above);
  above.delete(value);
  return text;
}

function writeArray(values: readonly unknown[], pointer: string, above: Set<object>): string {
  // Array.from visits holes too, as undefined, which is refused.
  return `[${Array.from(values, (value, index) => write(value, `${pointer}/${index}`, above)).join(',')}]`;
}

function writeObject(value: object, pointer: string, above: Set<object>): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new NotCanonical(pointer, 'an object with a class');
  if (Object.getOwnPropertySymbols(value).length > 0) throw new NotCanonical(pointer, 'a symbol as name');
  const members = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1)) // `<` compares UTF-16 code units, as § 3.2.3 asks
    .map(([name, member]) => {
      const place = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      return `${writeString(name, place)}:${write(member, place, above)}`;
    });
  return `{${members.join(',')}}`;
}
