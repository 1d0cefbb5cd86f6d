import { Validator } from '@seriousme/openapi-schema-validator';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';

describe('the description of the API', () => {
  let app: TestApp;
  let document: Record<string, unknown>;

  beforeAll(async () => {
    app = await startTestApp();
    document = (await app.visitor.get<Record<string, unknown>>('/openapi.json')).body;
  });
  afterAll(() => app.close());

  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();

    const result = await validator.validate(structuredClone(document));

    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
    expect(validator.version).toBe('3.1');
  });

  it('points only at components it has', () => {
    const text = JSON.stringify(document);
    const { schemas } = document['components'] as { schemas: Record<string, unknown> };

    const pointedAt = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '');

    expect(pointedAt.filter((name) => !(name in schemas))).toEqual([]);
  });

  it('writes limits as 3.1 does, and names every operation once', () => {
    const text = JSON.stringify(document);

    const names = [...text.matchAll(/"operationId":"([^"]+)"/g)].map(([, name]) => name);

    expect(text).not.toMatch(/"exclusiveM(in|ax)imum":(true|false)|"nullable":/);
    expect(new Set(names).size).toBe(names.length);
  });
});
