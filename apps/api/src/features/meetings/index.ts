export { MeetingsModule } from './meetings.module.ts';
