export const MovePage = () => null;
