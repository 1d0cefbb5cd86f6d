export { CourseCards } from './course-cards.tsx';
export { CourseDescription } from './course-description.tsx';
export { CoverBand } from './cover-band.tsx';
export { catalogueQuery, courseQuery } from './curriculum.queries.ts';
export { curriculumRoutes } from './curriculum.routes.ts';
export { useCurriculumWords } from './words.ts';
