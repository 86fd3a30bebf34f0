import { AngleDownIcon } from '@patternfly/react-icons/dist/dynamic/icons/angle-down-icon';
import { AngleRightIcon } from '@patternfly/react-icons/dist/dynamic/icons/angle-right-icon';
import { Td, Tr } from '@patternfly/react-table';
import type { WireRow } from '../../core/merge/wireRow';
import { useSay } from '../hooks/useSay';
import { KindIcon } from '../marks/KindIcon';
import { StatusMark, statusNames } from '../marks/StatusMark';
import type { ShownRow } from './useTreeGrid';
import { rowFact } from './rowFact';
import { worstIn } from './worstIn';

type WireTableRowProps = {
  readonly shown: ShownRow;
  readonly isSelected: boolean;
  /** Whether the row is on the path of the selection; `none` = nothing is selected. */
  readonly path: 'none' | 'on' | 'off';
  readonly isFocusable: boolean;
  readonly onToggle: (key: string) => void;
  readonly onSelect: (id: string | undefined) => void;
};

/** One row of the tree. A folded branch shows the worst that is inside it. */
export const WireTableRow = ({ shown, isSelected, path, isFocusable, onToggle, onSelect }: WireTableRowProps) => {
  const say = useSay();
  const { row, isOpen } = shown;
  const { card } = row;
  const worst = isOpen ? card : worstIn(row);
  const [reason] = worst.status === 'ok' || worst.status === undefined ? [] : worst.reasons;
  const fact = reason ?? rowFact(row);
  const state = isSelected
    ? ' wiremap-table__row--selected'
    : path === 'none'
      ? ''
      : ` wiremap-table__row--${path}-path`;
  return (
    <Tr
      className={`wiremap-table__row${state}`}
      aria-level={row.level + 1}
      aria-posinset={shown.place}
      aria-setsize={shown.siblings}
      aria-expanded={row.children.length > 0 ? isOpen : undefined}
      aria-selected={isSelected}
      tabIndex={isFocusable ? 0 : -1}
      data-row={row.key}
      data-test={`row-${card.id}`}
      onClick={() => (isHeading(card) ? onToggle(row.key) : onSelect(isSelected ? undefined : card.id))}
    >
      <NameCell row={row} isOpen={isOpen} onToggle={onToggle} />
      <Td className="wiremap-table__cell wiremap-table__quiet" modifier="nowrap">
        {say(row.kindName)}
      </Td>
      <Td className="wiremap-table__cell" modifier="nowrap">
        {row.vlan !== undefined && <span className="wiremap-table__badge">{say(row.vlan)}</span>}
      </Td>
      <Td className="wiremap-table__cell">{row.mtu}</Td>
      <Td className="wiremap-table__cell wiremap-table__fact">{fact !== undefined && say(fact)}</Td>
      <Td className="wiremap-table__cell" modifier="nowrap">
        {row.switchPort}
      </Td>
      <Td className="wiremap-table__cell" modifier="nowrap">
        {worst.status !== undefined && (
          <>
            <StatusMark status={worst.status} /> {say(statusNames[worst.status])}
          </>
        )}
      </Td>
    </Tr>
  );
};

/** A row that only gathers others is no card that could be selected. */
const isHeading = ({ id, elements }: WireRow['card']): boolean => elements.length === 0 && id.startsWith('group:');

type NameCellProps = {
  readonly row: WireRow;
  readonly isOpen: boolean;
  readonly onToggle: (key: string) => void;
};

const NameCell = ({ row, isOpen, onToggle }: NameCellProps) => {
  const say = useSay();
  const { card } = row;
  const name = card.heading === undefined ? card.name : say(card.heading);
  return (
    <Td className="wiremap-table__cell wiremap-table__name">
      <span className="wiremap-table__gutter" />
      <span className={`wiremap-table__indent wiremap-table__indent--level-${Math.min(row.level, 7)}`} />
      {row.children.length > 0 ? (
        <button
          type="button"
          className="wiremap-table__toggle"
          tabIndex={-1}
          // The row says by itself that it opens, and its name must not begin with a button's.
          aria-hidden
          onClick={(event) => {
            event.stopPropagation();
            onToggle(row.key);
          }}
        >
          {isOpen ? <AngleDownIcon /> : <AngleRightIcon />}
        </button>
      ) : (
        <span className="wiremap-table__toggle" />
      )}
      <KindIcon kind={card.kind} /> <span className="wiremap-table__text">{name}</span>
    </Td>
  );
};
