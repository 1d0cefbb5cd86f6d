import { useQuery } from '@tanstack/react-query';
import type { ActivityKind, ChangeActivity, DraftActivityView, KindDraft } from '@vagar/contract';
import {
  Button,
  Cluster,
  Disclosure,
  LinkButton,
  Notice,
  SavedState,
  Section,
  Skeleton,
  Stack,
} from '@vagar/ui';
import { Suspense, useRef, useState } from 'react';
import type { ComponentType } from 'react';
import { useNavigate } from 'react-router';
import { ConflictChoice, useSavedState } from '../../../platform/autosave/index.ts';
import { useLocalised } from '../../../platform/i18n/index.ts';
import { RoutePage } from '../../../platform/navigation/index.ts';
import { useCurriculumWords } from '../../curriculum/index.ts';
import { kindEditors } from '../../learning/index.ts';
import type { EditorProps } from '../../learning/index.ts';
import { courseDraftQuery } from '../studio.queries.ts';
import { useStudioWords } from '../words.ts';
import { ActivityFaults } from './activity-faults.tsx';
import { ActivityHeadFields } from './activity-head-fields.tsx';
import { ActivitySteps } from './activity-steps.tsx';
import styles from './activity.module.css';
import { ConditionSection } from './condition-section.tsx';
import { Differences } from './differences.tsx';
import { useDraftActivity } from './use-draft-activity.ts';
import { useFieldFromAddress } from './use-field-from-address.ts';
import { useActivityWords } from './words.ts';

/** One activity: its name, what opens it, its content, and the ways to the next and to its preview. */
export const DraftActivity = ({ activity }: { activity: DraftActivityView }) => {
  const words = useActivityWords();
  const studioWords = useStudioWords();
  const { kinds } = useCurriculumWords();
  const localised = useLocalised();
  const navigate = useNavigate();
  const { data: course } = useQuery(courseDraftQuery(activity.courseId));
  const saved = useDraftActivity(activity);
  const savedState = useSavedState(saved);
  // Fields that keep what is typed by themselves begin anew when another's text is chosen.
  const [turn, setTurn] = useState(0);
  const editor = useRef<HTMLDivElement>(null);
  useFieldFromAddress(editor);
  const { value } = saved;
  const change = (part: Partial<ChangeActivity>) => saved.change({ ...value, ...part });
  const { text, lang } = localised(value.title);
  const path = `/studio/${activity.courseId}`;
  const isPlaced = course?.modules.some(({ activities }) => activities.some(({ id }) => id === activity.id));
  const preview = async () => {
    await saved.flush();
    await navigate(`${path}/${activity.id}/forhandsgranska`);
  };
  const mine = value;
  return (
    <RoutePage
      title={text || words.untitled}
      lang={lang}
      kicker={`${localised(activity.moduleTitle).text || words.untitled} · ${kinds[value.written.kind]}`}
      crumbs={[
        { label: studioWords.title, href: '/studio' },
        { label: localised(activity.courseTitle).text || words.untitled, href: path },
      ]}
    >
      <div className={styles.bar}>
        <SavedState {...savedState} />
        <Cluster gap={2}>
          <Button size="small" icon="eye" onPress={() => void preview()}>
            {words.preview}
          </Button>
          {value.written.kind === 'quiz' && course?.published && (
            <LinkButton size="small" href={`${path}/${activity.id}/resultat`}>
              {words.quizResults}
            </LinkButton>
          )}
          {value.written.kind === 'survey' && (
            // A survey is known by what follows it through the versions: the draft's own id.
            <LinkButton size="small" href={`/statistik/kartlaggningar/${activity.id}`}>
              {words.results}
            </LinkButton>
          )}
        </Cluster>
      </div>
      <ConflictChoice
        saved={{
          ...saved,
          choose: (chosen) => {
            saved.choose(chosen);
            setTurn((number) => number + 1);
          },
        }}
        show={(version) => (
          <Differences version={version} other={version === mine ? saved.state.theirs?.value : mine} />
        )}
      />
      {course && isPlaced === false && <Notice>{words.setAside}</Notice>}
      <ActivityFaults courseId={activity.courseId} activityId={activity.id} />
      <div ref={editor} onBlur={saved.leave}>
        <Stack gap={7}>
          <ActivityHeadFields key={`head ${turn}`} value={value} onChange={change} />
          <Section title={words.content}>
            <Editor written={value.written} onChange={(written) => change({ written })} />
          </Section>
          <Disclosure title={words.condition} level={2} isOpenAtFirst={value.condition !== null}>
            <ConditionSection
              key={`condition ${turn}`}
              activityId={activity.id}
              modules={course?.modules ?? []}
              condition={value.condition}
              onChange={(condition) => change({ condition })}
            />
          </Disclosure>
        </Stack>
      </div>
      {course && <ActivitySteps course={course} activityId={activity.id} />}
    </RoutePage>
  );
};

type Written = ChangeActivity['written'];

interface AnyEditor {
  written: Written;
  onChange: (written: Written) => void;
}

/** The table gives each kind the editor for its own draft, which the compiler cannot follow through a look-up. */
const Editor = ({ written, onChange }: AnyEditor) => {
  const words = useActivityWords();
  const KindEditor = kindEditors[written.kind] as ComponentType<EditorProps<ActivityKind>> | undefined;
  if (!KindEditor) return <Notice>{words.noEditor}</Notice>;
  return (
    <Suspense fallback={<Skeleton count={4} label={words.waiting} />}>
      <KindEditor
        draft={written.draft as KindDraft}
        onChange={(draft) => onChange({ kind: written.kind, draft } as Written)}
      />
    </Suspense>
  );
};
