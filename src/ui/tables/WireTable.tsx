import { Table, Tbody, Th, Thead, Tr } from '@patternfly/react-table';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { jointPath } from '../../core/merge/litPath';
import type { Picture } from '../../core/merge/picture';
import { wireRows } from '../../core/merge/wireRows';
import { useSay } from '../hooks/useSay';
import { WireTableRow } from './WireTableRow';
import { useTreeGrid } from './useTreeGrid';
import './tables.css';

/** `selected` holds the ids of the selected cards; `onSelect` gets a card's id, or undefined to select nothing. */
export type WireTableProps = {
  readonly picture: Picture;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (id: string | undefined) => void;
};

/** The table twin of the map: the same cards as a tree, for reading, for the keyboard and for screen readers. */
export const WireTable = ({ picture, selected, onSelect }: WireTableProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const rows = useMemo(() => wireRows(picture), [picture]);
  const path = useMemo(() => jointPath(picture, [...selected]).cards, [picture, selected]);
  const grid = useTreeGrid(rows, { selected, onSelect });
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = frame.current?.querySelector('[aria-selected="true"]');
    // Not every browser without a screen can scroll.
    if (row !== null && row !== undefined && 'scrollIntoView' in row) row.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <div className="wiremap-table" ref={frame}>
      <Table
        role="treegrid"
        aria-label={say(picture.title)}
        variant="compact"
        isStickyHeader
        gridBreakPoint=""
        onKeyDown={grid.onKeyDown}
      >
        <Thead>
          <Tr>
            <Th>{t('Name')}</Th>
            <Th>{t('Kind')}</Th>
            <Th>{t('VLAN')}</Th>
            <Th>{t('MTU')}</Th>
            <Th>{t('Facts')}</Th>
            <Th>{t('Switch port')}</Th>
            <Th>{t('Status')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {grid.shown.map((shown) => (
            <WireTableRow
              key={shown.row.key}
              shown={shown}
              isSelected={selected.has(shown.row.card.id)}
              path={selected.size === 0 ? 'none' : path.has(shown.row.card.id) ? 'on' : 'off'}
              isFocusable={grid.focusKey === shown.row.key}
              onToggle={grid.toggle}
              onSelect={onSelect}
            />
          ))}
        </Tbody>
      </Table>
      <p className="wiremap-table__count">
        {t('{{shown}} of {{all}} rows shown', { shown: grid.shown.length, all: grid.all })}
      </p>
    </div>
  );
};
