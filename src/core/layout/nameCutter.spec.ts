import { nameCutter } from './nameCutter';
import { textWidth } from './textWidth';

const font = [13, 500] as const;
const cut = (names: readonly string[], as: string) => names.map(nameCutter(names, textWidth(as, ...font) + 0.5, font));

describe('nameCutter', () => {
  it('leaves alone what fits, and cuts in the middle what does not', () => {
    expect(cut(['br-ex', 'physnet-vmdata'], 'physn…data')).toEqual(['br-ex', 'physn…data']);
  });

  it('keeps the part by which names differ, however they were cut otherwise', () => {
    expect(cut(['ens3f0np0', 'ens4f0np0', 'ens5f0np0'], 'ens3…np0')).toEqual(['ens3…np0', 'ens4f…p0', 'ens5…np0']);
    expect(cut(['search-01 · net1', 'search-02 · net1'], 'sear… net1')).toEqual(['se…1 · net1', 's…2 · net1']);
  });

  it('leaves out on both sides where one is not enough', () => {
    const names = ['replication-a-of-the-shop', 'replication-b-of-the-shop'];
    expect(cut(names, 're…a…op')).toEqual(['re…a…op', 'r…b…p']);
  });

  it('lets equal names be equal', () => {
    expect(new Set(cut(['physnet-vmdata', 'physnet-vmdata'], 'physn…data'))).toEqual(new Set(['physn…data']));
  });

  it('tells a name from one that goes on', () => {
    const [short, long] = cut(['backup-backup', 'backup-backup-backup'], 'backu…kup');
    expect(short).not.toBe(long);
  });

  it('minds that what tells a name apart from one may make it like another', () => {
    const names = ['db-01 · net1', 'db-01 · net2', 'db-02 · net1', 'db-02 · net2'];
    const texts = cut(names, 'd…1 · net1');
    expect(new Set(texts).size).toBe(4);
    expect(texts.every((text) => /…[12] · net[12]$/.test(text))).toBe(true);
  });

  it('keeps the end where there is no room for the whole part by which names differ', () => {
    const names = ['the-same-beginning-east-and-the-same-end', 'the-same-beginning-north-and-the-same-end'];
    expect(cut(names, '…rth…')).toEqual(['…st…', '…rth…']);
  });

  it('gives up where there is no room for any difference', () => {
    expect(cut(['ens3f0np0', 'ens4f0np0'], '…')).toEqual(['…', '…']);
    expect(cut(['ens3f0np0', 'ens4f0np0'], '')).toEqual(['…', '…']);
  });
});
