import type { CertificateState } from '@vagar/contract';
import { StatusMark } from '@vagar/ui';
import type { StatusTone } from '@vagar/ui';
import { useCertificationWords } from './words.ts';

const tones: Record<CertificateState, StatusTone> = {
  valid: 'done',
  expired: 'past',
  superseded: 'past',
  revoked: 'danger',
  suspended: 'attention',
};

export const StateMark = ({ state }: { state: CertificateState }) => {
  const { states } = useCertificationWords();
  return <StatusMark tone={tones[state]}>{states[state]}</StatusMark>;
};
