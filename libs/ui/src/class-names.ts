/** Joins the class names that hold; CSS modules answer undefined for a class that has no rule. */
export const classNames = (...names: (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');
