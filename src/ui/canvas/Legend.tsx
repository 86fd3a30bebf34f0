import type { ReactNode } from 'react';
import { Button, Popover } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { CardStatus } from '../../core/merge/picture';
import { useSay } from '../hooks/useSay';
import { StatusMark, statusNames } from '../marks/StatusMark';
import './legend.css';

/** What all marks and line styles mean: beside the control bar, or behind a button where that is too narrow. */
export const Legend = () => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <>
      <div className="wiremap-legend-line">
        <Entries />
      </div>
      <div className="wiremap-legend-button">
        <Popover headerContent={t('Legend')} bodyContent={<Entries />}>
          <Button variant="link" isInline>
            {t('Legend')}
          </Button>
        </Popover>
      </div>
    </>
  );
};

const Entries = () => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  return (
    <ul className="wiremap-legend" aria-label={t('Legend')}>
      {marks.map((status) => (
        <Entry key={status} sign={<StatusMark status={status} />} text={say(statusNames[status])} />
      ))}
      <li className="wiremap-legend__divider" aria-hidden />
      <Entry sign={<Line look="observed" />} text={t('Observed')} isPlain />
      <Entry sign={<Line look="planned" />} text={t('Planned')} />
      <Entry sign={<Line look="removing" />} text={t('Being removed')} />
      <Entry sign={<Line look="inferred" />} text={t('Inferred')} />
      <Entry sign={<Line look="fault" />} text={t('Fault')} />
      <Entry sign={<OpenJoint />} text={t('Open joint')} />
    </ul>
  );
};

const marks: readonly CardStatus[] = ['ok', 'warning', 'error', 'unknown', 'notReadable'];

type EntryProps = {
  readonly sign: ReactNode;
  readonly text: string;
  /** Goes first where there is not room for all. */
  readonly isPlain?: boolean;
};

const Entry = ({ sign, text, isPlain = false }: EntryProps) => (
  <li className={`wiremap-legend__entry${isPlain ? ' wiremap-legend__entry--plain' : ''}`}>
    {sign}
    {text}
  </li>
);

type LineProps = { readonly look: 'observed' | 'planned' | 'removing' | 'inferred' | 'fault' };

const Line = ({ look }: LineProps) => (
  <svg className="wiremap-legend__line" viewBox="0 0 24 8" aria-hidden>
    <path className={`wiremap-legend__stroke wiremap-legend__stroke--${look}`} d="M0 4h24" />
  </svg>
);

const OpenJoint = () => (
  <svg className="wiremap-legend__joint" viewBox="-8 -8 16 16" aria-hidden>
    <circle className="wiremap-wire-sign__joint" r={7} />
    <path className="wiremap-wire-sign__cross" d="M-2.8-2.8l5.6 5.6m-5.6 0l5.6-5.6" />
  </svg>
);
