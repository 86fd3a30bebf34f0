import { loneName } from './loneName';

const step = { level: 'names', least: 0.6 } as const;

it('drops the icon before it cuts the name', () => {
  expect(loneName('br-ex', 120, step)).toEqual({ text: 'br-ex', hasIcon: true });
  expect(loneName('bond1', 75, step)).toEqual({ text: 'bond1', hasIcon: false });
  expect(loneName('ens2f0np0.300', 110, step)).toEqual({
    text: expect.stringMatching(/^ens\S*…\S*00$/),
    hasIcon: false,
  });
});
