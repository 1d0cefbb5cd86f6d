/**
 * A key for a goal, a criterion or an item that staff add: what learners write hangs on it, also when they are moved to
 * a later version. A number in order could be given again after a removal, and carry an answer to another question.
 */
export const newKey = (thing: string): string => `${thing}-${crypto.randomUUID().slice(0, 8)}`;
