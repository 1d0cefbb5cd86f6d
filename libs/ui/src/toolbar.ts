/** Its own door: tools are fetched only where something is written with them. */
export { Tool, Toolbar, ToolGroup } from './tool-row.tsx';
export type { ToolbarProps, ToolProps } from './tool-row.tsx';
