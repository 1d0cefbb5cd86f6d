/**
 * The minutes a module or a course promises: those of its required parts. What is voluntary comes on top.
 * @param activities each with its own minutes, 0 or more
 */
export const promisedMinutes = (
  activities: readonly { readonly minutes: number; readonly required: boolean }[],
): number => activities.reduce((sum, { minutes, required }) => sum + (required ? minutes : 0), 0);
