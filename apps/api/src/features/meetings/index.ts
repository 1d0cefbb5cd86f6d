export { MeetingsModule } from './meetings.module.ts';
export { nextMeetingOf } from './meetings.reader.ts';
