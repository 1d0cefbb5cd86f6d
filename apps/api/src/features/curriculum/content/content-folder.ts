import { canonicalJson, readRichText } from '@vagar/domain';
import type { ContentSource, FilmFiles, LocalRichText } from '../activity-kind.ts';
import type { CourseFiles } from './course-files.ts';
import type { FilmsFolder } from './films-folder.ts';
import { richTextFrom } from './markdown.ts';
import { ContentFault, parseJson } from './strict-json.ts';

type Document = LocalRichText['sv'];

/** How a course's own texts name its files. */
const mediaPath = /^media\/[\w.-]+$/u;

/** A course's texts, read on demand from wherever its files lie. */
export class ContentFolder implements ContentSource {
  constructor(
    private readonly files: CourseFiles,
    /** Null where a course may only use what it brings. */
    private readonly films: FilmsFolder | null,
  ) {}

  /** @throws ContentFault `missing` without the Swedish, `content` for what the strict reader of rich text does not know */
  async text(name: string): Promise<LocalRichText> {
    const swedish = await this.document(name, 'sv');
    if (!swedish) throw new ContentFault('missing', `texts/${name}.sv`);
    const english = await this.document(name, 'en');
    return english ? { sv: swedish, en: english } : { sv: swedish };
  }

  film(key: string): Promise<FilmFiles> {
    if (!this.films) throw new ContentFault('content', `film ${key}`);
    return this.films.film(key);
  }

  /** Where one of the course's own files is served. @throws ContentFault `content` for what is no such path */
  address(path: string): Promise<string> {
    if (!mediaPath.test(path)) throw new ContentFault('content', path.slice(0, 200));
    return this.files.address(path);
  }

  /** As a tree (`.json`) when there is one, else in Markdown. */
  private async document(name: string, language: 'sv' | 'en'): Promise<Document | null> {
    const path = `texts/${name}.${language}`;
    const tree = await this.files.read(`${path}.json`);
    if (tree !== null) return this.strict(await this.shown(parseJson(tree, `${path}.json`)), `${path}.json`);
    const markdown = await this.files.read(`${path}.md`);
    if (markdown === null) return null;
    const read = readRichText(await richTextFrom(markdown, (image) => this.address(image)));
    if ('fault' in read) throw new ContentFault('content', `${path}.md ${read.fault.path}`);
    return mutable(read.text);
  }

  /** A tree that is exactly what the strict reader makes of it: nothing in it is passed over in silence. */
  private strict(tree: unknown, where: string): Document {
    const read = readRichText(tree);
    if ('fault' in read) throw new ContentFault('content', `${where} ${read.fault.path}`);
    if (canonicalJson(read.text) !== canonicalJson(tree)) throw new ContentFault('content', where);
    return mutable(read.text);
  }

  /** The tree with the addresses that its files and films have here. */
  private async shown(value: unknown): Promise<unknown> {
    if (Array.isArray(value)) {
      const items = [];
      for (const item of value) items.push(await this.shown(item));
      return items;
    }
    if (typeof value !== 'object' || value === null) return value;
    const node = Object.fromEntries(Object.entries(value));
    const attrs = node['attrs'] as Record<string, unknown> | undefined;
    if ((node['type'] === 'image' || node['type'] === 'file') && attrs)
      node['attrs'] = { ...attrs, src: await this.address(String(attrs['src'])) };
    else if (node['type'] === 'film' && attrs)
      node['attrs'] = { ...attrs, media: this.files.film(String(attrs['media'])) };
    if ('content' in node) node['content'] = await this.shown(node['content']);
    return node;
  }
}

const mutable = (text: { readonly content: readonly unknown[] }): Document => ({
  type: 'doc',
  content: [...text.content],
});
