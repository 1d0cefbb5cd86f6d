/** `1:05` and `65` are both 65 seconds; `null` for what is no time. */
export const secondsIn = (text: string): number | null => {
  const [, minutes = '0', seconds = ''] = /^(?:(\d{1,3})[:.])?(\d{1,5})$/.exec(text.trim()) ?? [];
  return seconds === '' ? null : Number(minutes) * 60 + Number(seconds);
};
