/** What a tool asks about before it does it. */
export type EditorTask = 'link' | 'term' | 'table' | 'caption' | 'picture' | 'film' | 'file';
