export { CertificateReader } from './certificate.reader.ts';
export { Certificates } from './certificates.service.ts';
export { CertificationModule } from './certification.module.ts';
export type { Terms } from './course-rule.ts';
export { CriterionKinds } from './criterion-kinds.ts';
export type { Candidate, Criterion, CriterionKind } from './criterion-kinds.ts';
export { IssueCertificate } from './issue-certificate.ts';
