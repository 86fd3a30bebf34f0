import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NoticeLine } from './NoticeLine';
import type { Notice } from './notice';

const notice = (title: string, more: Partial<Notice> = {}): Notice => ({
  variant: 'warning',
  title,
  body: `More of ${title}.`,
  ...more,
});

it('takes no room when there is nothing to say', () => {
  const { container } = render(<NoticeLine notices={[]} />);
  expect(container).toBeEmptyDOMElement();
});

it('tells the first, and the others on demand', async () => {
  render(<NoticeLine notices={[notice('No host'), notice('No rights'), notice('No VM')]} />);
  expect(screen.getByText('No host')).toBeInTheDocument();
  expect(screen.getByText('More of No host.')).toBeInTheDocument();
  expect(screen.queryByText('No rights')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '2 more notices' }));
  expect(await screen.findByText('More of No rights.')).toBeInTheDocument();
  expect(screen.getByText('More of No VM.')).toBeInTheDocument();
});

it('does what it offers, and goes when it is closed', async () => {
  const calls: string[] = [];
  const action = { text: 'Show it on n2', run: () => calls.push('shown') };
  render(<NoticeLine notices={[notice('Elsewhere', { action, onClose: () => calls.push('closed') })]} />);
  await userEvent.click(screen.getByRole('button', { name: 'Show it on n2' }));
  await userEvent.click(screen.getByRole('button', { name: 'Close: Elsewhere' }));
  expect(calls).toEqual(['shown', 'closed']);
});
