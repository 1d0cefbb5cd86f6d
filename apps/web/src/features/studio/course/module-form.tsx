import { useQueryClient } from '@tanstack/react-query';
import type { ChangeModule, CourseDraftView, DraftModule } from '@vagar/contract';
import { Button, CheckboxGroup, Cluster, SavedState, Stack } from '@vagar/ui';
import { useEffect, useRef } from 'react';
import { api } from '../../../platform/api-client/index.ts';
import { ConflictChoice, useAutosave, useSavedState } from '../../../platform/autosave/index.ts';
import type { Remote } from '../../../platform/autosave/index.ts';
import { useLocalised } from '../../../platform/i18n/index.ts';
import { BilingualField } from '../../learning/index.ts';
import { changeCourseDraft, courseDraftQuery, markChanged } from '../studio.queries.ts';
import styles from './course.module.css';
import { useShapeWords } from './words.ts';

export interface ModuleFormProps {
  courseId: string;
  module: DraftModule;
  objectives: CourseDraftView['objectives'];
  onClose: () => void;
}

const remoteOf = ({ title, summary, objectives, version }: DraftModule): Remote<ChangeModule> => ({
  value: { title, summary, objectives },
  version,
  savedAt: null,
});

/** A module's own words, saved as they are written. */
export const ModuleForm = ({ courseId, module, objectives, onClose }: ModuleFormProps) => {
  const words = useShapeWords();
  const localised = useLocalised();
  const client = useQueryClient();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const saved = useAutosave<ChangeModule>({
    subject: `studio.module.${module.id}`,
    remote: remoteOf(module),
    save: (body, version, keepalive) =>
      api('changeModule', { params: { moduleId: module.id }, body, version, keepalive }),
    load: async () => {
      const course = await client.fetchQuery({ ...courseDraftQuery(courseId), staleTime: 0 });
      const all = [...course.modules, ...course.setAsideModules];
      return remoteOf(all.find(({ id }) => id === module.id) ?? module);
    },
    onSaved: ({ value, version }) => {
      changeCourseDraft(client, courseId, (course) => ({
        ...course,
        hasChanges: true,
        modules: course.modules.map((it) => (it.id === module.id ? { ...it, ...value, version } : it)),
      }));
      markChanged(client, courseId);
    },
  });
  const savedState = useSavedState(saved);
  const { value } = saved;
  const change = (part: Partial<ChangeModule>) => saved.change({ ...value, ...part });
  return (
    <div ref={box} className={styles.form} onBlur={saved.leave}>
      <Stack gap={5}>
        <BilingualField
          label={words.moduleTitle}
          value={value.title}
          onChange={(title) => change({ title })}
          maxLength={200}
        />
        <BilingualField
          label={words.moduleSummary}
          description={words.moduleSummaryBody}
          value={value.summary}
          onChange={(summary) => change({ summary })}
          multiline
          maxLength={1000}
        />
        {objectives.length > 0 ? (
          <CheckboxGroup
            label={words.moduleObjectives}
            value={value.objectives}
            choices={objectives.map(({ key, text }) => ({ value: key, label: localised(text).text || key }))}
            onChange={(chosen) =>
              change({ objectives: objectives.map(({ key }) => key).filter((key) => chosen.includes(key)) })
            }
          />
        ) : (
          <p className={styles.quiet}>{words.noObjectives}</p>
        )}
        <ConflictChoice
          saved={saved}
          show={({ title, summary }) =>
            [title.sv, title.en, summary.sv, summary.en].filter(Boolean).join('\n')
          }
        />
        <Cluster justify="between">
          <Button size="small" onPress={onClose}>
            {words.done}
          </Button>
          <SavedState {...savedState} />
        </Cluster>
      </Stack>
    </div>
  );
};
