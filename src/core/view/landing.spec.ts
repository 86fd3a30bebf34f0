import { aHost } from '../../testing/aHost';
import type { HostBuilder } from '../../testing/aHost';
import { aLocalnetNad, aNad, anOverlayNad } from '../../testing/objects/aNad';
import type { Raw } from '../../testing/aHost';
import { aView } from '../../testing/rules/aView';

const bare = aHost('n1').withBrEx('eno1');
const both = bare.withNic('eno2').withOvsBridge('br-dc', ['eno2']).withNic('eno3').withLinuxBridge('br1', ['eno3']);

const landing = (nad: Raw, host?: HostBuilder) => {
  const view = aView([nad, ...(host ? [host] : [])]);
  const [first] = view.nads();
  const found = first && view.landing(first, 'n1');
  const name = found && ('bridge' in found ? found.bridge.name : 'name' in found ? found.name : undefined);
  return [found?.kind, name].filter((part) => part !== undefined).join(' ');
};

const localnet = aLocalnetNad('a/dc');
const linux = (bridge: string) => aNad('a/x', { type: 'bridge', name: 'x', bridge });

describe('landing', () => {
  it.each<readonly [string, { readonly nad: Raw; readonly host?: HostBuilder }, string]>([
    ['a mapped localnet', { nad: localnet, host: both.withMapping('dc', 'br-dc') }, 'bridge br-dc'],
    ['a localnet without mapping', { nad: localnet, host: both }, 'noMapping'],
    ['a localnet mapped to nothing', { nad: localnet, host: both.withMapping('dc', 'br-x') }, 'missingBridge br-x'],
    ['a localnet mapped to a Linux bridge', { nad: localnet, host: both.withMapping('dc', 'br1') }, 'wrongBridge br1'],
    [
      'a localnet mapped to a bridge that is only hinted at',
      { nad: localnet, host: both.withInternal('p1', { controller: 'br-q' }).withMapping('dc', 'br-q') },
      'unlisted br-q',
    ],
    ['a localnet where mappings are not known', { nad: localnet, host: aHost('n1').withNic('eno1') }, 'unknown'],
    ['a localnet on a node without a state', { nad: localnet }, 'unknown'],
    ['a Linux bridge', { nad: linux('br1'), host: both }, 'bridge br1'],
    ['a Linux bridge that is OVS', { nad: linux('br-dc'), host: both }, 'wrongBridge br-dc'],
    ['a Linux bridge that is not there', { nad: linux('br9'), host: both }, 'missingBridge br9'],
    ['a Linux bridge on a node without a state', { nad: linux('br1') }, 'unknown'],
    ['an interface', { nad: aNad('a/x', { type: 'macvlan', name: 'x', master: 'eno2' }), host: both }, 'link'],
    [
      'an interface that is not there',
      { nad: aNad('a/x', { type: 'macvlan', name: 'x', master: 'eno9' }), host: both },
      'missingLink eno9',
    ],
    ['an overlay', { nad: anOverlayNad('a/x'), host: both }, 'none'],
    ['nonsense', { nad: aNad('a/x', '{'), host: both }, 'none'],
  ])('of %s', (_words, { nad, host }, said) => {
    expect(landing(nad, host)).toBe(said);
  });
});
