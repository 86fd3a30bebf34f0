import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Picture } from '../../../core/merge/picture';
import { hueCount } from '../../canvas/parts/SceneView';
import type { Checked } from '../../diagnosis/checkedCluster';
import type { MapAddress } from '../../hooks/mapAddress';
import type { ChangeAddress } from '../../hooks/useMapAddress';
import { useSay } from '../../hooks/useSay';
import { FreshnessNote } from '../FreshnessNote';
import { FaultCounts } from './FaultCounts';
import { foldKeys } from '../laneKeys';

type SummaryLineProps = {
  readonly picture: Picture;
  readonly checked: Checked | undefined;
  readonly address: MapAddress;
  readonly onChange: ChangeAddress;
};

/** In one line: what is wrong, what is folded away, what the colours mean, how current it all is. */
export const SummaryLine = ({ picture, checked, address, onChange }: SummaryLineProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const unfolded = foldKeys(address.open);
  return (
    <div className="wiremap-summary">
      {checked ? <FaultCounts picture={picture} checked={checked} /> : <span>{t('Being checked…')}</span>}
      {picture.folds.length > 0 && (
        <span>
          {t('Folded: {{folds}}.', { folds: picture.folds.map(({ text }) => say(text)).join(', ') })}{' '}
          <Button
            variant="link"
            isInline
            onClick={() => onChange({ open: new Set([...address.open, ...picture.folds.map(({ key }) => key)]) })}
          >
            {t('Show all')}
          </Button>
        </span>
      )}
      {unfolded.length > 0 && (
        <Button
          variant="link"
          isInline
          onClick={() => onChange({ open: new Set([...address.open].filter((key) => !unfolded.includes(key))) })}
        >
          {t('Fold again')}
        </Button>
      )}
      {address.coloured && <VlanKey vlans={picture.vlans} />}
      <FreshnessNote />
    </div>
  );
};

const VlanKey = ({ vlans }: { readonly vlans: readonly number[] }) => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <span className="wiremap-summary__key">
      {t('VLAN')}
      {vlans.map((vlan, place) => (
        <span key={vlan} className={`wiremap-summary__hue wiremap-hue--${place % hueCount}`}>
          {vlan}
        </span>
      ))}
      <span className="wiremap-summary__hue">{t('other')}</span>
    </span>
  );
};
