import { startProduct } from './start-product.mjs';

/** One demo world for all journeys; each uses people of its own in it. */
export default async function startDemo() {
  const product = await startProduct({ isDemo: true });
  globalThis.vagarDemo = product;
  process.env.VAGAR_URL = product.url;
  process.env.VAGAR_DATABASE_URL = product.databaseUrl;
}
