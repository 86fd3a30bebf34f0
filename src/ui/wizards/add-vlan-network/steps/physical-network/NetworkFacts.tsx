import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../../../marks/StatusMark';
import { partsOf } from '../../physicalNetworks';
import type { PhysicalNetwork } from '../../physicalNetworks';
import { inShort } from '../../vlanTexts';
import './networkFacts.css';

type NetworkProps = { readonly network: PhysicalNetwork };

/** What it is made of, how many hosts have it, what it carries. */
export const NetworkFacts = ({ network }: NetworkProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const { ready, all, mtu, networks } = network;
  const { bridges, uplinks, nics } = partsOf(network);
  const parts = [inShort(bridges), inShort(uplinks), nics.length > 1 ? t('NICs that differ by host') : nics[0]];
  const path = [...new Set(parts.filter((part) => part !== undefined && part !== ''))].join(' – ');
  return (
    <>
      {path !== '' && <p>{path}</p>}
      <dl className="wiremap-network-facts">
        <dt>{t('Hosts')}</dt>
        <dd>
          <CoverageBar some={ready.length} all={all} /> {t('{{some}} of {{all}} hosts', { some: ready.length, all })}
        </dd>
        <Health network={network} />
        <dt>{t('MTU')}</dt>
        <dd>{mtu === undefined ? t('Not known on every host') : t('{{mtu}} on the narrowest uplink', { mtu })}</dd>
      </dl>
      <p>
        {networks.length === 0
          ? t('Carries no network yet.')
          : t('Carries {{networks}}.', { networks: inShort(networks) })}{' '}
        <strong>{t('Nothing changes on any host.')}</strong>
      </p>
    </>
  );
};

/** What speaks against it, if anything; that nothing does is no proof that all is well. */
const Health = ({ network: { lacking, dark, unknown, isClusterUplink } }: NetworkProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const warnings = [
    ...(lacking.length > 0 ? [t('Not on {{hosts}}: VMs could not start there.', { hosts: inShort(lacking) })] : []),
    ...(dark.length > 0 ? [t('No NIC under it seems to have a link on {{hosts}}.', { hosts: inShort(dark) })] : []),
    ...(isClusterUplink ? [t("VM traffic would share the uplink with the cluster's own traffic.")] : []),
  ];
  if (warnings.length === 0 && unknown.length === 0) return null;
  return (
    <>
      <dt>{t('Health')}</dt>
      {warnings.map((words) => (
        <dd key={words}>
          <StatusMark status="warning" named /> {words}
        </dd>
      ))}
      {unknown.length > 0 && (
        <dd>
          <StatusMark status="unknown" named />{' '}
          {t('Not known on {{hosts}}, which tell no bridge mappings.', { hosts: inShort(unknown) })}
        </dd>
      )}
    </>
  );
};

/** Why a physical network is out of the question. */
export const CannotCarry = ({ network: { vlanUplinks, ready }, vlan }: NetworkProps & { readonly vlan: string }) => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <span>
      <strong>{t('Cannot carry {{vlan}}.', { vlan })}</strong>{' '}
      {ready.length === 0
        ? t('No host is known to have a bridge for it that leads to a NIC with a link.')
        : t('Its uplink {{uplink}} is itself a VLAN interface, so frames would leave tagged twice.', {
            uplink: vlanUplinks.join(', '),
          })}
    </span>
  );
};

const CoverageBar = ({ some, all }: { readonly some: number; readonly all: number }) => {
  const width = all > 24 ? 100 / Math.max(all, 1) : 5;
  return (
    <svg
      className="wiremap-coverage"
      viewBox={`0 0 ${Math.max(all, 1) * width} 10`}
      width={Math.min(all * 7, 110)}
      height="10"
      preserveAspectRatio="none"
      aria-hidden
    >
      {Array.from({ length: all }, (_, at) => (
        <rect
          key={at}
          className={at < some ? 'wiremap-coverage__has' : 'wiremap-coverage__lacks'}
          x={at * width + width * 0.1}
          y="0.5"
          width={width * 0.8}
          height="9"
        />
      ))}
    </svg>
  );
};
