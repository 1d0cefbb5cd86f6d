export const PreviewPage = () => null;
