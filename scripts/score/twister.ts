/**
 * The Mersenne Twister as Python's `random.Random(seed)` runs it (Matsumoto and Nishimura, MT19937), so that ranges drawn
 * here are those that the Python scorer prints.
 */
export class Twister {
  private readonly state = new Uint32Array(624);
  private at = 624;

  /** @param seed a whole number below 2^32 */
  constructor(seed: number) {
    const { state } = this;
    state[0] = 19650218;
    for (let i = 1; i < 624; i++) state[i] = Math.imul(1812433253, this.mixed(i - 1)) + i;
    for (let i = 1, k = 0; k < 624; k++) {
      state[i] = ((state[i] ?? 0) ^ Math.imul(this.mixed(i - 1), 1664525)) + seed;
      i = this.next(i);
    }
    // The first round ends at 2, where the second begins.
    for (let i = 2, k = 0; k < 623; k++) {
      state[i] = ((state[i] ?? 0) ^ Math.imul(this.mixed(i - 1), 1566083941)) - i;
      i = this.next(i);
    }
    state[0] = 0x80000000;
  }

  /** From 0 up to 1, with 53 bits. */
  random(): number {
    return ((this.draw() >>> 5) * 67108864 + (this.draw() >>> 6)) / 9007199254740992;
  }

  private mixed(at: number): number {
    const value = this.state[at] ?? 0;
    return value ^ (value >>> 30);
  }

  private next(at: number): number {
    if (at < 623) return at + 1;
    this.state[0] = this.state[623] ?? 0;
    return 1;
  }

  private draw(): number {
    if (this.at === 624) this.refill();
    let y = this.state[this.at++] ?? 0;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  private refill(): void {
    const { state } = this;
    for (let i = 0; i < 624; i++) {
      const y = ((state[i] ?? 0) & 0x80000000) | ((state[(i + 1) % 624] ?? 0) & 0x7fffffff);
      state[i] = (state[(i + 397) % 624] ?? 0) ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.at = 0;
  }
}
