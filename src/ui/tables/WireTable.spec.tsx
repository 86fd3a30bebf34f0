import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { hostPicture } from '../../core/merge/hostPicture';
import { aScenarioMap } from '../../testing/aScenario';
import { WireTable } from './WireTable';

const picture = hostPicture(aScenarioMap('case-1'), { node: 'n1', plumbing: false, open: new Set() });

const Stateful = ({ first }: { readonly first?: string }) => {
  const [selected, setSelected] = useState<string | undefined>(first);
  return (
    <WireTable picture={picture} selected={new Set(selected === undefined ? [] : [selected])} onSelect={setSelected} />
  );
};

const rowNames = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent.trim());
const row = (name: string) => {
  const found = screen
    .getAllByRole('row')
    .find((one) => within(one).queryAllByRole('cell')[0]?.textContent.trim() === name);
  if (found === undefined) throw new Error(`there is no row ${name}`);
  return found;
};

describe('WireTable', () => {
  it('nests what hangs on a bridge under it, with levels a screen reader can tell', () => {
    render(<Stateful />);
    expect(row('br-vmdata')).toHaveAttribute('aria-level', '1');
    expect(row('ens224')).toHaveAttribute('aria-level', '2');
    expect(row('ws')).toHaveAttribute('aria-level', '4');
  });

  it('selects a row on click and lights its path', async () => {
    render(<Stateful />);
    await userEvent.click(row('ws'));
    expect(row('ws')).toHaveAttribute('aria-selected', 'true');
    expect(row('br-vmdata')).toHaveClass('wiremap-table__row--on-path');
    expect(row('br-ex')).toHaveClass('wiremap-table__row--off-path');
    await userEvent.click(row('ws'));
    expect(row('ws')).toHaveAttribute('aria-selected', 'false');
  });

  it('folds a branch, and then shows at its root the worst that is inside', async () => {
    render(<Stateful />);
    const all = rowNames().length;
    await userEvent.click(within(row('br-vmdata')).getByRole('button', { hidden: true }));
    expect(row('br-vmdata')).toHaveAttribute('aria-expanded', 'false');
    expect(rowNames()).not.toContain('ens224');
    expect(rowNames().length).toBeLessThan(all);
  });

  it('is announced by what stands in it, first its name', () => {
    render(<Stateful />);
    expect(within(row('br-vmdata')).queryByRole('button')).toBeNull();
    expect(row('br-vmdata')).toHaveAccessibleName(/^br-vmdata OVS bridge /);
  });

  it('counts the rows that are shown', async () => {
    render(<Stateful />);
    const all = rowNames().length;
    expect(screen.getByText(`${all} of ${all} rows shown`)).toBeInTheDocument();
    await userEvent.click(within(row('br-vmdata')).getByRole('button', { hidden: true }));
    expect(screen.getByText(`${rowNames().length} of ${all} rows shown`)).toBeInTheDocument();
  });

  it('goes by keyboard: up and down, into and out of branches, select and unselect', async () => {
    const user = userEvent.setup();
    render(<Stateful />);
    await user.tab();
    const [first] = rowNames();
    expect(document.activeElement).toBe(row(first ?? ''));
    await user.keyboard('{End}{Home}{ArrowRight}');
    expect(document.activeElement).not.toBe(row(first ?? ''));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(row(first ?? '')).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}x');
    expect(document.activeElement).toBe(row(first ?? ''));
  });
});
