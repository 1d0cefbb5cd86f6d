import type { CourseDraftView } from '@vagar/contract';
import { Localised } from '../../../platform/i18n/index.ts';

/** The modules and activities of a course by their names alone. */
export const OrderLines = ({ course }: { course: CourseDraftView }) => (
  <ol>
    {course.modules.map((module) => (
      <li key={module.id}>
        <Localised text={module.title} />
        <ol>
          {module.activities.map(({ id, title }) => (
            <li key={id}>
              <Localised text={title} />
            </li>
          ))}
        </ol>
      </li>
    ))}
  </ol>
);
