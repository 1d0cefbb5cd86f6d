import { atMost } from '../harness/benches.mjs';
import { setStage } from './sides/stage.mjs';
import { makeStudioWorld, percentile95 } from './sides/studio-world.mjs';

export const name = 'studio-reorder';
export const about = 'the order of 200 activities in 12 modules, saved whole after each move';

const times = 100;

/** @param {Response} answer @returns {Promise<number>} */
const versionIn = async (answer) => Number(JSON.parse(await answer.text()).orderVersion);

/** @param {(text: string) => void} say */
export const measure = async (say) => {
  const stage = await setStage();
  try {
    const { courseId, token, order } = await makeStudioWorld(stage);
    const url = `http://127.0.0.1:${stage.port}`;
    const headers = { cookie: `vagar_session=${token}`, origin: url, 'content-type': 'application/json' };
    const course = `${url}/api/v1/studio/courses/${courseId}`;
    let version = await versionIn(await fetch(course, { headers }));
    const taken = [];
    for (let time = 0; time < times; time += 1) {
      // The last of one module becomes the first of the next, round and round: every row below it moves.
      const from = order.modules[time % order.modules.length];
      const to = order.modules[(time + 1) % order.modules.length];
      const moved = from?.activities.pop();
      if (moved !== undefined) to?.activities.unshift(moved);
      const began = performance.now();
      const answer = await fetch(`${course}/order`, {
        method: 'PUT',
        headers: { ...headers, 'if-match': `"${version}"` },
        body: JSON.stringify(order),
      });
      taken.push(performance.now() - began);
      if (answer.status !== 200) throw new Error(`The order was answered ${answer.status}`);
      version = await versionIn(answer);
    }
    say(`  ${times} moves, at least ${Math.min(...taken).toFixed(0)} ms`);
    return [atMost('studio-reorder', Number(percentile95(taken).toFixed(0)), 'ms, 95th percentile', 100)];
  } finally {
    await stage.stop();
  }
};
