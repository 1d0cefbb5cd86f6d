import type { WorkFileView } from '@vagar/contract';
import type { ApiClient, GivenCourse } from '@vagar/testing';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { multipart } from '../../../../testing/multipart.ts';
import { startTestApp } from '../../../../testing/start-test-app.ts';
import type { TestApp } from '../../../../testing/start-test-app.ts';

const content = { prompt: { sv: 'Skriv.' }, rubric: [], approvedFrom: 0 };
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const jpg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const text = Buffer.from('Jag såg det först på jobbet.\n');

const zip = (entries: Record<string, string>): Promise<Buffer> => {
  const file = new ZipFile();
  for (const [name, body] of Object.entries(entries))
    file.addBuffer(Buffer.from(body), name, { compress: name !== 'mimetype' });
  file.end();
  return buffer(file.outputStream);
};
const docx = () =>
  zip({
    '[Content_Types].xml':
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml': '<w:document/>',
  });
const odt = () => zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' });

describe('files of a piece of work', () => {
  let app: TestApp;
  let course: GivenCourse;

  interface Road {
    readonly client: ApiClient;
    readonly path: string;
  }
  const road = async (number = 0): Promise<Road> => {
    const person = await app.given.person();
    const { id } = await app.given.enrolment(person, course);
    const activityId = course.activities[number]?.id ?? '';
    return { client: await app.as(person), path: `/enrolments/${id}/activities/${activityId}` };
  };
  const send = ({ client, path }: Road, name: string, bytes: Buffer) => {
    const { body, extras } = multipart(name, bytes);
    return client.post<WorkFileView>(`${path}/work-files`, body, extras);
  };

  beforeAll(async () => {
    app = await startTestApp();
    course = await app.given.course({
      modules: [['assignment', 'reflection']],
      contents: { assignment: { content: { ...content, answer: 'either' } } },
    });
  });
  afterAll(() => app.close());

  it.each([
    ['Plan för Ådalen.pdf', () => pdf, 'application/pdf'],
    ['bild.PNG', () => png, 'image/png'],
    ['foto.jpeg', () => jpg, 'image/jpeg'],
    ['anteckning.txt', () => text, 'text/plain; charset=utf-8'],
    ['plan.docx', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['plan.odt', odt, 'application/vnd.oasis.opendocument.text'],
  ])('takes in %s and gives it back to its owner', async (name, bytes, mime) => {
    const learner = await road();
    const sent = await bytes();

    const added = await send(learner, name, sent);
    const read = await learner.client.get(`${learner.path}/work-files/${added.body.id}`);

    expect(added).toMatchObject({ status: 201, body: { name, mime, size: sent.length } });
    expect(read.bytes.equals(sent)).toBe(true);
    expect(read.headers).toMatchObject({
      'content-type': mime,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    ['program.exe', Buffer.from('MZ\u0000\u0001')],
    ['bild.png', pdf],
    ['plan.pdf', Buffer.from('<html><script>alert(1)</script></html>')],
    ['ritning.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['data.txt', Buffer.from([0xff, 0xfe, 0x00, 0x01])],
    ['utan-ändelse', text],
    ['tom.txt', Buffer.alloc(0)],
  ])('refuses %s, whose bytes or ending are not what is asked for', async (name, bytes) => {
    const learner = await road();

    const answer = await send(learner, name, bytes);

    expect(answer).toMatchObject({ status: 422, body: { code: 'file-refused' } });
  });

  it('refuses an archive of another kind that calls itself a document', async () => {
    const learner = await road();
    const archive = await zip({ 'a.txt': 'a' });

    const answer = await send(learner, 'plan.docx', archive);

    expect(answer).toMatchObject({ status: 422, body: { code: 'file-refused', facts: { why: 'type' } } });
  });

  it('refuses more than ten megabytes, and keeps nothing of it', async () => {
    const learner = await road();
    const before = await app.database.query('SELECT count(*) FROM file');

    const answer = await send(learner, 'stor.txt', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'));

    const after = await app.database.query('SELECT count(*) FROM file');
    expect(answer).toMatchObject({ status: 413, body: { code: 'too-large' } });
    expect(after.rows).toEqual(before.rows);
  });

  it.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\hemligt\\brev.txt', 'brev.txt'],
    ['tx\u202egnp.txt', 'txgnp.txt'],
  ])('keeps of the name %s only what names a file', async (name, kept) => {
    const learner = await road();

    const added = await send(learner, name, text);

    expect(added).toMatchObject({ status: 201, body: { name: kept } });
  });

  it('refuses what is no form with a file, and activities that take none', async () => {
    const learner = await road();
    const elsewhere = await road(1);

    const answers = [
      await learner.client.post(`${learner.path}/work-files`, { file: 'a' }),
      await learner.client.post(`${learner.path}/work-files`, Buffer.from('--x--'), {
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      }),
      await send(elsewhere, 'a.txt', text),
    ];

    expect(answers.map(({ status }) => status)).toEqual([415, 400, 422]);
  });

  it('is there for nobody but its owner, by no address', async () => {
    const learner = await road();
    const { id } = (await send(learner, 'a.txt', text)).body;
    const stranger = await road();
    const staff = await app.as(await app.given.person({ roles: ['programme-staff', 'admin'] }));

    const statuses = await Promise.all(
      [
        stranger.client.get(`${learner.path}/work-files/${id}`),
        stranger.client.get(`${stranger.path}/work-files/${id}`),
        stranger.client.get(`/files/${id}`),
        staff.get(`${learner.path}/work-files/${id}`),
        staff.get(`/files/${id}`),
        staff.get(
          `${learner.path.replace(/.*enrolments/, '/work-reviews').replace('/activities', '')}/files/${id}`,
        ),
        learner.client.get(`/files/${id}`),
        learner.client.get(`${learner.path}/work-files/00000000-0000-4000-8000-000000000000`),
        app.visitor.get(`${learner.path}/work-files/${id}`),
      ].map(async (answer) => (await answer).status),
    );

    expect(statuses).toEqual([404, 404, 404, 404, 404, 404, 404, 404, 401]);
  });

  it('cannot be put into somebody else’s work', async () => {
    const owner = await road();
    const { id } = (await send(owner, 'a.txt', text)).body;
    const thief = await road();

    const saved = await thief.client.put(
      `${thief.path}/work`,
      { kind: 'assignment', text: '', files: [{ id, name: 'min.txt' }] },
      { version: 0 },
    );

    expect(saved).toMatchObject({ status: 422, body: { code: 'invalid-input' } });
  });

  it('may be added so many times and no more', async () => {
    const learner = await road();
    for (let number = 0; number < 40; number += 1) await send(learner, `${number}.txt`, text);

    const answer = await send(learner, 'en-till.txt', text);

    expect(answer).toMatchObject({ status: 422, body: { code: 'file-refused', facts: { why: 'too-many' } } });
  });
});
