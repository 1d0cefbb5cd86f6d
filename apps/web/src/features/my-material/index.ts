export { myMaterialRoutes } from './my-material.routes.ts';
