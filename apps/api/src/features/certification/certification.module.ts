import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { EventSubscribers } from '../../platform/events/event-subscribers.ts';
import { PersonalData } from '../../platform/registries/personal-data.ts';
import { AccessModule } from '../access/index.ts';
import { EnrolmentModule } from '../enrolment/index.ts';
import { CertificatePapers } from './certificate-papers.ts';
import { CertificateReader } from './certificate.reader.ts';
import { CertificatesController } from './certificates.controller.ts';
import { Certificates } from './certificates.service.ts';
import { CriterionKinds } from './criterion-kinds.ts';
import { IssueCertificate } from './issue-certificate.ts';
import { RequiredActivities } from './required-activities.criterion.ts';
import { VerifyCertificate } from './verify-certificate.ts';

@Module({
  imports: [AccessModule, EnrolmentModule],
  controllers: [CertificatesController],
  providers: [
    CertificatePapers,
    CertificateReader,
    Certificates,
    CriterionKinds,
    IssueCertificate,
    RequiredActivities,
    VerifyCertificate,
  ],
  exports: [CertificateReader, Certificates, CriterionKinds, IssueCertificate],
})
export class CertificationModule implements OnModuleInit {
  constructor(
    private readonly subscribers: EventSubscribers,
    private readonly personalData: PersonalData,
    private readonly issue: IssueCertificate,
    private readonly papers: CertificatePapers,
    private readonly reader: CertificateReader,
  ) {}

  onModuleInit(): void {
    this.subscribers.add<{ enrolmentId: string; personId: string }>({
      event: 'enrolment-completed',
      subscriber: 'certification',
      when: 'now',
      handle: async ({ payload }) => {
        await this.issue.forEnrolment(payload.enrolmentId);
      },
    });
    this.subscribers.add<{ certificateId: string; enrolmentId: string; personId: string }>({
      event: 'certificate-issued',
      subscriber: 'certificate-papers',
      when: 'later',
      handle: ({ payload }) => this.papers.make(payload.certificateId),
    });
    this.personalData.add({ name: 'certificates', export: (personId) => this.reader.listKept(personId) });
  }
}
