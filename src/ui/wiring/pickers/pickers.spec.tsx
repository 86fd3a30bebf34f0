import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aScenarioMap } from '../../../testing/aScenario';
import { HostPicker } from './HostPicker';
import { VmFinder } from './VmFinder';

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
  const visit = () => {
    const onFind = jest.fn();
    render(<VmFinder map={map} onFind={onFind} />);
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
});
