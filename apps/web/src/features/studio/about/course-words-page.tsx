export const CourseWordsPage = () => null;
