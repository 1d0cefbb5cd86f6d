import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Localised, useLocalised } from '../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../platform/navigation/index.ts';
import { CourseDescription, courseQuery, CoverBand, useCurriculumWords } from '../curriculum/index.ts';
import { EnrolAction } from './enrol-action.tsx';

/** A course as anyone may read about it, with the one step further. */
export const CourseOfferPage = () => {
  const { courseKey = '' } = useParams();
  const words = useCurriculumWords();
  const localised = useLocalised();
  const query = useQuery(courseQuery(courseKey));
  return (
    <QueryPage query={query}>
      {(course) => {
        const { text, lang } = localised(course.title);
        return (
          <RoutePage
            title={text}
            lang={lang}
            kicker={`${words.course} · ${words.size(course.modules.length, course.minutes)}`}
            lead={<Localised text={course.summary} />}
            crumbs={[{ label: words.catalogueTitle, href: '/kurser' }]}
            actions={<EnrolAction courseKey={course.key} />}
          >
            <CoverBand seed={course.coverSeed} />
            <CourseDescription course={course} />
          </RoutePage>
        );
      }}
    </QueryPage>
  );
};
