import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { ProjectDiagramIcon, TableIcon } from '@patternfly/react-icons';
import { useTranslation } from 'react-i18next';
import type { MapAddress } from '../hooks/mapAddress';

type ViewToggleProps = {
  readonly view: MapAddress['view'];
  readonly onChange: (view: MapAddress['view']) => void;
};

/** Map or table: the same content, the same selection. */
export const ViewToggle = ({ view, onChange }: ViewToggleProps) => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <ToggleGroup aria-label={t('Shown as')}>
      <ToggleGroupItem
        icon={<ProjectDiagramIcon />}
        text={t('Map')}
        buttonId="wiremap-view-map"
        isSelected={view === 'map'}
        onChange={() => onChange('map')}
      />
      <ToggleGroupItem
        icon={<TableIcon />}
        text={t('Table')}
        buttonId="wiremap-view-table"
        isSelected={view === 'table'}
        onChange={() => onChange('table')}
      />
    </ToggleGroup>
  );
};
