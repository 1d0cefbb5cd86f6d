/**
 * The parts of a compose file that the rules look at.
 * @typedef {object} Service
 * @property {string} [image]
 * @property {unknown} [build]
 * @property {Record<string, string>} [environment]
 * @property {string[]} [ports]
 * @property {string[]} [volumes]
 * @property {Record<string, { condition: string }>} [depends_on]
 * @property {{ replicas?: number }} [deploy]
 * @property {boolean} [privileged]
 * @typedef {{ services: Record<string, Service>, volumes?: Record<string, unknown> }} Compose
 */

/** @param {Compose} compose @returns {string[]} what is wrong, in words */
export const composeFaults = ({ services, volumes = {} }) =>
  Object.entries(services).flatMap(([name, service]) => [
    ...imageFaults(name, service),
    ...secretFaults(name, service),
    ...(service.privileged ? [`${name} is privileged`] : []),
    ...(service.ports ?? [])
      .filter((port) => !port.startsWith('127.0.0.1:'))
      .map((port) => `${name} opens ${port} to the network`),
    ...Object.keys(service.depends_on ?? {})
      .filter((other) => !(other in services))
      .map((other) => `${name} waits for ${other}, which does not exist`),
    ...(service.volumes ?? [])
      .map((mount) => mount.split(':')[0] ?? '')
      .filter((source) => !source.startsWith('.') && !(source in volumes))
      .map((source) => `${name} mounts the undeclared volume ${source}`),
  ]);

/** @param {string} name @param {Service} service */
const imageFaults = (name, { image, build }) => {
  if (build !== undefined) return [];
  if (image === undefined) return [`${name} has neither image nor build`];
  return /:[^:]+$/.test(image) && !image.endsWith(':latest') ? [] : [`${name} does not pin its image`];
};

/** @param {string} name @param {Service} service */
const secretFaults = (name, { environment = {} }) =>
  Object.entries(environment)
    .filter(([key, value]) => /PASSWORD/.test(key) && !/^\$\{\w+:\?/.test(String(value)))
    .map(([key]) => `${name} has ${key} written in the file`);

/** @typedef {{ instruction: string, argument: string }} Line */

/** @param {string} text @returns {Line[]} */
const instructions = (text) =>
  text
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => /^([A-Z]+)\s+(.*)$/.exec(line.trim()))
    .filter((match) => match !== null)
    .map(([, instruction = '', argument = '']) => ({ instruction, argument }));

/** @param {string} text of a Dockerfile @returns {string[]} what is wrong, in words */
export const dockerfileFaults = (text) => {
  const lines = instructions(text);
  const stages = lines.filter(({ instruction }) => instruction === 'FROM');
  const last = lines.slice(lines.lastIndexOf(/** @type {Line} */ (stages.at(-1))));
  const user = last.findLast(({ instruction }) => instruction === 'USER')?.argument;
  const names = stages.map(({ argument }) => / AS (\S+)$/.exec(argument)?.[1]);
  const foreign = stages
    .map(({ argument }) => argument.split(' ')[0] ?? '')
    .filter((image) => !names.includes(image));
  return [
    ...(stages.length < 2 ? ['has one stage only'] : []),
    ...(user === undefined || user === 'root' || user === '0' ? ['runs as root'] : []),
    ...foreign
      .filter((image) => !image.startsWith('node:24'))
      .map((image) => `starts from ${image} instead of Node 24`),
    ...(last.some(({ instruction }) => instruction === 'HEALTHCHECK') ? [] : ['has no health check']),
    ...(last.some(({ instruction, argument }) => instruction === 'CMD' && argument.startsWith('['))
      ? []
      : ['has no CMD in list form, so signals stop at a shell']),
    ...(lines.some(({ instruction }) => instruction === 'ADD') ? ['uses ADD'] : []),
  ];
};
