import { aboutContent } from './hostile-archives/about-content.mjs';
import { aboutNames } from './hostile-archives/about-names.mjs';
import { aboutZip } from './hostile-archives/about-zip.mjs';
import { archiveParts, film } from './hostile-archives/course.mjs';
import { startReceiver } from './hostile-archives/receiver.mjs';
import { zipOf } from './hostile-archives/zip.mjs';

export const name = 'hostile-archives';
export const about = 'No archive made to harm is taken in, and each is taken in without its trick.';

const longestMs = 2000;
const mostMemoryMb = 50;
const largeMb = 150;
/** The sample takes in so many of the archives whose trick is removed; the whole proof all. */
const sampledControls = 12;

const built = (/** @type {import('./hostile-archives/course.mjs').Wishes} */ wishes) => {
  const { entries, whole } = archiveParts(wishes);
  return zipOf(entries, whole);
};

/** Honest and large: the film goes to disk as it comes. @param {import('./hostile-archives/receiver.mjs').Receiver} receiver */
const largeIsTaken = async (receiver) => {
  const archive = built({
    course: ({ media }) => void (media['photo'] = { ending: 'mp4', bytes: film(largeMb) }),
  });
  const told = await receiver.send(archive);
  return {
    what: `a course with a film of ${largeMb} MB is taken in with less than ${mostMemoryMb} MB of memory`,
    ok: told.status === 200 && told.grownMb < mostMemoryMb,
    detail: `${told.status}, ${told.grownMb.toFixed(1)} MB, ${Math.round(told.ms)} ms`,
  };
};

/** @type {import('../harness/proofs.mjs').Proof['prove']} */
export const prove = async (size) => {
  const tricks = [...aboutNames, ...aboutZip, ...aboutContent];
  const receiver = await startReceiver();
  try {
    // What a program needs once, it needs before anything is measured.
    const first = await receiver.send(built({}));
    for (const { hostile } of tricks.slice(0, 10)) await receiver.send(built(hostile));

    const [before, filesBefore, memoryBefore] = [
      await receiver.traces(),
      receiver.openFiles(),
      receiver.memoryMb(),
    ];
    const faults = [];
    let [slowest, mostGrown] = [0, 0];
    for (const { name: trick, why, hostile } of tricks) {
      const told = await receiver.send(built(hostile));
      slowest = Math.max(slowest, told.ms);
      mostGrown = Math.max(mostGrown, told.grownMb);
      if (told.code !== 'archive-refused' || told.why !== why)
        faults.push(`${trick}: ${told.status} ${told.code} ${told.why} instead of ${why}`);
      if (told.ms >= longestMs) faults.push(`${trick}: ${Math.round(told.ms)} ms`);
      if (told.grownMb >= mostMemoryMb) faults.push(`${trick}: ${told.grownMb.toFixed(1)} MB`);
    }
    const [after, filesAfter] = [await receiver.traces(), receiver.openFiles()];
    const grown = receiver.memoryMb() - memoryBefore;

    const step = size === 'full' ? 1 : Math.ceil(tricks.length / sampledControls);
    const controls = tricks.filter((_, place) => place % step === 0);
    const refused = [];
    for (const { name: trick, tame } of controls) {
      const told = await receiver.send(built(tame));
      if (told.status !== 200) refused.push(`${trick}: ${told.status} ${told.code} ${told.why}`);
    }
    const large = size === 'full' ? [await largeIsTaken(receiver)] : [];
    return {
      claims: [
        {
          what: `${tricks.length} hostile archives are refused for what they are, in under ${longestMs / 1000} s and ${mostMemoryMb} MB each`,
          ok: faults.length === 0,
          detail: faults.join('\n'),
        },
        {
          what: 'nothing of them is left, on disk or in the database',
          ok: before === after,
          detail: before === after ? '' : `${before}\n${after}`,
        },
        {
          what: `the memory of the API grows by less than ${mostMemoryMb} MB in all, and no file stays open`,
          ok: grown < mostMemoryMb && filesAfter <= filesBefore + 2,
          detail: `${grown.toFixed(1)} MB, ${filesBefore} and ${filesAfter} open files`,
        },
        {
          what: `an archive of ours is taken in, and so are ${controls.length} of these without their trick (positive control)`,
          ok: first.status === 200 && refused.length === 0,
          detail: [first.status === 200 ? '' : `${first.status} ${first.code} ${first.why}`, ...refused]
            .filter(Boolean)
            .join('\n'),
        },
        ...large,
      ],
      figures: {
        'slowest refusal, ms': Math.round(slowest),
        'most memory for one, MB': mostGrown.toFixed(1),
      },
    };
  } finally {
    await receiver.stop();
  }
};
