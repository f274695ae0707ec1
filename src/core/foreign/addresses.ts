/**
 * Whether a host may be asked for something by its name or literal address: none of this machine, of the network it stands in, or of
 * those that are no single computer's. The special ranges are those of RFC 6890 and the IANA registries it began.
 * @param host as `URL.hostname` has it: lower case, IPv4 in four decimal numbers, IPv6 in brackets
 */
export function isPublicHost(host: string): boolean {
  const name = host.replace(/\.$/, '');
  if (name.startsWith('[')) return isPublicAddress(name.slice(1, -1));
  if (/^[\d.]+$/.test(name)) return isPublicAddress(name);
  // A name without a dot, and those that RFC 6761, 6762 and 8375 set aside, are answered in the house.
  return (
    name.includes('.') && !/(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|onion)$/i.test(name)
  );
}

/** The same for an address that a name was resolved to, IPv6 without brackets. */
export function isPublicAddress(address: string): boolean {
  if (!address.includes(':')) return isPublicV4(numbersOf(address));
  const groups = groupsOf(address);
  if (groups === undefined) return false;
  const [first, second] = [groups[0] ?? 0, groups[1] ?? 0];
  const embedded = embeddedV4(groups);
  if (embedded !== undefined) return isPublicV4(embedded);
  // Only 2000::/3 is given out; in it are Teredo, benchmarks, ORCHID (2001::/23) and examples (2001:db8::/32, 3fff::/20).
  if (first < 0x2000 || first > 0x3fff) return false;
  if (first === 0x2001 && (second < 0x200 || second === 0xdb8)) return false;
  return !(first === 0x3fff && second < 0x1000);
}

/** Ranges of IPv4 as their first address and how many bits are the same. */
const specialV4: readonly [first: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

function isPublicV4(numbers: readonly number[] | undefined): boolean {
  if (numbers === undefined) return false;
  const value = valueOf(numbers);
  return !specialV4.some(([first, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(value / size) === Math.floor(valueOf(numbersOf(first) ?? []) / size);
  });
}

function valueOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum * 256 + number, 0);
}

function numbersOf(address: string): number[] | undefined {
  const parts = address.split('.');
  const isV4 = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
  return isV4 ? parts.map(Number) : undefined;
}

/** The eight numbers of an IPv6 address; undefined where it is none. A zone (`%eth0`) makes it one of this network. */
function groupsOf(address: string): number[] | undefined {
  if (!/^[\da-f:.]{2,45}$/i.test(address)) return undefined;
  const halves = address.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = [partsOf(halves[0]), partsOf(halves[1])];
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array<number>(missing).fill(0), ...tail];
  return groups.every((group) => group >= 0 && group <= 0xffff) ? groups : undefined;
}

function partsOf(half: string | undefined): number[] {
  if (half === undefined || half === '') return [];
  return half.split(':').flatMap((part) => {
    const [a, b, c, d] = numbersOf(part) ?? [];
    if (a !== undefined && b !== undefined && c !== undefined && d !== undefined) return [a * 256 + b, c * 256 + d];
    return [part === '' ? NaN : parseInt(part, 16)];
  });
}

/** The IPv4 address within one that only wraps it: mapped (::ffff:0:0/96), translated (64:ff9b::/96), 6to4 (2002::/16). */
function embeddedV4(groups: readonly number[]): number[] | undefined {
  const bytes = (high = 0, low = 0): number[] => [high >> 8, high & 0xff, low >> 8, low & 0xff];
  const begins = (...prefix: readonly number[]): boolean => prefix.every((group, index) => groups[index] === group);
  if (begins(0, 0, 0, 0, 0, 0xffff) || begins(0x64, 0xff9b, 0, 0, 0, 0)) return bytes(groups[6], groups[7]);
  return begins(0x2002) ? bytes(groups[1], groups[2]) : undefined;
}

/** A name stands for an address of this machine or its network. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}
