import { useQuery } from '@tanstack/react-query';
import { Cluster, EmptyState, Select, Stack } from '@vagar/ui';
import { useSearchParams } from 'react-router';
import { QueryPage } from '../../../platform/navigation/index.ts';
import { CourseFrame } from '../course-frame.tsx';
import { comparisonQuery } from '../studio.queries.ts';
import { CourseVersions } from './course-versions.tsx';
import type { CourseWithVersions } from './course-versions.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { usePublishWords } from './words.ts';

/** Two versions of a course beside each other; which two stands in the address. */
export const ComparisonPage = () => <CourseVersions>{(known) => <Comparing {...known} />}</CourseVersions>;

const draft = 'utkast';

const Comparing = ({ course, versions }: CourseWithVersions) => {
  const words = usePublishWords();
  const [params, setParams] = useSearchParams();
  const numbers = versions.map(({ number }) => String(number));
  const known = (name: string, otherwise: string) => {
    const said = params.get(name) ?? '';
    return numbers.includes(said) ? said : otherwise;
  };
  const from = known('fran', numbers[0] ?? '');
  const to = known('till', draft);
  const choose = (name: string, value: string) =>
    setParams({ fran: from, till: to, [name]: value }, { replace: true });
  return (
    <CourseFrame course={course} title={words.comparison} lead={words.comparisonLead} under="publish">
      {from === '' ? (
        <EmptyState title={words.noVersionToCompare} />
      ) : (
        <Stack gap={6}>
          <Cluster gap={5}>
            <Select
              label={words.from}
              width="medium"
              value={from}
              options={numbers.map((value) => ({ value, label: words.version(Number(value)) }))}
              onChange={(value) => choose('fran', value)}
            />
            <Select
              label={words.to}
              width="medium"
              value={to}
              options={[
                { value: draft, label: words.draft },
                ...numbers.map((value) => ({ value, label: words.version(Number(value)) })),
              ]}
              onChange={(value) => choose('till', value)}
            />
          </Cluster>
          <ComparisonOf courseId={course.id} from={Number(from)} to={to === draft ? undefined : Number(to)} />
        </Stack>
      )}
    </CourseFrame>
  );
};

interface ComparisonOfProps {
  courseId: string;
  from: number;
  to: number | undefined;
}

const ComparisonOf = ({ courseId, from, to }: ComparisonOfProps) => {
  const query = useQuery(comparisonQuery(courseId, from, to));
  return (
    <QueryPage query={query}>
      {(comparison) => <ComparisonTable courseId={courseId} comparison={comparison} />}
    </QueryPage>
  );
};
