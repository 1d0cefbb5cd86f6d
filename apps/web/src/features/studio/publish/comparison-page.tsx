export const ComparisonPage = () => null;
