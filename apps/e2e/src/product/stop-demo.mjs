export default async function stopDemo() {
  await globalThis.vagarDemo?.stop();
}
