import type { EndpointName } from '@vagar/contract/endpoints';
import type { LooseCall } from './endpoint-call.ts';

/** Answers a call in place of the API. */
export type StandIn = (name: EndpointName, call: LooseCall) => Promise<unknown>;

const standIns = new Map<string, StandIn>();

/**
 * From now on every call about this enrolment or this attempt is answered on the page, and none of them leaves it.
 * For ids that the API has nobody under: it stays so until the page is loaded anew, because what a page sends as it
 * is left must not leave either.
 */
export const rehearse = (id: string, standIn: StandIn): void => void standIns.set(id, standIn);

/** The stand-in's answer, where the call is one that is rehearsed. */
export function rehearsed(name: EndpointName, call: LooseCall): Promise<unknown> | null {
  const { enrolmentId, attemptId } = call.params ?? {};
  const standIn = standIns.get(enrolmentId ?? attemptId ?? '');
  return standIn ? standIn(name, call) : null;
}
