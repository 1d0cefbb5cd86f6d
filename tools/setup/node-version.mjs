/** Argon2 in node:crypto and stable type stripping came together here. */
const oldest = { major: 24, minor: 11 };

/** @param {string} version such as `24.11.0` */
export const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
};
