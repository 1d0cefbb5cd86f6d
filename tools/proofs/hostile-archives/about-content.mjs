import { drawing, hashOf, lineages, moving, photo } from './course.mjs';
import { entryOf, textName } from './tricks.mjs';

/**
 * @typedef {import('./course.mjs').Course} Course
 * @typedef {import('./tricks.mjs').Trick} Trick
 */

/** @param {string} name @param {string} why @param {(course: Course) => void} hostile @param {(course: Course) => void} [tame] @returns {Trick} */
const says = (name, why, hostile, tame = () => {}) => ({
  name,
  why,
  hostile: { course: hostile },
  tame: { course: tame },
});

/** @param {string} name @param {string} why @param {(manifest: Record<string, any>) => void} manifest @returns {Trick} */
const promises = (name, why, manifest) => ({ name, why, hostile: { manifest }, tame: {} });

/** @param {string} name @param {string} why @param {string | Buffer} data @param {string} [which] @returns {Trick} */
const reads = (name, why, data, which = textName) => ({
  name,
  why,
  hostile: { files: (files) => void (entryOf(files, which).data = Buffer.from(data)) },
  tame: {},
});

/** A picture that is something else, and one that is what it says. @param {string} name @param {string} why @param {string | Buffer} bytes @param {string} [ending] @returns {Trick} */
const shows = (name, why, bytes, ending = 'svg') => ({
  name,
  why,
  hostile: { course: ({ media }) => void (media['drawing'] = { ending, bytes: Buffer.from(bytes) }) },
  tame: {
    course: ({ media }) =>
      void (media['drawing'] = { ending: 'svg', bytes: Buffer.concat([drawing, Buffer.from('\n')]) }),
  },
});

