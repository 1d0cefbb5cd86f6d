export { certificationRoutes, verificationRoutes } from './certification.routes.ts';
