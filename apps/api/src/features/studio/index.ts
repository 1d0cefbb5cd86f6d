export { StudioModule } from './studio.module.ts';
