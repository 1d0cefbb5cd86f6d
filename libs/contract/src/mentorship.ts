import { z } from 'zod';
import { instant, language, line, prose } from './primitives.ts';

export const meetingFormats = ['room', 'video', 'phone'] as const;
export type MeetingFormat = (typeof meetingFormats)[number];

/** What a mentor offers and how much; the matching reads it. Capacity is in mentees. */
export const saveMentorOffer = z
  .strictObject({
    capacity: z.number().int().min(1).max(8),
    paused: z.boolean(),
    languages: z.array(language).max(2),
    formats: z.array(z.enum(meetingFormats)).max(3),
    places: z.array(line(100)).max(10),
    competences: z.array(z.string().regex(/^[a-z0-9]+\/[a-z0-9.-]+$/)).max(10),
    ownWords: prose(2000),
  })
  .meta({ id: 'SaveMentorOffer' });
export type SaveMentorOffer = z.infer<typeof saveMentorOffer>;

export const mentorOfferView = z
  .object({
    ...saveMentorOffer.shape,
    version: z.number().int(),
    savedAt: instant.nullable(),
    choices: z.object({
      competences: z.array(z.object({ id: z.string(), name: z.object({ sv: z.string(), en: z.string() }) })),
    }),
  })
  .meta({ id: 'MentorOffer' });
export type MentorOfferView = z.infer<typeof mentorOfferView>;
