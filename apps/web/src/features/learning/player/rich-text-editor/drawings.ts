/** The tools as drawings on a 24 × 24 grid, with the same line as the house's icons. */
export const drawings = {
  undo: 'M9 7L4 12l5 5M4 12h10a6 6 0 0 1 6 6',
  redo: 'M15 7l5 5-5 5M20 12H10a6 6 0 0 0-6 6',
  bold: 'M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z',
  italic: 'M10 5h8M6 19h8M14 5l-4 14',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2',
  term: 'M5 20V5a2 2 0 0 1 2-2h12v14H7a2 2 0 0 0-2 2 2 2 0 0 0 2 2h12M9 8h6',
  bulletList: 'M4 6h.01M4 12h.01M4 18h.01M9 6h11M9 12h11M9 18h11',
  orderedList: 'M4 4v4M3 20h3l-3-4a1.5 1.5 0 0 1 3-.5M10 6h10M10 12h10M10 18h10',
  deeper: 'M4 5h16M11 10h9M11 14h9M4 19h16M4 9l3 3-3 3',
  back: 'M4 5h16M11 10h9M11 14h9M4 19h16M7 9l-3 3 3 3',
  quote: 'M5 16V9h5v5a3 3 0 0 1-3 3M14 16V9h5v5a3 3 0 0 1-3 3',
} as const;
