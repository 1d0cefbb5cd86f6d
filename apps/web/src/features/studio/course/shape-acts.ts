import type { QueryClient } from '@tanstack/react-query';
import type { ActivityKind, DraftActivityLine } from '@vagar/contract';
import { inLanguage } from '@vagar/domain';
import type { Language, LocalText } from '@vagar/domain';
import type { useToast } from '@vagar/ui';
import { api } from '../../../platform/api-client/index.ts';
import type { ErrorWords } from '../../../platform/errors/index.ts';
import { orderVoice } from '../order/order-voice.ts';
import { changeCourseDraft, courseDraftQuery, markChanged } from '../studio.queries.ts';
import { changeHead, headOf } from './activity-head.ts';
import type { ActivityHead } from './activity-head.ts';
import type { CourseShape, Deed } from './course-shape.ts';
import { ActivityMoves, ModuleMoves } from './moves.ts';
import { withoutActivity, withoutModule } from './shape.ts';
import type { ShapeWords } from './words.ts';

export interface ActsOn {
  shape: CourseShape;
  courseId: string;
  words: ShapeWords;
  errorWords: ErrorWords;
  language: Language;
  client: QueryClient;
  toast: ReturnType<typeof useToast>;
}

export type ShapeActs = ReturnType<typeof shapeActs>;

/** All that can be done with the parts of a course, each said in words. */
export function shapeActs({ shape, courseId, words, errorWords, language, client, toast }: ActsOn) {
  const nameOf = (text: LocalText) => inLanguage(text, language).text || words.untitled;
  const inWords = ({ what, name }: Deed) => words.deeds[what](nameOf(name));
  const { say, offer, fail, undo } = orderVoice({ undo: shape.undo, inWords, words, errorWords, toast });
  const attempt = async <Done>(act: () => Promise<Done>): Promise<Done | null> => {
    try {
      return await act();
    } catch (error) {
      fail(error);
      return null;
    }
  };
  const read = () => client.fetchQuery({ ...courseDraftQuery(courseId), staleTime: 0 });
  const added = (deed: Deed, takeBack: () => void) => {
    markChanged(client, courseId);
    shape.remember({ deed, undo: takeBack });
  };
  const saveHead = async (line: DraftActivityLine, part: Partial<ActivityHead>) => {
    const next = await changeHead(line, part);
    if (!next) {
      await read();
      toast.show(words.headConflict(nameOf(line.title)), { tone: 'attention' });
      return null;
    }
    changeCourseDraft(client, courseId, (course) => ({
      ...course,
      hasChanges: true,
      modules: course.modules.map((module) =>
        module.activities.some(({ id }) => id === next.id)
          ? { ...module, activities: module.activities.map((it) => (it.id === next.id ? next : it)) }
          : module,
      ),
    }));
    markChanged(client, courseId);
    void client.invalidateQueries({ queryKey: ['draft-activity', line.id] });
    return next;
  };
  const voice = { words, nameOf, say, offer };
  return {
    activities: new ActivityMoves(shape, voice),
    modules: new ModuleMoves(shape, voice),
    nameOf,
    inWords,
    undo,
    /** Changes title, minutes or whether it is required; true when it is saved. */
    changeHead: (line: DraftActivityLine, part: Partial<ActivityHead>) =>
      attempt(async () => {
        const next = await saveHead(line, part);
        if (!next) return false;
        shape.remember({
          deed: { what: 'changed', name: next.title },
          undo: async () => void (await saveHead(next, headOf(line))),
        });
        say(words.said.changed(nameOf(next.title)));
        return true;
      }),
    copyActivity: (line: DraftActivityLine) =>
      attempt(async () => {
        const made = await shape.add(() => api('copyActivity', { params: { activityId: line.id } }), read);
        if (!made) return;
        added({ what: 'copied', name: made.title }, () => shape.put(withoutActivity(shape.order(), made.id)));
        offer(words.said.copied(nameOf(made.title)));
      }),
    /** Answers the new activity's id, or null when it could not be added. */
    addActivity: async (moduleId: string, kind: ActivityKind, title: LocalText) => {
      const made = await shape.add(
        () => api('createActivity', { params: { moduleId }, body: { kind, title } }),
        read,
      );
      if (!made) return null;
      added({ what: 'added', name: made.title }, () => shape.put(withoutActivity(shape.order(), made.id)));
      say(words.said.added(nameOf(made.title)));
      return made.id;
    },
    addModule: async (title: LocalText) => {
      const made = await shape.add(
        () => api('createModule', { params: { courseId }, body: { title } }),
        read,
      );
      if (!made) return null;
      added({ what: 'added', name: made.title }, () => shape.put(withoutModule(shape.order(), made.id)));
      say(words.said.added(nameOf(made.title)));
      return made.id;
    },
  };
}
