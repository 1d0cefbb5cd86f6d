import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { QueryPage } from '../../../platform/navigation/index.ts';
import { CourseFrame } from '../course-frame.tsx';
import { courseDraftQuery } from '../studio.queries.ts';
import { CourseWords } from './course-words.tsx';
import { useAboutWords } from './words.ts';

/** What a course says of itself, written in both languages. */
export const CourseWordsPage = () => {
  const words = useAboutWords();
  const { courseId = '' } = useParams();
  const query = useQuery(courseDraftQuery(courseId));
  return (
    <QueryPage query={query}>
      {(course) => (
        <CourseFrame course={course} title={words.title} lead={words.lead}>
          <CourseWords key={course.id} course={course} />
        </CourseFrame>
      )}
    </QueryPage>
  );
};
