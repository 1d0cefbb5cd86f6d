/** Whole minutes as typed, 0 … 600; `null` for anything else. */
export const minutesIn = (typed: string): number | null => {
  const text = typed.trim();
  if (!/^\d{1,3}$/.test(text)) return null;
  const minutes = Number(text);
  return minutes <= 600 ? minutes : null;
};
