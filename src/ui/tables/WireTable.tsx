import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { Picture } from '../../core/merge/picture';
import { useSay } from '../hooks/useSay';

/** `selected` holds the ids of the selected cards; `onSelect` gets a card's id, or undefined to select nothing. */
export type WireTableProps = {
  readonly picture: Picture;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string | undefined) => void;
};

/** The table twin of the map. */
export const WireTable = ({ picture, selected, onSelect }: WireTableProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  return (
    <Table aria-label={say(picture.title)} variant="compact">
      <Thead>
        <Tr>
          <Th>{t('Name')}</Th>
          <Th>{t('Facts')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {picture.cards.map((card) => (
          <Tr
            key={card.id}
            isClickable
            isRowSelected={selected.has(card.id)}
            onRowClick={() => onSelect(selected.has(card.id) ? undefined : card.id)}
          >
            <Td>{card.name}</Td>
            <Td>{say(card.fact[0])}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
