import { mediaKinds } from '@vagar/domain';
import { z } from 'zod';
import { instant, line, localText, pageOf, pageQuery, prose, uuid } from './primitives.ts';

/** The media library: pictures, films, files and captions that courses use. Its limits are the domain's. */
/** Why a file is not taken in; the web has the words. */
export const mediaRefusals = [
  'empty',
  'type',
  'too-large',
  'damaged',
  'unsafe',
  'moving',
  'no-captions',
] as const;
export type MediaRefusal = (typeof mediaRefusals)[number];

const written = (max: number) => z.strictObject({ sv: prose(max), en: prose(max).optional() });

export const mediaItem = z
  .object({
    id: uuid,
    kind: z.enum(mediaKinds),
    title: z.string(),
    /** Where the bytes are served, to every signed-in person. */
    url: z.string(),
    mime: z.string(),
    /** Bytes. */
    size: z.number().int(),
    /** What a picture shows, for those who do not see it; `{ sv: '' }` until somebody has written it. */
    alt: localText,
    /** Of a film, as its file says. */
    seconds: z.number().nullable(),
    width: z.number().int().nullable(),
    height: z.number().int().nullable(),
    /** Of a film: the captions of the library that belong to it. */
    captions: z.object({ sv: uuid.nullable(), en: uuid.nullable() }),
    captionUrls: z.object({ sv: z.string().nullable(), en: z.string().nullable() }),
    addedAt: instant,
    version: z.number().int(),
  })
  .meta({ id: 'MediaItem' });
export type MediaItem = z.infer<typeof mediaItem>;

export const mediaPage = pageOf(mediaItem).meta({ id: 'MediaPage' });
export type MediaPage = z.infer<typeof mediaPage>;

export const mediaQuery = z.strictObject({
  ...pageQuery,
  kind: z.enum(mediaKinds).optional(),
  search: z.string().max(100).optional(),
  /** Only what still wants its alternative text or its captions. */
  wanting: z.stringbool().optional(),
});
export type MediaQuery = z.input<typeof mediaQuery>;

/** One place in a course where it is used. */
export const mediaUse = z.object({
  courseId: uuid,
  courseTitle: localText,
  activityId: uuid,
  activityTitle: localText,
  /** In the draft, or in a version learners take. */
  where: z.enum(['draft', 'published']),
});
export type MediaUse = z.infer<typeof mediaUse>;

export const mediaDetails = mediaItem.extend({ uses: z.array(mediaUse) }).meta({ id: 'MediaDetails' });
export type MediaDetails = z.infer<typeof mediaDetails>;

export const changeMedia = z
  .strictObject({
    title: line(200),
    alt: written(1000),
    captions: z.strictObject({ sv: uuid.nullable(), en: uuid.nullable() }),
    seconds: z.number().min(0).max(86_400).nullable(),
    width: z.number().int().min(1).max(10_000).nullable(),
    height: z.number().int().min(1).max(10_000).nullable(),
  })
  .meta({ id: 'ChangeMedia' });
export type ChangeMedia = z.infer<typeof changeMedia>;

/** A film in a text, as a learner plays it. */
export const filmView = z
  .object({
    id: uuid,
    title: z.string(),
    url: z.string(),
    mime: z.string(),
    width: z.number().int().nullable(),
    height: z.number().int().nullable(),
    captions: z.object({ sv: z.string().nullable(), en: z.string().nullable() }),
  })
  .meta({ id: 'FilmView' });
export type FilmView = z.infer<typeof filmView>;
