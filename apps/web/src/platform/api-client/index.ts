export { api, onSignedOut } from './api.ts';
export { ApiProblem, isPassing, isProblem, NoAnswer } from './api-failure.ts';
export type { ApiFailure } from './api-failure.ts';
export { urlOf } from './endpoint-call.ts';
export type { AnswerOf, CallOf } from './endpoint-call.ts';
export { queryClient } from './query-client.ts';
export { rehearse } from './rehearsal.ts';
export type { StandIn } from './rehearsal.ts';
