import { Injectable } from '@nestjs/common';
import type { VerificationView } from '@vagar/contract';
import type { RateLimit } from '@vagar/domain';
import { AttemptLimits, networkOf } from '../access/index.ts';
import { CertificateReader } from './certificate.reader.ts';

/** Ids cannot be guessed; this keeps one place from loading the server. A hall full of people may scan at once. */
const limit: RateLimit = { attempts: 120, windowSeconds: 60 };

/** Anyone may check a certificate, signed in or not. */
@Injectable()
export class VerifyCertificate {
  constructor(
    private readonly limits: AttemptLimits,
    private readonly reader: CertificateReader,
  ) {}

  /**
   * Known and unknown ids take the same way: the look is counted, one statement asks.
   * @param ip as the server reports it
   * @throws NotFound, Refusal `too-many-attempts`
   */
  async verify(ip: string, certificateId: string): Promise<VerificationView> {
    await this.limits.take({ purpose: 'verification-address', subject: networkOf(ip), limit });
    return this.reader.verify(certificateId);
  }
}
