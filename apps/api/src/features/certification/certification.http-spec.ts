import { createHash } from 'node:crypto';
import type { OwnCertificateList, OwnCertificateView, VerificationView } from '@vagar/contract';
import { certificateId as certificateIdForm, certificateSnapshot } from '@vagar/contract';
import type { GivenCourse, GivenPerson } from '@vagar/testing';
import { startTestApp } from '../../testing/start-test-app.ts';
import type { TestApp } from '../../testing/start-test-app.ts';
import { Actor } from '../../platform/auth/actor.ts';
import { Transaction } from '../../platform/database/transaction.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Enrolments } from '../enrolment/index.ts';
import { Certificates } from './certificates.service.ts';
import { IssueCertificate } from './issue-certificate.ts';

describe('certification', () => {
  let app: TestApp;
  let course: GivenCourse;
  let holder: GivenPerson;

  beforeAll(async () => {
    app = await startTestApp();
    course = await app.given.course({ title: 'Se helheten' });
  });
  beforeEach(async () => {
    holder = await app.given.person({ givenName: 'Márjá', familyName: 'Åström Đurič' });
  });
  afterAll(() => app.close());

  /** The road is walked to its end; nobody has said so yet. */
  const walked = () => app.given.enrolment(holder, course, { done: course.activities.length });
  /** It ends as it does after the last result, with all that follows in the same transaction. */
  const complete = (id: string) =>
    app.get(Transaction).run(() => app.get(Enrolments).complete(Actor.system('test'), id));
  const certified = async (): Promise<string> => {
    const { id } = await walked();
    await complete(id);
    const { rows } = await app.database.query<{ certificate_id: string }>(
      'SELECT certificate_id FROM enrolment WHERE id = $1',
      [id],
    );
    return rows[0]?.certificate_id ?? '';
  };
  const verify = (id: string) => app.visitor.get<VerificationView>(`/certificates/${id}`);
  const tamper = async (id: string, change: string) => {
    await app.database.query('ALTER TABLE certificate DISABLE TRIGGER USER');
    await app.database.query(`UPDATE certificate SET ${change} WHERE id = $1`, [id]);
    await app.database.query('ALTER TABLE certificate ENABLE TRIGGER USER');
  };

  describe('issuing', () => {
    it('follows completion, with the name, the course and the day as they are then', async () => {
      const id = await certified();

      const { body } = await verify(id);

      expect(certificateIdForm.safeParse(id).success).toBe(true);
      expect(body).toMatchObject({
        state: 'valid',
        holderName: 'Márjá Åström Đurič',
        achievement: { key: `course:${course.key}`, version: 1, title: { sv: 'Se helheten' } },
        criteria: [{ sv: 'Alla 4 obligatoriska aktiviteter i kursen är gjorda.' }],
        awardedOn: '2026-11-24',
        hashMatches: true,
      });
    });

    it('gives sixty-four simultaneous completions one certificate', async () => {
      const { id } = await app.given.enrolment(holder, course, { state: 'completed' });

      const issued = await Promise.all(
        Array.from({ length: 64 }, () => app.get(IssueCertificate).forEnrolment(id)),
      );

      const { rowCount } = await app.database.query('SELECT FROM certificate WHERE person_id = $1', [
        holder.id,
      ]);
      expect(new Set(issued).size).toBe(1);
      expect(rowCount).toBe(1);
    });

    it('waits while something required is left, whatever the enrolment says', async () => {
      const { id } = await app.given.enrolment(holder, course, { state: 'completed', done: 3 });

      const issued = await app.get(IssueCertificate).forEnrolment(id);

      expect(issued).toBeNull();
    });

    it('lets the learner’s result stand when it fails, and is tried again by a job', async () => {
      const { id } = await walked();
      await app.database.query('ALTER TABLE certificate RENAME TO certificate_away');
      await complete(id);
      await app.database.query('ALTER TABLE certificate_away RENAME TO certificate');
      const read = async () =>
        (
          await app.database.query<{ state: string; certificate_id: string | null }>(
            'SELECT state, certificate_id FROM enrolment WHERE id = $1',
            [id],
          )
        ).rows[0];
      const atOnce = await read();

      await app.get(Jobs).drain();

      expect(atOnce).toEqual({ state: 'completed', certificate_id: null });
      expect((await read())?.certificate_id).toMatch(/^[\w-]{22}$/u);
    });

    it('rolls back with the result it follows', async () => {
      const { id } = await app.given.enrolment(holder, course, { state: 'completed' });

      const whole = app.get(Transaction).run(async () => {
        await app.get(IssueCertificate).forEnrolment(id);
        throw new Error('the last write failed');
      });

      await expect(whole).rejects.toThrow('the last write failed');
      const { rowCount } = await app.database.query('SELECT FROM certificate WHERE person_id = $1', [
        holder.id,
      ]);
      expect(rowCount).toBe(0);
    });
  });

  describe('the record', () => {
    it('is the canonical form of a snapshot, with its hash', async () => {
      const id = await certified();

      const { rows } = await app.database.query<{ canonical: string; hash: Buffer }>(
        'SELECT canonical, hash FROM certificate WHERE id = $1',
        [id],
      );

      const [row] = rows;
      expect(certificateSnapshot.strict().safeParse(JSON.parse(row?.canonical ?? '')).success).toBe(true);
      expect(row?.hash.equals(createHash('sha256').update(row.canonical).digest())).toBe(true);
    });

    it('cannot be changed or removed', async () => {
      const id = await certified();

      const changes = ['UPDATE certificate SET canonical = $1', 'DELETE FROM certificate WHERE id = $1'].map(
        (text) => app.database.query(text, [id]),
      );

      for (const change of changes) await expect(change).rejects.toThrow('append-only');
    });

    it('outlives a new name, and nothing about it changes', async () => {
      const id = await certified();
      const before = (await verify(id)).body;

      await app.database.query(`UPDATE person SET family_name = 'Nygren' WHERE id = $1`, [holder.id]);

      expect((await verify(id)).body).toEqual(before);
    });
  });

  describe('checking', () => {
    it('says so when the stored text was tampered with', async () => {
      const id = await certified();
      await tamper(id, `canonical = replace(canonical, 'Åström', 'Öström')`);

      const { body } = await verify(id);

      expect(body).toMatchObject({ state: 'tampered', holderName: 'Márjá Öström Đurič', hashMatches: false });
    });

    it('says so when the text is another certificate’s', async () => {
      const other = await certified();
      holder = await app.given.person();
      const id = await certified();
      await tamper(
        id,
        `(canonical, hash) = (SELECT o.canonical, o.hash FROM certificate o WHERE o.id = '${other}')`,
      );

      expect((await verify(id)).body).toMatchObject({ state: 'tampered', hashMatches: false });
    });

    it('answers unknown ids alike, and refuses what is no id', async () => {
      const unknown = ['AAAAAAAAAAAAAAAAAAAAAA', '_____________________w'];

      const answers = await Promise.all(unknown.map(verify));
      const malformed = await verify('AAAAAAAAAAAAAAAAAAAAAB');

      expect(answers.map(({ status, body }) => [status, (body as { code?: string }).code])).toEqual([
        [404, 'not-found'],
        [404, 'not-found'],
      ]);
      expect(malformed).toMatchObject({ status: 400, body: { fields: [{ path: 'certificateId' }] } });
    });

    it('asks for the certificate in one statement, known or not', async () => {
      const id = await certified();

      const known = await app.statementsOf(() => verify(id));
      const unknown = await app.statementsOf(() => verify('AAAAAAAAAAAAAAAAAAAAAA'));

      expect(known.filter((text) => text.includes('certificate'))).toHaveLength(1);
      expect(unknown).toEqual(known);
    });

    it('tells a revoked one with its reason, and keeps the first reason', async () => {
      const id = await certified();
      const staff = Actor.system('test');
      await app.get(Certificates).revoke(staff, id, 'Utfärdat av misstag.');
      app.clock.moveBy({ days: 1 });

      await app.get(Certificates).revoke(staff, id, 'En gång till.');

      const { body } = await verify(id);
      expect(body).toMatchObject({
        state: 'revoked',
        stateReason: 'Utfärdat av misstag.',
        hashMatches: true,
      });
      const log = await app.database.query(
        `SELECT reason FROM audit_entry WHERE subject_id = $1 AND action = 'certificate.revoked'`,
        [id],
      );
      expect(log.rows).toEqual([{ reason: 'Utfärdat av misstag.' }]);
    });

    it('lets one place look only so often in a minute', async () => {
      const look = () => verify('AAAAAAAAAAAAAAAAAAAAAA');
      const statuses: number[] = [];

      for (let looks = 0; looks < 122; looks += 1) statuses.push((await look()).status);
      app.clock.moveBy({ minutes: 2 });

      expect(statuses.at(-1)).toBe(429);
      expect((await look()).status).toBe(404);
    });
  });

  describe('the holder', () => {
    const own = async (person = holder) =>
      (await (await app.as(person)).get<OwnCertificateList>('/my/certificates')).body.rows;

    it('hides and shows the name', async () => {
      const id = await certified();
      const client = await app.as(holder);

      const hidden = await client.put<OwnCertificateView>(
        `/certificates/${id}/name-shown`,
        { nameShown: false },
        { version: 1 },
      );
      const stale = await client.put(`/certificates/${id}/name-shown`, { nameShown: true }, { version: 1 });

      expect(hidden).toMatchObject({ status: 200, body: { nameShown: false, version: 2 } });
      expect(stale).toMatchObject({ status: 412, body: { code: 'precondition-failed' } });
      expect((await verify(id)).body.holderName).toBeNull();
    });

    it('alone sees and decides', async () => {
      const id = await certified();
      const other = await app.given.person();
      const client = await app.as(other);

      const answers = await Promise.all([
        client.put(`/certificates/${id}/name-shown`, { nameShown: false }, { version: 1 }),
        client.get(`/certificates/${id}/pdf`),
      ]);

      expect(answers.map(({ status }) => status)).toEqual([404, 404]);
      expect(await own(other)).toEqual([]);
    });

    it('gets the paper at once, and the same one when the job has made it', async () => {
      const id = await certified();
      const client = await app.as(holder);
      const [before] = await own();
      const first = await client.get(`/certificates/${id}/pdf`, { query: { lang: 'sv' } });

      await app.get(Jobs).drain();

      const again = await client.get(`/certificates/${id}/pdf`, { query: { lang: 'sv' } });
      const english = await client.get(`/certificates/${id}/pdf`, { query: { lang: 'en' } });
      const [after] = await own();
      expect(before?.pdf).toEqual({ sv: 'waiting', en: 'waiting' });
      expect(after?.pdf).toEqual({ sv: 'ready', en: 'ready' });
      expect(first.headers['content-type']).toBe('application/pdf');
      expect(first.bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
      expect(again.bytes.equals(first.bytes)).toBe(true);
      expect(english.bytes.equals(first.bytes)).toBe(false);
    });

    it('gets one paper from sixteen askings at once, and no file is left over', async () => {
      const id = await certified();
      const client = await app.as(holder);

      const papers = await Promise.all(
        Array.from({ length: 16 }, () => client.get(`/certificates/${id}/pdf`, { query: { lang: 'sv' } })),
      );

      const files = await app.database.query('SELECT FROM file WHERE name = $1', [`intyg-${id}.pdf`]);
      expect(papers.every(({ status }) => status === 200)).toBe(true);
      expect(new Set(papers.map(({ headers }) => headers['etag'])).size).toBe(1);
      expect(papers[0]?.headers['cache-control']).toBe('private, no-store');
      expect(files.rowCount).toBe(1);
    });

    it('takes the certificates along in an export', async () => {
      const id = await certified();

      const { body } = await (await app.as(holder)).get<Record<string, unknown>>('/my/personal-data');

      expect(JSON.stringify(body)).toContain(id);
    });
  });
});
