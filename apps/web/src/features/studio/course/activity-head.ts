import type { ChangeActivity, DraftActivityLine, DraftActivityView } from '@vagar/contract';
import { api } from '../../../platform/api-client/index.ts';

/** What stands about an activity in the course's shape. */
export type ActivityHead = Pick<ChangeActivity, 'title' | 'minutes' | 'required'>;

export const headOf = ({ title, minutes, required }: ActivityHead): ActivityHead => ({
  title,
  minutes,
  required,
});

const isSame = (one: ActivityHead, other: ActivityHead) =>
  JSON.stringify(headOf(one)) === JSON.stringify(headOf(other));

/** The whole of an activity as it is sent. */
export const writtenOf = ({
  title,
  minutes,
  required,
  condition,
  written,
}: DraftActivityView): ChangeActivity => ({ title, minutes, required, condition, written });

/**
 * Changes an activity's head and nothing else of it. Answers the new line, or null when the head is no longer what
 * the person saw: then somebody else's change stands.
 */
export async function changeHead(
  line: DraftActivityLine,
  part: Partial<ActivityHead>,
): Promise<DraftActivityLine | null> {
  const params = { activityId: line.id };
  const now = await api('openDraftActivity', { params });
  if (!isSame(now, line)) return null;
  const head = { ...headOf(now), ...part };
  const body = { ...writtenOf(now), ...head };
  const { version } = await api('changeActivity', { params, body, version: now.version });
  return { ...line, ...head, version };
}
