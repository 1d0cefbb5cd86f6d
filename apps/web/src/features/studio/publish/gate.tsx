import type { DraftModule, GateFault } from '@vagar/contract';
import { Button, Notice, Stack } from '@vagar/ui';
import { useLocalised } from '../../../platform/i18n/index.ts';
import { FaultLines } from '../places/fault-lines.tsx';
import styles from './publish.module.css';
import { usePublishWords } from './words.ts';

export interface GateProps {
  courseId: string;
  modules: readonly DraftModule[];
  faults: readonly GateFault[];
  isChecking: boolean;
  onCheck: () => void;
}

interface Group {
  id: string;
  title: string;
  /** Of the module itself or the course, and of its activities. */
  own: GateFault[];
  activities: { id: string; title: string; faults: GateFault[] }[];
}

/** What stands between the draft and publishing, where it is, and the way there. */
export const Gate = ({ courseId, modules, faults, isChecking, onCheck }: GateProps) => {
  const words = usePublishWords();
  const groups = useGroups(modules, faults);
  const must = faults.filter(({ weight }) => weight === 'must').length;
  const should = faults.length - must;
  const said = [...(must > 0 ? [words.must(must)] : []), ...(should > 0 ? [words.should(should)] : [])];
  return (
    <Stack gap={5}>
      <div role="status">
        {faults.length === 0 ? (
          <Notice tone="done">{words.gateClear}</Notice>
        ) : (
          <Notice tone={must > 0 ? 'danger' : 'attention'} title={words.found(said)}>
            {must > 0 && words.mustBody}
          </Notice>
        )}
      </div>
      {groups.map(({ id, title, own, activities }) => (
        <section key={id} aria-labelledby={`gate-${id}`} className={styles.group}>
          <h3 id={`gate-${id}`}>{title}</h3>
          <FaultLines courseId={courseId} faults={own} />
          {activities.map((activity) => (
            <div key={activity.id} className={styles.activity}>
              <h4>{activity.title}</h4>
              <FaultLines courseId={courseId} faults={activity.faults} />
            </div>
          ))}
        </section>
      ))}
      <div>
        <Button size="small" isPending={isChecking} onPress={onCheck}>
          {words.checkAgain}
        </Button>
      </div>
    </Stack>
  );
};

/** In the order of the course: what is about the whole first, then module by module. */
function useGroups(modules: readonly DraftModule[], faults: readonly GateFault[]): Group[] {
  const words = usePublishWords();
  const localised = useLocalised();
  const nameOf = (fault: GateFault) => localised(fault.title).text || '–';
  const groups = modules.map(({ id, title }): Group => {
    const here = faults.filter(({ moduleId }) => moduleId === id);
    const activityIds = [...new Set(here.flatMap(({ activityId }) => activityId ?? []))];
    return {
      id,
      title: words.ofModule(localised(title).text || '–'),
      own: here.filter(({ activityId }) => activityId === null),
      activities: activityIds.map((activityId) => {
        const of = here.filter((fault) => fault.activityId === activityId);
        return { id: activityId, title: of[0] ? nameOf(of[0]) : '–', faults: of };
      }),
    };
  });
  const ofCourse = faults.filter(({ moduleId }) => moduleId === null);
  return [{ id: 'course', title: words.ofCourse, own: ofCourse, activities: [] }, ...groups].filter(
    ({ own, activities }) => own.length + activities.length > 0,
  );
}
