import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NetworkMap } from '../../../core/model/networkMap';
import type { Finding } from '../../../core/rules/finding';
import { useSay } from '../../hooks/useSay';
import { mapPathOf } from './mapPathOf';

type ShowOnMapProps = { readonly map: NetworkMap; readonly finding: Finding };

/** The way to the map; nothing for what hangs on no host. */
export const ShowOnMap = ({ map, finding }: ShowOnMapProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const to = mapPathOf(map, finding);
  return to === undefined ? null : (
    <Link
      to={to}
      className="wiremap-cause__map"
      aria-label={t('Show on map: {{title}}', { title: say(finding.title) })}
    >
      {t('Show on map')}
    </Link>
  );
};
