import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { placeGroups } from '../../../core/ladder/placement';
import type { Place, PlaceGroup } from '../../../core/ladder/placement';
import { useSay } from '../../hooks/useSay';
import { StatusMark } from '../../marks/StatusMark';
import './places.css';

/** How many nodes could take the VM with all its NICs, and which could not, with the reason. */
export const PlaceList = ({ places }: { readonly places: readonly Place[] | undefined }) => {
  const { t } = useTranslation('plugin__wiremap');
  const namesOf = useHostNames();
  if (places === undefined) return <p>{t('Not known: the nodes of the cluster could not be read.')}</p>;
  const able = places.filter(({ can }) => can === 'yes');
  const others = placeGroups(places).filter(({ can, runsHere }) => can !== 'yes' || runsHere);
  return (
    <>
      <PlaceBar places={places} able={able.length} />
      <p className="wiremap-places__sum">
        {able.length === 0
          ? t('None of {{all}} hosts is known to have all that its NICs need.', { all: places.length })
          : t('{{able}} of {{all}} hosts have all that its NICs need: {{hosts}}.', {
              able: able.length,
              all: places.length,
              hosts: namesOf(able.map(({ node }) => node)),
            })}
      </p>
      <ul className="wiremap-places">
        {others.map((group) => (
          <PlaceItem key={group.nodes[0]} group={group} />
        ))}
      </ul>
    </>
  );
};

/** A part for each host while they can be told apart, else two. */
const PlaceBar = ({ places, able }: { readonly places: readonly Place[]; readonly able: number }) =>
  places.length <= 24 ? (
    <div className="wiremap-places__bar" aria-hidden>
      {places.map(({ node, can }) => (
        <span key={node} className={`wiremap-places__part wiremap-places__part--${can}`} />
      ))}
    </div>
  ) : (
    <svg className="wiremap-places__share" viewBox={`0 0 ${places.length} 10`} preserveAspectRatio="none" aria-hidden>
      <rect className="wiremap-places__able" width={able} height={10} />
    </svg>
  );

const PlaceItem = ({ group: { nodes, can, reasons, runsHere } }: { readonly group: PlaceGroup }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const namesOf = useHostNames();
  return (
    <li className="wiremap-places__place">
      <StatusMark status={marks[can]} named />
      <span>
        <strong>{namesOf(nodes)}</strong> {runsHere && <Label isCompact>{t('runs here')}</Label>}
        {reasons.map((reason) => {
          const words = say(reason);
          return (
            <span key={words} className="wiremap-places__reason">
              {words}
            </span>
          );
        })}
      </span>
    </li>
  );
};

/** Of many hosts the first and how many more. */
const useHostNames = (): ((nodes: readonly string[]) => string) => {
  const { t } = useTranslation('plugin__wiremap');
  return (nodes) => {
    const hosts = nodes.slice(0, 6).join(', ');
    const more = nodes.length - 6;
    return more > 0 ? t('{{hosts}} and {{more}} more', { hosts, more }) : hosts;
  };
};

const marks = { yes: 'ok', no: 'error', unknown: 'unknown' } as const;
