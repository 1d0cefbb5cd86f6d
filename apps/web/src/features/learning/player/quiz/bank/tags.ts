/** As the contract takes them. */
const most = { tags: 12, characters: 40 };

/** The tags that were typed with commas between, each once; whether there are too many, or one too long. */
export function tagsIn(typed: string): { tags: string[]; isTooMuch: boolean } {
  const tags = [...new Set(typed.split(',').map((tag) => tag.trim().replaceAll(/\s+/gu, ' ')))].filter(
    Boolean,
  );
  return {
    tags,
    isTooMuch: tags.length > most.tags || tags.some((tag) => tag.length > most.characters),
  };
}