const svg = (/** @type {string} */ inside, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 8 8"${attributes}><path d="M0 0h8v8z"/>${inside}</svg>`;

/** An extended WebP (RFC 9649) that says it is an animation. */
const movingWebp = Buffer.from('RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0\0\0\0\0\0\0', 'latin1');

const first = (/** @type {Course} */ { course }) => course['modules'][0].activities[0];
const second = (/** @type {Course} */ { course }) => course['modules'][0].activities[1];
const paragraphs = (/** @type {Course} */ { texts }) => texts[textName]?.['content'];
const link = (/** @type {string} */ href) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'Läs', marks: [{ type: 'link', attrs: { href } }] }],
});
const deep = (/** @type {number} */ levels) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** @type {Trick[]} */
export const aboutContent = [
  {
    name: 'no manifest',
    why: 'missing-entry',
    hostile: { entries: (all) => void all.splice(all.indexOf(entryOf(all, 'manifest.json')), 1) },
    tame: {},
  },
  {
    name: 'no course',
    why: 'missing-entry',
    hostile: { files: (files) => void files.splice(files.indexOf(entryOf(files, 'course.json')), 1) },
    tame: {},
  },
  {
    name: 'a file the manifest does not know',
    why: 'manifest',
    hostile: { entries: (all) => void all.push({ ...entryOf(all), name: 'texts/ny.sv.json' }) },
    tame: {},
  },
  {
    name: 'other words than the manifest measured',
    why: 'manifest',
    hostile: {
      entries: (all) => {
        const entry = entryOf(all);
        entry.data = Buffer.from(String(entry.data).replace('Ett.', 'Tre.'));
      },
    },
    tame: {},
  },
  promises('a wrong content hash', 'manifest', (it) => (it['contentHash'] = '0'.repeat(64))),
  promises('a wrong sum of a file', 'manifest', (it) => (it['entries'][0].sha256 = hashOf(drawing))),
  promises('a wrong size of a file', 'manifest', (it) => (it['entries'][0].size += 1)),
  promises('a file named twice', 'manifest', (it) => (it['entries'][1] = it['entries'][0])),
  promises('an unknown field in the manifest', 'manifest', (it) => (it['run'] = 'rm')),
  promises('a manifest that is a number', 'manifest', (it) => (it['format'] = 1)),
  promises('a format of another time', 'format-version', (it) => (it['format'] = 'vagar-course/9')),
  {
    name: 'a picture under another sum',
    why: 'manifest',
    hostile: { files: (files) => void (entryOf(files, '.png').name = `media/${'a'.repeat(64)}.png`) },
    tame: {},
  },
  reads('what is no JSON', 'json', '{"type":"doc",', textName),
  reads('a text a hundred thousand lists deep', 'json', deep(100_000)),
  reads('a course a million lists deep', 'json', deep(1_000_000), 'course.json'),
  reads('a quarter of a million empty lists', 'json', `[${'[],'.repeat(260_000)}0]`),
  reads('letters that are no UTF-8', 'json', Buffer.from([0x22, 0xc3, 0x28, 0x22])),
  reads(
    'NUL in a text',
    'json',
    '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"\\u0000"}]}]}',
  ),
  reads(
    'half a letter',
    'json',
    '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"\\ud800"}]}]}',
  ),
  says('an unknown field of the course', 'content', ({ course }) => (course['run'] = 'rm -rf')),
  says('an unknown field of an activity', 'content', (it) => (first(it).onclick = 'alert(1)')),
  says('an unknown field of a draft', 'content', (it) => (first(it).draft.script = 'alert(1)')),
  says('a kind that nobody knows', 'content', (it) => (first(it).kind = 'applet')),
  reads(
    'a prototype',
    'content',
    '{"key":"provkurs","__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}',
    'course.json',
  ),
  says('both forms of one activity', 'content', (it) => (first(it).content = { text: 'ett' })),
  says('a text written into the draft', 'content', (it) => {
    first(it).draft.body = { sv: { type: 'doc', content: [{ type: 'script', content: [] }] } };
  }),
  says('a script among the blocks', 'content', (it) =>
    paragraphs(it).push({ type: 'script', text: 'alert(1)' }),
  ),
  says('a frame among the blocks', 'content', (it) =>
    paragraphs(it).push({ type: 'iframe', attrs: { src: 'https://example.org' } }),
  ),
  says('a handler on a block', 'content', (it) => (paragraphs(it)[0].attrs = { onclick: 'alert(1)' })),
  says(
    'a link that runs',
    'content',
    (it) => paragraphs(it).push(link('javascript:alert(1)')),
    (it) => paragraphs(it).push(link('https://www.rvn.se/')),
  ),
  says('a picture from elsewhere', 'content', (it) =>
    paragraphs(it).push({ type: 'image', attrs: { src: 'https://example.org/x.png', alt: 'x' } }),
  ),
  says('a picture of somebody here', 'content', (it) =>
    paragraphs(it).push({ type: 'image', attrs: { src: `/api/v1/files/${lineages.absent}`, alt: 'x' } }),
  ),
  says('a source that is a file of somebody here', 'content', (it) => {
    first(it).draft.sources = [{ label: { sv: 'x' }, url: `/api/v1/files/${lineages.absent}` }];
  }),
  says('a film that the archive lacks', 'content', (it) =>
    paragraphs(it).push({ type: 'film', attrs: { media: lineages.absent, title: 'x' } }),
  ),
  says('text forty blocks deep', 'content', (it) => {
    let block = /** @type {object} */ ({ type: 'paragraph' });
    for (let level = 0; level < 40; level += 1) block = { type: 'blockquote', content: [block] };
    paragraphs(it).push(block);
  }),
  says(
    'two activities that wait for each other',
    'content',
    (it) => {
      first(it).condition = { kind: 'done', activity: lineages.second };
      second(it).condition = { kind: 'done', activity: lineages.first };
    },
    (it) => (second(it).condition = { kind: 'done', activity: lineages.first }),
  ),
  says('an activity that waits for none', 'content', (it) => {
    first(it).condition = { kind: 'done', activity: lineages.absent };
  }),
  says('two activities that are the same', 'content', (it) => (second(it).lineage = lineages.first)),
  says('a text that is not there', 'missing-entry', (it) => (first(it).draft.body = { richText: 'tre' })),
  says(
    'a text outside',
    'missing-entry',
    (it) => (first(it).draft.body = { richText: '../../../etc/passwd' }),
  ),
  says('a picture that is not there', 'missing-entry', (it) => {
    paragraphs(it)[1].attrs.src = `media/${'0'.repeat(64)}.svg`;
  }),
  ...['run.sh', '__MACOSX/._course.json', 'texts/a/b/c/d/e.sv.json', '.htaccess', 'media/bild.svg'].map(
    /** @returns {Trick} */ (name) => ({
      name: `a file called ${name}`,
      why: 'unknown-entry',
      hostile: { files: (files) => void files.push({ name, data: Buffer.from('x') }) },
      tame: {},
    }),
  ),
  says('a text that nobody reads', 'unknown-entry', ({ texts }) => {
    texts['texts/tre.sv.json'] = { type: 'doc', content: [] };
  }),
  says('a picture that nobody sees', 'unknown-entry', ({ media }) => {
    media['unseen'] = { ending: 'svg', bytes: Buffer.concat([drawing, Buffer.from(' ')]) };
  }),
  shows('a page that is called a picture', 'media-type', '<!doctype html><script>alert(1)</script>', 'png'),
  shows('a program that is called a document', 'media-type', Buffer.from(`MZ${'\0'.repeat(300)}`), 'pdf'),
  shows('a picture of another kind', 'media-type', photo(), 'jpg'),
  shows(
    'a picture that is a page as well',
    'media-type',
    Buffer.concat([photo(), Buffer.from('<script>')]),
    'png',
  ),
  shows('half a picture', 'media-type', photo().subarray(0, 50), 'png'),
  shows(
    'a picture in a format that moves',
    'media-type',
    Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00', 'latin1'),
    'png',
  ),
  shows('captions that are none', 'media-type', 'WEBVTT\n\nnothing', 'vtt'),
  shows(
    'captions with a style sheet',
    'media-unsafe',
    'WEBVTT\n\nSTYLE\n::cue{}\n\n00:00.000 --> 00:01.000\nx',
    'vtt',
  ),
  shows('a picture of several', 'media-type', moving(), 'png'),
  shows('a picture that moves', 'media-unsafe', movingWebp, 'webp'),
  shows('a drawing with a script', 'media-unsafe', svg('<script>alert(1)</script>')),
  shows(
    'a drawing with a script in another space',
    'media-unsafe',
    svg('<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>'),
  ),
  shows('a drawing with a handler', 'media-unsafe', svg('', ' onload="alert(1)"')),
  shows(
    'a drawing with a page in it',
    'media-unsafe',
    svg('<foreignObject><b xmlns="http://www.w3.org/1999/xhtml">x</b></foreignObject>'),
  ),
  shows(
    'a drawing with a link that runs',
    'media-unsafe',
    svg('<a xlink:href="javascript:alert(1)"><path d="M0 0"/></a>'),
  ),
  shows('a drawing that fetches', 'media-unsafe', svg('<image href="https://example.org/x.png"/>')),
  shows(
    'a drawing that moves',
    'media-unsafe',
    svg('<animate attributeName="href" to="javascript:alert(1)"/>'),
  ),
  shows(
    'a drawing with a style sheet',
    'media-unsafe',
    svg('<style>@import "https://example.org/x.css"</style>'),
  ),
  shows(
    'a drawing that grows without end',
    'media-unsafe',
    `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${svg('<text>&b;</text>')}`,
  ),
  shows(
    'a drawing that shows a file of the machine',
    'media-unsafe',
    `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`,
  ),
  shows(
    'a drawing that is not closed',
    'media-unsafe',
    '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0">',
  ),
];
