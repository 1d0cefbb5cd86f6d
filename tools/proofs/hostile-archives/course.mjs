import { createHash, randomBytes } from 'node:crypto';
import { deflateSync, crc32 } from 'node:zlib';
import { canonicalJson } from '../../../libs/domain/src/index.ts';

/**
 * A small course in the form of archives, made here and not by the product, so that what is taken in was not written
 * by whoever reads it.
 *
 * @typedef {{ ending: string, bytes: Buffer }} Media
 * @typedef {Record<string, any>} Json
 * @typedef {{ course: Json, texts: Record<string, Json>, media: Record<string, Media> }} Course
 */

export const hashOf = (/** @type {Buffer} */ bytes) => createHash('sha256').update(bytes).digest('hex');
export const nameOf = (/** @type {Media} */ { ending, bytes }) => `media/${hashOf(bytes)}.${ending}`;

export const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z" fill="#345"/></svg>',
);

const pngChunk = (/** @type {string} */ type, /** @type {Buffer} */ data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** One grey pixel. @param {...Buffer} between chunks after the head */
export const photo = (...between) => {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', head),
    ...between,
    pngChunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
};
export const moving = () => photo(pngChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])));

/** A film of so many megabytes, as MP4 sees it (ISO/IEC 14496-12). @param {number} megabytes */
export const film = (megabytes) => {
  const box = (/** @type {string} */ type, /** @type {Buffer} */ data) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length + 8);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, data]);
  };
  const type = Buffer.from('isom\0\0\x02\0isomiso2mp41', 'latin1');
  return Buffer.concat([box('ftyp', type), box('mdat', randomBytes(megabytes * 1024 * 1024))]);
};

/** @param {string} text */
const paragraph = (text) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
/** @param {string} key @param {string} alt */
const picture = (key, alt) => ({ type: 'image', attrs: { src: `media:${key}`, alt } });

const lineage = (/** @type {number} */ number) =>
  `0192f0c4-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const lineages = { module: lineage(1), first: lineage(2), second: lineage(3), absent: lineage(9) };

/** Fresh each time: a trick may change anything in it. @returns {Course} */
export const smallCourse = () => ({
  course: {
    key: 'provkurs',
    title: { sv: 'Provkurs', en: 'Trial course' },
    summary: { sv: 'Två texter.', en: 'Two texts.' },
    forWhom: { sv: 'Alla.', en: 'Everyone.' },
    coverSeed: 'provkurs',
    objectives: [],
    films: [],
    modules: [
      {
        key: 'modul',
        lineage: lineages.module,
        title: { sv: 'Modul', en: 'Module' },
        summary: { sv: 'Om.', en: 'About.' },
        minutes: 10,
        objectives: [],
        activities: [
          activity('ett', lineages.first, { body: { richText: 'ett' }, sources: [] }),
          activity('tva', lineages.second, { body: { richText: 'tva' }, sources: [] }),
        ],
      },
    ],
  },
  texts: {
    'texts/ett.sv.json': { type: 'doc', content: [paragraph('Ett.'), picture('drawing', 'En ruta')] },
    'texts/ett.en.json': { type: 'doc', content: [paragraph('One.'), picture('drawing', 'A square')] },
    'texts/tva.sv.json': { type: 'doc', content: [paragraph('Två.'), picture('photo', 'En punkt')] },
  },
  media: { drawing: { ending: 'svg', bytes: drawing }, photo: { ending: 'png', bytes: photo() } },
});

/** @param {string} key @param {string} lineageId @param {Json} draft */
const activity = (key, lineageId, draft) => ({
  key,
  lineage: lineageId,
  kind: 'text',
  title: { sv: key, en: key },
  minutes: 5,
  required: true,
  condition: null,
  draft,
});

/** The course's files, the names of its media written where `media:key` stands. @param {Course} course */
const named = ({ course, texts, media }, /** @type {(it: Media) => string} */ name) => {
  const written = (/** @type {unknown} */ value) => {
    let json = JSON.stringify(value);
    for (const [key, it] of Object.entries(media)) json = json.replaceAll(`"media:${key}"`, `"${name(it)}"`);
    return json;
  };
  return { course: written(course), texts: Object.entries(texts).map(([at, tree]) => [at, written(tree)]) };
};

/**
 * The content hash by another hand than the product's: SHA-256 over the canonical words, files by their bytes.
 * Understands activities of the kind `text`.
 * @param {Course} whole
 */
const contentHash = (whole) => {
  const { course, texts } = named(whole, ({ bytes }) => `sha256:${hashOf(bytes)}`);
  const { title, summary, forWhom, objectives, coverSeed, modules } = JSON.parse(course);
  const trees = Object.fromEntries(texts);
  const bodyOf = (/** @type {string} */ name) =>
    Object.fromEntries(
      ['sv', 'en'].flatMap((language) => {
        const tree = trees[`texts/${name}.${language}.json`];
        return tree === undefined ? [] : [[language, JSON.parse(tree)]];
      }),
    );
  const words = {
    title,
    summary,
    forWhom,
    objectives,
    coverSeed,
    modules: modules.map((/** @type {Json} */ module) => ({
      lineageId: module.lineage,
      title: module.title,
      summary: module.summary,
      objectives: module.objectives,
      minutes: module.minutes,
      activities: module.activities.map((/** @type {Json} */ it) => ({
        lineageId: it.lineage,
        kind: it.kind,
        title: it.title,
        minutes: it.minutes,
        required: it.required,
        condition: it.condition,
        prepared: {
          content: {
            kind: it.kind,
            body: bodyOf(it.draft?.body?.richText ?? ''),
            sources: it.draft?.sources,
          },
          key: null,
        },
      })),
    })),
  };
  return hashOf(Buffer.from(canonicalJson(JSON.parse(JSON.stringify(words)))));
};

/**
 * Every file of the archive but the manifest.
 * @param {Course} whole @returns {import('./zip.mjs').Entry[]}
 */
const filesOf = (whole) => {
  const { course, texts } = named(whole, nameOf);
  return [
    { name: 'course.json', data: Buffer.from(course) },
    ...Object.values(whole.media).map((it) => ({ name: nameOf(it), data: it.bytes })),
    ...texts.map(([name, text]) => ({ name: name ?? '', data: Buffer.from(text ?? '') })),
  ];
};

/**
 * @typedef {object} Wishes
 * @property {(course: Course) => void} [course] changes what the course says, before anything is hashed
 * @property {(files: import('./zip.mjs').Entry[]) => void} [files] changes files; the manifest agrees with what comes out
 * @property {(manifest: Json) => void} [manifest]
 * @property {(entries: import('./zip.mjs').Entry[]) => void} [entries] changes how they are written; the manifest does not know
 * @property {import('./zip.mjs').Whole} [whole]
 */

/** @param {Wishes} wishes @returns {{ entries: import('./zip.mjs').Entry[], whole: import('./zip.mjs').Whole }} */
export const archiveParts = ({ course, files, manifest, entries, whole = {} }) => {
  const made = smallCourse();
  course?.(made);
  const all = filesOf(made);
  files?.(all);
  const agreed = {
    format: 'vagar-course/1',
    contentHash: contentHash(made),
    entries: all.map(({ name, data }) => ({ name: String(name), size: data.length, sha256: hashOf(data) })),
  };
  manifest?.(agreed);
  all.push({ name: 'manifest.json', data: Buffer.from(JSON.stringify(agreed)) });
  entries?.(all);
  return { entries: all, whole };
};
