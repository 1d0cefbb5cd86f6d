import type { QueryClient } from '@tanstack/react-query';
import { inLanguage } from '@vagar/domain';
import type { Language, LocalText } from '@vagar/domain';
import type { useToast } from '@vagar/ui';
import { api } from '../../../platform/api-client/index.ts';
import type { ErrorWords } from '../../../platform/errors/index.ts';
import { orderVoice } from '../order/order-voice.ts';
import { steppedCourse, withCourse, withoutCourse } from './programme-shape.ts';
import type { Deed, ProgrammeShape } from './programme-shape.ts';
import { markProgrammeChanged, programmeDraftQuery } from './programmes.queries.ts';
import type { ProgrammeWords } from './words.ts';

export interface ActsOn {
  shape: ProgrammeShape;
  programmeId: string;
  words: ProgrammeWords;
  errorWords: ErrorWords;
  language: Language;
  client: QueryClient;
  toast: ReturnType<typeof useToast>;
}

export type ProgrammeActs = ReturnType<typeof programmeActs>;

/** All that can be done with the courses of a programme, each said in words. */
export function programmeActs({ shape, programmeId, words, errorWords, language, client, toast }: ActsOn) {
  const nameOf = (text: LocalText) => inLanguage(text, language).text || words.untitled;
  const inWords = ({ what, name }: Deed) => words.deeds[what](nameOf(name));
  const { say, offer, undo } = orderVoice({ undo: shape.undo, inWords, words, errorWords, toast });
  const titleOf = (id: string): LocalText => {
    const { courses, others } = shape.view().draft;
    return [...courses, ...others].find((course) => course.id === id)?.title ?? { sv: '' };
  };
  const numberOf = (id: string) => shape.order().courses.indexOf(id) + 1;
  const move = (id: string, order: ReturnType<typeof steppedCourse>) => {
    const name = titleOf(id);
    const hasMoved = shape.change(order, { what: 'moved', name });
    const { courses } = shape.order();
    if (hasMoved) say(words.said.moved(nameOf(name), numberOf(id), courses.length));
    else say(words.said.notFurther(nameOf(name)));
  };
  return {
    nameOf,
    inWords,
    undo,
    place: (id: string, before: string | null) => move(id, withCourse(shape.order(), id, before)),
    step: (id: string, by: -1 | 1) => move(id, steppedCourse(shape.order(), id, by)),
    putIn: (id: string) => {
      const name = titleOf(id);
      if (shape.change(withCourse(shape.order(), id, null), { what: 'put-in', name }))
        say(words.said.putIn(nameOf(name), numberOf(id)));
    },
    takeOut: (id: string) => {
      const name = titleOf(id);
      if (shape.change(withoutCourse(shape.order(), id), { what: 'taken-out', name }))
        offer(words.said.takenOut(nameOf(name)));
    },
    /** A new course, last in the programme. */
    create: async (title: string) => {
      const made = await shape.add(
        () => api('createProgrammeCourse', { params: { programmeId }, body: { title } }),
        () => client.fetchQuery({ ...programmeDraftQuery(programmeId), staleTime: 0 }),
      );
      if (!made) return;
      markProgrammeChanged(client, programmeId);
      void client.invalidateQueries({ queryKey: ['studio-courses'] });
      shape.remember({
        deed: { what: 'put-in', name: made.title },
        undo: () => shape.put(withoutCourse(shape.order(), made.id)),
      });
      say(words.said.created(nameOf(made.title)));
    },
  };
}
