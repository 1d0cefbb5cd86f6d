import type { CourseDraftView, DraftActivityLine, DraftModule } from '@vagar/contract';
import { promisedMinutes } from '@vagar/domain';
import { Menu } from '@vagar/ui';
import { OrderList } from '@vagar/ui/order';
import { memo, useCallback, useEffect, useRef, useState } from 'react';
import { useLocalised } from '../../../platform/i18n/index.ts';
import { ActivityForm } from './activity-form.tsx';
import { ActivityMenu } from './activity-menu.tsx';
import { ActivityRow } from './activity-row.tsx';
import { AddActivity } from './add-activity.tsx';
import styles from './course.module.css';
import { ModuleForm } from './module-form.tsx';
import { sorts } from './sorts.ts';
import type { ShapeActs } from './shape-acts.ts';
import { useShapeWords } from './words.ts';

export interface ModuleSectionProps {
  courseId: string;
  module: DraftModule;
  /** Among the modules, from 1. */
  number: number;
  isOnly: boolean;
  objectives: CourseDraftView['objectives'];
  acts: ShapeActs;
  onAskWhere: (line: DraftActivityLine) => void;
}

/** One module with its activities. Drawn anew only when something of it has changed. */
export const ModuleSection = memo(function ModuleSection({
  courseId,
  module,
  number,
  isOnly,
  objectives,
  acts,
  onAskWhere,
}: ModuleSectionProps) {
  const words = useShapeWords();
  const localised = useLocalised();
  const [isWriting, setWriting] = useState(false);
  const [edited, setEdited] = useState<string | null>(null);
  const [opened, setOpened] = useState<{ line: DraftActivityLine; button: Element } | null>(null);
  const part = useRef<HTMLElement>(null);
  const left = useRef<string | null>(null);
  // The fields are gone: whoever wrote in them goes on from the row, or from the module's name.
  useEffect(() => {
    if (!left.current) return;
    part.current
      ?.querySelector<HTMLElement>(`[data-key="${left.current}"], #${CSS.escape(left.current)}`)
      ?.focus();
    left.current = null;
  }, [edited, isWriting]);
  const closeRow = useCallback((id: string) => {
    left.current = id;
    setEdited(null);
  }, []);
  const name = acts.nameOf(module.title);
  const minutes = promisedMinutes(module.activities);
  const openMenu = useCallback((line: DraftActivityLine, button: Element) => setOpened({ line, button }), []);
  const row = useCallback(
    (line: DraftActivityLine) =>
      line.id === edited ? (
        <ActivityForm line={line} acts={acts} onClose={() => closeRow(line.id)} />
      ) : (
        <ActivityRow courseId={courseId} line={line} acts={acts} onMore={openMenu} />
      ),
    [edited, closeRow, acts, courseId, openMenu],
  );
  const place = useCallback(
    (id: string, before: string | null) => acts.activities.place(id, module.id, before),
    [acts, module.id],
  );
  return (
    <section ref={part} className={styles.module} aria-labelledby={module.id}>
      <div className={styles.moduleHead}>
        <div>
          <p className={styles.quiet}>
            {words.module(number)} · {words.activities(module.activities.length, minutes)}
          </p>
          <h2 id={module.id} tabIndex={-1} className={styles.moduleTitle} lang={localised(module.title).lang}>
            {name}
          </h2>
        </div>
        <Menu
          label={words.more}
          aria-label={words.moreAbout(name)}
          size="small"
          items={[
            { id: 'words', label: words.moduleWords, onAction: () => setWriting(true) },
            { id: 'up', label: words.up, onAction: () => acts.modules.step(module.id, -1) },
            { id: 'down', label: words.down, onAction: () => acts.modules.step(module.id, 1) },
            { id: 'aside', label: words.aside, onAction: () => acts.modules.setAside(module.id) },
          ]}
        />
      </div>
      {isWriting && (
        <ModuleForm
          courseId={courseId}
          module={module}
          objectives={objectives}
          onClose={() => {
            left.current = module.id;
            setWriting(false);
          }}
        />
      )}
      <OrderList
        label={words.activitiesOf(name)}
        items={module.activities}
        nameOf={({ title }) => acts.nameOf(title)}
        sort={sorts.activity}
        onPlace={place}
        empty={words.noActivities}
        isWrittenIn={edited !== null}
      >
        {row}
      </OrderList>
      {opened && (
        <ActivityMenu
          courseId={courseId}
          {...opened}
          isLoneModule={isOnly}
          acts={acts}
          onEdit={setEdited}
          onAskWhere={onAskWhere}
          onClose={() => setOpened(null)}
        />
      )}
      <AddActivity courseId={courseId} module={module} acts={acts} />
    </section>
  );
});
