/** What is dragged, by the name it carries: activities go into any module, modules only among modules. */
export const sorts = { activity: 'vagar-activity', module: 'vagar-module' } as const;
