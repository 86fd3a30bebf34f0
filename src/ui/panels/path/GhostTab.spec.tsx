import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { aScenarioMap } from '../../../testing/aScenario';
import { drawnHost } from '../../../testing/drawnHost';
import { SidePanel } from '../SidePanel';

const map = aScenarioMap('datacenter');
const picture = drawnHost(map, { node: 'worker-3' });

const open = (cardId: string) => {
  const selected: string[] = [];
  render(
    <MemoryRouter>
      <SidePanel
        map={map}
        picture={picture}
        cardId={cardId}
        onSelect={(id) => selected.push(id)}
        onClose={() => undefined}
      />
    </MemoryRouter>,
  );
  return { selected, user: userEvent.setup() };
};

describe('what does not exist', () => {
  it('is told: a NAD, who names it, and what to do', async () => {
    const { selected, user } = open('nad:dev/dmz');
    expect(screen.getByRole('heading', { name: /dev\/dmz does not exist\./ })).toBeInTheDocument();
    expect(screen.getByText(/^Create the NetworkAttachmentDefinition dev\/dmz,/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^proxy-test · / }));
    expect(selected).toEqual(['vmNic:dev/proxy-test/net1']);
  });

  it('is told of a bridge mapping, with the host that lacks it', () => {
    open('mapping:worker-3/physnet-backup');
    expect(screen.getByRole('heading', { name: /worker-3 has no bridge mapping for physnet-backup\./ })).toBeVisible();
    expect(screen.getByText(/^Map physnet-backup to a bridge of worker-3/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'backup' })).toBeInTheDocument();
  });

  it('has details that say so, and no YAML, with the reason', async () => {
    const { user } = open('mapping:worker-3/physnet-backup');
    await user.click(screen.getByRole('tab', { name: 'Details' }));
    expect(within(screen.getByRole('tabpanel')).getByRole('heading', { level: 3 })).toHaveTextContent(
      'Physical network physnet-backup',
    );
    expect(screen.getByText('Exists').nextSibling).toHaveTextContent('No');
    await user.click(screen.getByRole('tab', { name: 'YAML' }));
    expect(screen.getByText('There is no YAML to show: physnet-backup does not exist.')).toBeInTheDocument();
  });
});
