import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../core/ladder/placement';
import { useSay } from '../hooks/useSay';
import { StatusMark } from '../marks/StatusMark';

/** How many nodes could take the VM with all its NICs, and each that could not, with the reason. */
export const PlaceList = ({ places }: { readonly places: readonly Place[] | undefined }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  if (places === undefined) return <p>{t('The nodes could not be read, so that this is not known.')}</p>;
  const able = places.filter(({ can }) => can === 'yes');
  const others = places.filter(({ can, runsHere }) => can !== 'yes' || runsHere);
  return (
    <>
      <div className="wiremap-places__bar" aria-hidden>
        {places.length <= 24 &&
          places.map(({ node, can }) => (
            <span key={node} className={`wiremap-places__part wiremap-places__part--${can}`} />
          ))}
      </div>
      <p>
        {t('{{able}} of {{all}} hosts carry all its NICs.', { able: able.length, all: places.length })}{' '}
        {able.length > 0 && able.map(({ node }) => node).join(', ')}
      </p>
      <ul className="wiremap-places">
        {others.map(({ node, can, reasons, runsHere }) => (
          <li key={node} className="wiremap-places__place">
            <StatusMark status={marks[can]} named />
            <span>
              <strong>{node}</strong> {runsHere && <Label isCompact>{t('runs here')}</Label>}
              {reasons.map((reason) => {
                const words = say(reason);
                return (
                  <span key={words} className="wiremap-rung__detail">
                    {words}
                  </span>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

const marks = { yes: 'ok', no: 'error', unknown: 'unknown' } as const;
