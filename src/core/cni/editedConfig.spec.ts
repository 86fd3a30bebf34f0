import { editedConfig } from './editedConfig';

describe('an edited configuration', () => {
  it('keeps what was not changed, in its order', () => {
    const text = '{"type":"bridge","bridge":"br1","foreign":{"a":[1]},"vlan":7,"name":"n"}';
    expect(editedConfig(text, { vlan: 8, preserveDefaultVlan: false })).toBe(
      '{"type":"bridge","bridge":"br1","foreign":{"a":[1]},"vlan":8,"name":"n","preserveDefaultVlan":false}',
    );
  });

  it('loses a key that is set to nothing', () => {
    expect(editedConfig('{"type":"ovn-k8s-cni-overlay","ipam":{"type":"x"},"name":"n"}', { ipam: undefined })).toBe(
      '{"type":"ovn-k8s-cni-overlay","name":"n"}',
    );
  });

  it('is changed in the plugin that makes the interface', () => {
    const plugins = [
      { type: 'tuning', mtu: 1500 },
      { type: 'bridge', bridge: 'br1', vlan: 7 },
    ];
    const edited = editedConfig(JSON.stringify({ name: 'n', plugins }), { vlan: 8 });
    expect(edited).toBe(
      JSON.stringify({ name: 'n', plugins: [plugins[0], { type: 'bridge', bridge: 'br1', vlan: 8 }] }),
    );
  });

  it.each([
    ['  ', '{\n  "type": "bridge",\n  "vlan": 7\n}'],
    ['\t', '{\n\t"type": "bridge",\n\t"vlan": 7\n}'],
  ])('has lines where it had lines, indented by %j', (_, text) => {
    expect(editedConfig(text, { vlan: 8 })).toBe(text.replace('7', '8'));
  });

  it.each(['', '{"type":', '[]', '{}'])('is none where there is nothing to edit: %j', (text) => {
    expect(editedConfig(text, { vlan: 8 })).toBeUndefined();
  });
});
