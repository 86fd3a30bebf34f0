import { useTranslation } from 'react-i18next';
import type { Bearing } from '../../core/merge/found/bearing';
import type { FoundGroup } from './filter/foundGroups';

/** How many findings are listed, and on how much they bear. */
export const FindingsCount = ({ groups }: { readonly groups: readonly FoundGroup[] }) => {
  const { t, i18n } = useTranslation('plugin__wiremap');
  const found = groups.flatMap((group) => group.found);
  if (found.length === 0) return null;
  const count = (of: (bearing: Bearing) => ReadonlySet<string>): number =>
    new Set(found.flatMap(({ bearing }) => [...of(bearing)])).size;
  const vms = count((bearing) => bearing.vms);
  const hosts = count((bearing) => bearing.nodes);
  const networks = count((bearing) => bearing.networks);
  const places = [
    vms === 0 ? '' : vms === 1 ? t('1 VM') : t('{{vms}} VMs', { vms }),
    hosts === 0 ? '' : hosts === 1 ? t('1 host') : t('{{hosts}} hosts', { hosts }),
    networks === 0 ? '' : networks === 1 ? t('1 network') : t('{{networks}} networks', { networks }),
  ].filter((place) => place !== '');
  return (
    <span className="wiremap-findings__count">
      {found.length === 1
        ? t('1 finding on {{places}}.', { places: list(places, i18n.language) })
        : t('{{findings}} findings on {{places}}, causes: {{causes}}, worst first.', {
            findings: found.length,
            places: list(places, i18n.language),
            causes: groups.length,
          })}
    </span>
  );
};

const list = (parts: readonly string[], language: string): string => new Intl.ListFormat(language).format(parts);
