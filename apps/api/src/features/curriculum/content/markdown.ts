import { isSafeHref } from '@vagar/domain';
import type { BlockNode, ListItemNode, Mark, RichText, TextNode } from '@vagar/domain';
import type { PhrasingContent, RootContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';

/** The text uses something the product has no form for: said with the line, so that an author can mend it. */
export class UnknownMarkdown extends Error {
  constructor(what: string, line: number | undefined) {
    super(line === undefined ? what : `${what} on line ${line}`);
  }
}

/**
 * Markdown with `:::callout` and `:::case` to the product's document tree.
 * @param imageUrl where the picture of a path is served
 * @throws UnknownMarkdown for tables, raw HTML, other heading levels, unsafe links and other directives
 */
export async function richTextFrom(
  markdown: string,
  imageUrl: (path: string) => Promise<string>,
): Promise<RichText> {
  const tree = fromMarkdown(markdown, {
    extensions: [directive()],
    mdastExtensions: [directiveFromMarkdown()],
  });
  return { type: 'doc', content: await blocks(tree.children, imageUrl) };
}

type ImageUrl = (path: string) => Promise<string>;

async function blocks(nodes: readonly RootContent[], imageUrl: ImageUrl): Promise<BlockNode[]> {
  const made: BlockNode[] = [];
  for (const node of nodes) made.push(await block(node, imageUrl));
  return made;
}

async function block(node: RootContent, imageUrl: ImageUrl): Promise<BlockNode> {
  const line = node.position?.start.line;
  switch (node.type) {
    case 'heading':
      if (node.depth !== 2 && node.depth !== 3) throw new UnknownMarkdown('A heading of another level', line);
      return { type: 'heading', attrs: { level: node.depth }, content: inline(node.children) };
    case 'paragraph': {
      const [only] = node.children;
      if (only?.type !== 'image' || node.children.length > 1)
        return { type: 'paragraph', content: inline(node.children) };
      const caption = only.title ? { caption: only.title } : {};
      return {
        type: 'image',
        attrs: { src: await imageUrl(only.url), alt: only.alt ?? '', ...caption },
      };
    }
    case 'list': {
      const content: ListItemNode[] = [];
      for (const item of node.children)
        content.push({ type: 'listItem', content: await blocks(item.children, imageUrl) });
      return { type: node.ordered ? 'orderedList' : 'bulletList', content };
    }
    case 'blockquote':
      return { type: 'blockquote', content: await blocks(node.children, imageUrl) };
    case 'containerDirective': {
      if (node.name !== 'callout' && node.name !== 'case') throw new UnknownMarkdown(`:::${node.name}`, line);
      const attrs = { title: node.attributes?.['title'] ?? '' };
      return { type: node.name, attrs, content: await blocks(node.children, imageUrl) };
    }
    default:
      throw new UnknownMarkdown(`"${node.type}"`, line);
  }
}

function inline(nodes: readonly PhrasingContent[], marks: readonly Mark[] = []): TextNode[] {
  return nodes.flatMap((node): TextNode[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', text: node.value.replace(/\n/g, ' '), ...(marks.length ? { marks } : {}) }];
      case 'strong':
        return inline(node.children, [...marks, { type: 'bold' }]);
      case 'emphasis':
        return inline(node.children, [...marks, { type: 'italic' }]);
      case 'link':
        if (!isSafeHref(node.url))
          throw new UnknownMarkdown('A link that is not safe', node.position?.start.line);
        return inline(node.children, [...marks, { type: 'link', attrs: { href: node.url } }]);
      case 'textDirective':
        // "kl. 9:30" and the like: a colon in running text is no directive here.
        return [{ type: 'text', text: `:${node.name}`, ...(marks.length ? { marks } : {}) }];
      default:
        throw new UnknownMarkdown(`"${node.type}"`, node.position?.start.line);
    }
  });
}
