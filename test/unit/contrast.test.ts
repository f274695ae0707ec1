import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
  readonly contributes: {
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
  };
}

const manifest = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8')) as Manifest;

/** What a row of the sidebar lies on in the editor's own themes: the side bar, and a selected row. */
const backgrounds: Readonly<Record<string, readonly string[]>> = {
  dark: ['#181818', '#252526', '#04395E', '#37373D'],
  light: ['#F8F8F8', '#F3F3F3', '#E8E8E8'],
  highContrast: ['#000000'],
  highContrastLight: ['#FFFFFF'],
};

/** Relative luminance (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours', () => {
  for (const { id, defaults } of manifest.contributes.colors) {
    for (const [theme, color] of Object.entries(defaults)) {
      it(`${id} is read with ease in ${theme}`, () => {
        const behind = backgrounds[theme] ?? [];
        assert.ok(behind.length > 0);
        for (const background of behind) {
          const ratio = contrast(color, background);
          assert.ok(ratio >= 4.5, `${color} on ${background}: ${ratio.toFixed(2)}`);
        }
      });
    }
  }
});
