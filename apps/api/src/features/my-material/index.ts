export { MyMaterialModule } from './my-material.module.ts';
