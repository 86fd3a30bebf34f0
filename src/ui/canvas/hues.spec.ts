import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { darkPalette, lightPalette } from '../../core/render/palette';
import { hueCount } from './parts/SceneView';

const textOf = (...path: readonly string[]) => readFileSync(join(process.cwd(), ...path), 'utf8');

const steps = new Map(
  [
    ...textOf('node_modules', '@patternfly', 'patternfly', 'base', 'tokens', 'tokens-palette.scss').matchAll(
      /(--pf-t--color--[\w-]+): (#\w+)/g,
    ),
  ].map(([, token = '', colour = '']) => [token, colour]),
);

/** Light and dark colour of each hue, as the style sheet asks PatternFly for them. */
const hues = [...textOf('src', 'ui', 'canvas', 'canvas.css').matchAll(/light-dark\(var\((.*?)\), var\((.*?)\)\)/g)].map(
  ([, light = '', dark = '']) => [steps.get(light), steps.get(dark)],
);

it('has one class for each hue, in the colours that a file gets', () => {
  expect(hues).toHaveLength(hueCount);
  expect(hues.map(([light]) => light)).toEqual(lightPalette.hues);
  expect(hues.map(([, dark]) => dark)).toEqual(darkPalette.hues);
});
