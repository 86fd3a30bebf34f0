import { useTranslation } from 'react-i18next';
import type { CardStatus, Picture } from '../../../core/merge/picture';
import { StatusMark } from '../../marks/StatusMark';
import { faultCount } from './faultCount';

/** How much is wrong and how much is not known. Only where all is known it may say that nothing is wrong. */
export const FaultCounts = ({ picture }: { readonly picture: Picture }) => {
  const { t } = useTranslation('plugin__wiremap');
  const errors = faultCount(picture, 'error');
  const warnings = faultCount(picture, 'warning');
  const unknown = faultCount(picture, 'unknown');
  const notReadable = faultCount(picture, 'notReadable');
  if (errors + warnings + unknown + notReadable === 0) return <span>{t('No error or warning is seen.')}</span>;
  return (
    <>
      <Count status="error" count={errors} text={errors === 1 ? t('1 error') : t('{{errors}} errors', { errors })} />
      <Count
        status="warning"
        count={warnings}
        text={warnings === 1 ? t('1 warning') : t('{{warnings}} warnings', { warnings })}
      />
      <Count status="unknown" count={unknown} text={t('{{unknown}} not known', { unknown })} />
      <Count status="notReadable" count={notReadable} text={t('{{notReadable}} not readable', { notReadable })} />
    </>
  );
};

type CountProps = { readonly status: CardStatus; readonly count: number; readonly text: string };

const Count = ({ status, count, text }: CountProps) =>
  count === 0 ? null : (
    <span className="wiremap-summary__count">
      <StatusMark status={status} /> {text}
    </span>
  );
