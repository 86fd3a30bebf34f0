import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aScenarioMap } from '../../../testing/aScenario';
import { HostPicker } from './HostPicker';
import { VmFinder } from './VmFinder';
import { findVms, vmChoices } from './vmChoices';

jest.setTimeout(30_000);

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

describe('the host picker', () => {
  const visit = async () => {
    const onPick = jest.fn();
    const user = userEvent.setup();
    render(<HostPicker hosts={['n1', 'n2', 'n12', 'm1']} host="n1" onPick={onPick} />);
    await user.click(screen.getByRole('button', { name: /n1/ }));
    const search = await screen.findByRole('textbox', { name: 'Find a host' });
    return { user, onPick, search };
  };

  it('takes the keyboard into its search', async () => {
    const { user, onPick, search } = await visit();
    await user.type(search, '2{Enter}');
    expect(onPick).toHaveBeenCalledWith('n2');
  });

  it('goes through what was found with arrows, and no further', async () => {
    const { user, onPick, search } = await visit();
    await user.type(search, 'n{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    expect(onPick).toHaveBeenCalledWith('n2');
  });

  it('picks nothing when nothing is named like that', async () => {
    const { user, onPick, search } = await visit();
    await user.type(search, 'x{ArrowDown}{Enter}');
    expect(onPick).not.toHaveBeenCalled();
  });
});

describe('the search for a VM', () => {
  const map = aScenarioMap('datacenter');
  const visit = (selected?: string) => {
    const onFind = jest.fn();
    render(<VmFinder map={map} selected={selected} onFind={onFind} />);
    return { user: userEvent.setup(), onFind, search: screen.getByRole('combobox', { name: 'Find a VM' }) };
  };

  it('takes the first with Enter', async () => {
    const { user, onFind, search } = visit();
    await user.type(search, 'shop/db-0{Enter}');
    expect(onFind).toHaveBeenCalledWith('vm:shop/db-01', 'worker-3');
  });

  it('goes through what was found with arrows, and tells where it stands', async () => {
    const { user, onFind, search } = visit();
    await user.type(search, 'shop/db-0{ArrowDown}{ArrowDown}');
    const option = document.getElementById(search.getAttribute('aria-activedescendant') ?? '');
    expect(option).toHaveTextContent('db-02');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onFind).toHaveBeenCalledWith('vm:shop/db-03', 'worker-4');
  });

  it('begins anew when more is typed', async () => {
    const { user, onFind, search } = visit();
    await user.type(search, 'shop/db{ArrowDown}{ArrowDown}-0{Enter}');
    expect(onFind).toHaveBeenCalledWith('vm:shop/db-01', 'worker-3');
  });

  it.each(['10.19.26.21', ' 10.19.26.21 '])('finds a VM by its address: %s', async (address) => {
    const { user, onFind, search } = visit();
    await user.type(search, address);
    expect(screen.getAllByRole('option')).toHaveLength(1);
    expect(screen.getByRole('option')).toHaveTextContent('shop on worker-3 · 10.19.26.21');
    await user.keyboard('{Enter}');
    expect(onFind).toHaveBeenCalledWith('vm:shop/db-01', 'worker-3');
  });

  it.each([
    ['VLAN 1926', ['db-01', 'db-02', 'db-03']],
    ['1940', ['backup-gw', 'backup-proxy']],
    ['02:5e:31:2c:3f:d9', ['backup-gw']],
  ])('finds those on a VLAN, and whose MAC it is: %s', (sought, names) => {
    const found = findVms(vmChoices(map), sought).map(({ choice }) => choice.name);
    expect(found).toEqual(expect.arrayContaining(names));
    expect(found).not.toContain('batch-01');
  });

  it.each(['vm:shop/db-01', 'vmNic:shop/db-01/net2'])('shows the VM that is selected: %s', async (selected) => {
    const { user, search } = visit(selected);
    expect(search).toHaveValue('db-01');
    await user.click(search);
    expect(screen.getAllByRole('option').length).toBeGreaterThan(10);
    await user.keyboard('web');
    expect(search).toHaveValue('web');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(search).toHaveValue('db-01'));
  });

  it('goes nowhere with Enter when nothing was sought', async () => {
    const { user, onFind, search } = visit('vm:shop/db-01');
    await user.click(search);
    await user.keyboard('{Enter}');
    expect(onFind).not.toHaveBeenCalled();
  });

  it.each(['link:worker-3/bond1', 'rubbish'])('stays empty when something else is selected: %s', (selected) => {
    expect(visit(selected).search).toHaveValue('');
  });
});
