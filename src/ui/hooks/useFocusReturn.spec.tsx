import { act, fireEvent, render, screen } from '@testing-library/react';
import { useFocusReturn } from './useFocusReturn';

const Page = ({ cardId, place }: { readonly cardId: string | undefined; readonly place: 'card' | 'row' }) => {
  const onLedOn = useFocusReturn(cardId, cardId);
  return (
    <>
      <div className="wiremap-wiring__panel">
        <h2 tabIndex={-1}>{cardId}</h2>
        <button key={cardId} onClick={onLedOn}>
          lead on
        </button>
      </div>
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

const leadOn = (isClicked: boolean) => {
  const { rerender } = render(<Page cardId="link:n1/eno2" place="card" />);
  const button = screen.getByRole('button', { name: 'lead on' });
  act(() => button.focus());
  if (isClicked) fireEvent.click(button);
  rerender(<Page cardId="link:n1/eno1" place="card" />);
};

it('goes to the heading of what the panel leads on to, when what led there is gone', () => {
  leadOn(true);
  expect(screen.getByRole('heading', { name: 'link:n1/eno1' })).toHaveFocus();
});

it('does not go into the panel when something else leads on', () => {
  leadOn(false);
  expect(document.body).toHaveFocus();
});
