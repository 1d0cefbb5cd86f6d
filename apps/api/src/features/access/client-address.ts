const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

const groupsOf = (half: string) => (half === '' ? [] : half.split(':'));

/**
 * What attempts from one place are counted by. A household or office has a whole /64 of IPv6 addresses and may
 * change among them freely, so they count as one; IPv4 addresses count each.
 * @param ip as the server reports it
 */
export const networkOf = (ip: string): string => {
  const [, v4] = mapped.exec(ip) ?? [];
  if (v4) return v4;
  if (!ip.includes(':')) return ip;
  const [head = '', tail] = ip.split('%')[0]?.split('::') ?? [];
  const front = groupsOf(head);
  const back = tail === undefined ? [] : groupsOf(tail);
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  const groups = [...front, ...zeros, ...back].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
};
