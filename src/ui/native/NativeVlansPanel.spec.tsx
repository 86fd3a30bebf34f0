import { useMemo, useState } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aHost } from '../../testing/aHost';
import { aLocalnetNad } from '../../testing/objects/aNad';
import { aView } from '../../testing/rules/aView';
import { ClusterContext } from '../cluster/ClusterContext';
import type { ClusterPort } from '../cluster/clusterPort';
import { nothingAsked } from '../cluster/nothingAsked';
import { useDiagnosis } from '../diagnosis/useDiagnosis';
import { NativeVlansPanel } from './NativeVlansPanel';

const { snapshot, map } = aView([
  aHost('n1').withNic('eno1').withBrEx('eno1').withMapping('dc', 'br-ex').withMapping('plain', 'br-ex'),
  aLocalnetNad('shop/v100', { physicalNetworkName: 'dc', vlanID: 100 }),
  aLocalnetNad('shop/plain', { physicalNetworkName: 'plain' }),
]);

const port: Omit<ClusterPort, 'preference'> = {
  snapshot,
  raw: {},
  freshness: nothingAsked,
  load: () => undefined,
  apply: () => Promise.resolve({ ok: false, message: 'not here' }),
  can: () => 'no',
  linkTo: () => undefined,
  objectOf: () => undefined,
  namespace: undefined,
  YamlEditor: () => null,
  now: () => 0,
  takenAt: undefined,
};

const Page = ({ kept }: { readonly kept: string | undefined }) => {
  const [text, setText] = useState(kept);
  const preference = useMemo(
    () => ({ read: () => text, write: (_key: string, value: string | undefined) => setText(value) }),
    [text],
  );
  return (
    <ClusterContext.Provider value={{ ...port, preference }}>
      <Found />
      <output data-testid="kept">{text}</output>
    </ClusterContext.Provider>
  );
};

const Found = () => {
  const { view, diagnosis } = useDiagnosis(map);
  return (
    <>
      <NativeVlansPanel view={view} />
      <output data-testid="found">{diagnosis.findings.some(({ rule }) => rule === 'D-503') ? 'D-503' : 'none'}</output>
    </>
  );
};

const visit = (kept?: string) => {
  render(<Page kept={kept} />);
  return userEvent.setup();
};
const found = () => screen.getByTestId('found').textContent;
const question = () => screen.getByRole('textbox', { name: 'Which VLAN does the switch send untagged on dc?' });

describe('NativeVlansPanel', () => {
  it('asks where VMs have VLANs on br-ex, and the rules go by the answer until it is taken back', async () => {
    const user = visit();
    expect(screen.getAllByRole('textbox')).toEqual([question()]);
    expect(found()).toBe('none');
    await user.type(question(), '100{Enter}');
    expect(screen.getByText('The switch sends VLAN 100 untagged on dc, as you said.', { exact: false })).toBeVisible();
    expect(found()).toBe('D-503');
    expect(screen.getByTestId('kept')).toHaveTextContent('dc=100');
    await user.click(screen.getByRole('button', { name: 'Forget the untagged VLAN of dc' }));
    expect(question()).toHaveValue('');
    expect(found()).toBe('none');
    expect(screen.getByTestId('kept')).toBeEmptyDOMElement();
  });

  it.each(['0', '4095', '12x', '1e2', '-1', ''])('keeps nothing of %j', async (text) => {
    const user = visit();
    await user.type(question(), `${text}{Enter}`);
    expect(screen.getByRole('alert')).toHaveTextContent('A VLAN id is a whole number from 1 to 4094.');
    expect(screen.getByTestId('kept')).toBeEmptyDOMElement();
  });

  it('lists what was said of a network that is gone, so that it can be taken back', async () => {
    const user = visit('old=7 dc=100');
    expect(screen.getByText(/VLAN 7 untagged on old/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Forget the untagged VLAN of old' }));
    expect(screen.getByTestId('kept')).toHaveTextContent('dc=100');
  });
});
