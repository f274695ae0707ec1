import UPNG from 'upng-js';

/** Few colours make small files; letters keep their edges with so many. */
const colours = 64;

/** Collects pictures of a page, and makes one file of them: a picture, or an animated one (APNG). */
export class Film {
  /** @type {{ pixels: ArrayBuffer, milliseconds: number }[]} */
  #frames = [];
  #size = { width: 0, height: 0 };

  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /**
   * Takes a picture.
   * @param {number} [seconds] how long it is shown
   */
  async take(seconds = 1) {
    // Where it clicked last it would bring up a tooltip.
    await this.page.mouse.move(0, 0);
    // What follows a key press, a list that is filled or a line that is coloured, is in the picture.
    await this.page.waitForTimeout(700);
    const shot = await this.page.screenshot({ animations: 'disabled', caret: 'initial' });
    const image = UPNG.decode(Uint8Array.from(shot).buffer);
    const [pixels] = UPNG.toRGBA8(image);
    if (pixels === undefined) throw new Error('The page gave no picture.');
    this.#size = { width: image.width, height: image.height };
    this.#frames.push({ pixels, milliseconds: seconds * 1000 });
  }

  /** @returns {Uint8Array} a PNG, of several frames if several pictures were taken */
  develop() {
    const { width, height } = this.#size;
    const pixels = this.#frames.map((frame) => frame.pixels);
    const delays = this.#frames.map(({ milliseconds }) => milliseconds);
    return new Uint8Array(UPNG.encode(pixels, width, height, colours, delays));
  }
}
