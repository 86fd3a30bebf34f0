import { act, render, screen } from '@testing-library/react';
import { useFocusReturn } from './useFocusReturn';

const Page = ({ cardId, place }: { readonly cardId: string | undefined; readonly place: 'card' | 'row' }) => {
  useFocusReturn(cardId);
  return (
    <>
      <button {...(place === 'card' ? { 'data-card': 'link:n1/eno1' } : { 'data-test': 'row-link:n1/eno1' })}>
        eno1
      </button>
      <button>elsewhere</button>
      {cardId !== undefined && <button>close</button>}
    </>
  );
};

const closeWhile = (focused: string, place: 'card' | 'row') => {
  const { rerender } = render(<Page cardId="link:n1/eno1" place={place} />);
  act(() => screen.getByRole('button', { name: focused }).focus());
  rerender(<Page cardId={undefined} place={place} />);
};

it.each(['card', 'row'] as const)('gives the keyboard back to the %s when the panel goes with it', (place) => {
  closeWhile('close', place);
  expect(screen.getByRole('button', { name: 'eno1' })).toHaveFocus();
});

it('takes the keyboard from nobody who has it', () => {
  closeWhile('elsewhere', 'card');
  expect(screen.getByRole('button', { name: 'elsewhere' })).toHaveFocus();
});

it('leaves the keyboard in the panel while that goes from one card to another', () => {
  const { rerender } = render(<Page cardId="link:n1/eno2" place="card" />);
  act(() => screen.getByRole('button', { name: 'close' }).focus());
  rerender(<Page cardId="link:n1/eno1" place="card" />);
  expect(screen.getByRole('button', { name: 'close' })).toHaveFocus();
});
