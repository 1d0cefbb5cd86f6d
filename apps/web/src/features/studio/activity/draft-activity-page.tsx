export const DraftActivityPage = () => null;
