import type { DraftModule, GateFault } from '@vagar/contract';
import { useLocalised } from '../../../platform/i18n/index.ts';
import { FaultLines } from '../places/fault-lines.tsx';
import styles from './publish.module.css';
import { usePublishWords } from './words.ts';

export interface GateProps {
  courseId: string;
  modules: readonly DraftModule[];
  faults: readonly GateFault[];
}

interface Group {
  id: string;
  title: string;
  /** Of the module itself or the course, and of its activities. */
  own: GateFault[];
  activities: { id: string; title: string; faults: GateFault[] }[];
}

/** What stands between the draft and publishing, where it is, and the way there. */
export const Gate = ({ courseId, modules, faults }: GateProps) => {
  const groups = useGroups(modules, faults);
  return (
    <>
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
    </>
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
