import { Injectable } from '@nestjs/common';
import type { ActivityView } from '@vagar/contract';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { ActivityKinds } from '../../curriculum/index.ts';
import { DraftsReader } from './drafts.reader.ts';

const nothingSaved = { version: 0, savedAt: null };

/** An activity of a draft as a learner would meet it. Nothing is written: no progress, no record, no attempt. */
@Injectable()
export class ActivityPreview {
  constructor(
    private readonly reader: DraftsReader,
    private readonly kinds: ActivityKinds,
  ) {}

  /** @throws NotFound */
  async getPreview(actor: PersonActor, activityId: string): Promise<ActivityView> {
    const activity = await this.reader.getActivity(actor, activityId);
    const course = await this.reader.getCourse(actor, activity.courseId);
    const moduleIndex = course.modules.findIndex(({ id }) => id === activity.moduleId);
    const inModule = course.modules[moduleIndex]?.activities ?? [];
    const inCourse = course.modules.flatMap((module) => module.activities);
    const place = inCourse.findIndex(({ id }) => id === activityId);
    const { kind, draft } = activity.written;
    const definition = this.kinds.get(kind);
    const { content } = definition.publish(draft);
    return {
      id: activityId,
      // No enrolment has this id: whatever a page would send from here finds nothing.
      enrolmentId: activityId,
      enrolmentState: 'active',
      courseKey: course.key,
      courseTitle: course.title,
      moduleTitle: activity.moduleTitle,
      moduleNumber: moduleIndex + 1,
      moduleCount: course.modules.length,
      number: inModule.findIndex(({ id }) => id === activityId) + 1,
      count: inModule.length,
      title: activity.title,
      minutes: activity.minutes,
      required: activity.required,
      state: 'not-started',
      completedAt: null,
      position: null,
      previousId: inCourse[place - 1]?.id ?? null,
      nextId: inCourse[place + 1]?.id ?? null,
      content: content as ActivityView['content'],
      mine: {
        extraPercent: 0,
        quizAttempts: [],
        reflection: kind === 'reflection' ? { text: '', ...nothingSaved } : null,
        actionPlan: kind === 'action-plan' ? { commitments: [], ...nothingSaved } : null,
        work: definition.work ? { saved: null, handedInAt: null, state: 'none', ...nothingSaved } : null,
      },
    };
  }
}
