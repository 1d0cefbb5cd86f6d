/** What is pasted from Word and from web pages, as plain structure: headings, lists, tables, links, bold, italic. */

const gone =
  'script, x-style, x-base, style, meta, link, title, xml, noscript, template, iframe, object, embed, svg, math, form, input, button, select, textarea';

/** Attributes that carry structure; everything else is somebody's look. */
const kept: Readonly<Record<string, readonly string[]>> = { a: ['href'], ol: [], td: [], th: [] };

/**
 * HTML with its structure and none of its style, for the editor's own strict schema to read. What was copied in
 * this editor comes back untouched: it is strict already, and knows boxes and films.
 */
export function cleanPaste(html: string): string {
  if (html.includes('data-pm-slice')) return html;
  // A document of its own that nothing runs in: no script, no handler, no picture is fetched.
  const { body } = new DOMParser().parseFromString(withoutStyle(html), 'text/html');
  for (const element of body.querySelectorAll(gone)) element.remove();
  removeComments(body);
  giveWordsBack(body);
  listsFromWord(body);
  for (const element of [...body.querySelectorAll<HTMLElement>('*')]) plain(element);
  return body.innerHTML;
}

/**
 * Styles under names that no browser knows. Our security policy refuses them, here too, and what it refuses cannot
 * be read: which words are bold, and how deep a list of Word's stands.
 */
const withoutStyle = (html: string): string =>
  html.replace(/<(\/?)(style|base)\b/giu, '<$1x-$2').replace(/([\s"'/])style(\s*=)/giu, '$1data-look$2');

/** What was said in words, and no tag's attribute, is said again as it was. */
function giveWordsBack(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.includes('data-look')) text.data = text.data.replace(/data-look(\s*=)/gu, 'style$1');
  }
}

function removeComments(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** `mso-list:l0 level2 lfo1`: Word's lists are paragraphs that say how deep they stand. */
const levelOf = (element: Element): number =>
  Number(/mso-list:[^;]*level(\d+)/i.exec(element.getAttribute('data-look') ?? '')?.[1] ?? 0);

function listsFromWord(body: HTMLElement): void {
  const make = (tag: string) => body.ownerDocument.createElement(tag);
  let open: { list: Element; level: number }[] = [];
  for (const paragraph of [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]) {
    const level = levelOf(paragraph);
    const before = paragraph.previousElementSibling;
    if (level === 0) continue;
    if (open[0] === undefined || before !== open[0].list) open = [];
    const mark = paragraph.querySelector('[data-look*="mso-list:Ignore" i]');
    const isNumbered = /^\s*(\d+|[a-z]{1,3})[.)]/i.test(mark?.textContent ?? '');
    mark?.remove();
    open = open.filter((list) => list.level <= level);
    let inner = open.at(-1);
    if (inner?.level !== level) {
      const list = make(isNumbered ? 'ol' : 'ul');
      const parent = inner?.list.lastElementChild;
      if (parent) parent.append(list);
      else paragraph.before(list);
      inner = { list, level };
      open.push(inner);
    }
    const item = make('li');
    const line = make('p');
    line.append(...paragraph.childNodes);
    item.append(line);
    inner.list.append(item);
    paragraph.remove();
  }
}

/** One element without its look: bold and italic said by style become marks, the rest of its attributes go. */
function plain(element: HTMLElement): void {
  const look = element.getAttribute('data-look') ?? '';
  const fontWeight = /font-weight:\s*(\w+)/iu.exec(look)?.[1] ?? '';
  const isItalic = /font-style:\s*italic/iu.test(look);
  const tag = element.localName;
  const isBold = /^(b|strong)$/.test(tag);
  if (isBold && /^(normal|400)$/.test(fontWeight)) return unwrap(element);
  if (tag === 'span' || tag === 'font') {
    if (/^(bold|[6-9]00)$/.test(fontWeight)) wrapInside(element, 'strong');
    if (isItalic) wrapInside(element, 'em');
    return unwrap(element);
  }
  if (tag.includes(':') || (tag === 'a' && !element.hasAttribute('href'))) return unwrap(element);
  if (tag === 'br' && element.nextElementSibling?.localName === 'br') return splitParagraph(element);
  for (const name of element.getAttributeNames())
    if (!kept[tag]?.includes(name) && !(tag === 'img' && (name === 'src' || name === 'alt')))
      element.removeAttribute(name);
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function wrapInside(element: Element, tag: string): void {
  const inner = element.ownerDocument.createElement(tag);
  inner.append(...element.childNodes);
  element.append(inner);
}

/** Two line breaks are how a web page says that a paragraph ends. */
function splitParagraph(br: Element): void {
  const { parentElement } = br;
  br.nextElementSibling?.remove();
  if (parentElement?.localName !== 'p') return br.remove();
  const rest = br.ownerDocument.createElement('p');
  while (br.nextSibling) rest.append(br.nextSibling);
  br.remove();
  parentElement.after(rest);
}
