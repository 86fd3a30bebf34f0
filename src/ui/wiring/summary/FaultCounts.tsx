import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Picture } from '../../../core/merge/picture';
import type { Severity } from '../../../core/rules/rule';
import { findingsPath, noFilter } from '../../findings/filter/findingsAddress';
import { foundGroups, matching } from '../../findings/filter/foundGroups';
import type { Checked } from '../../diagnosis/checkedCluster';
import { useSay } from '../../hooks/useSay';
import { StatusMark } from '../../marks/StatusMark';
import { faultCount } from './faultCount';

type FaultCountsProps = { readonly picture: Picture; readonly checked: Checked };

/**
 * How many causes bear on the host, each a way to them, and how much of the picture is not known. Only where every rule could
 * answer it may say that nothing is wrong.
 */
export const FaultCounts = ({ picture, checked: { view, diagnosis } }: FaultCountsProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const { node } = picture;
  const groups = useMemo(() => foundGroups(view.map, diagnosis.findings, say), [view.map, diagnosis, say]);
  const here = useMemo(() => matching(groups, { ...noFilter, node }), [groups, node]);
  const [errors, warnings] = ofSeverity.map((severity) => here.filter((group) => group.severity === severity).length);
  const unknown = faultCount(picture, 'unknown');
  const notReadable = faultCount(picture, 'notReadable');
  const marked = faultCount(picture, 'error') + faultCount(picture, 'warning');
  const to = (severity: Severity) => findingsPath({ node, status: new Set([severity]) });
  const isAllKnown = unknown + notReadable + diagnosis.cannotTell.length === 0;
  return (
    <>
      {errors === 0 && warnings === 0 && marked === 0 && (
        <Link to={findingsPath({ node })}>
          {isAllKnown ? t('No error or warning is seen.') : t('No error or warning in what could be checked.')}
        </Link>
      )}
      {errors !== undefined && errors > 0 && (
        <Link to={to('error')} className="wiremap-summary__link">
          <StatusMark status="error" /> {errors === 1 ? t('1 error') : t('{{errors}} errors', { errors })}
        </Link>
      )}
      {warnings !== undefined && warnings > 0 && (
        <Link to={to('warning')} className="wiremap-summary__link">
          <StatusMark status="warning" /> {warnings === 1 ? t('1 warning') : t('{{warnings}} warnings', { warnings })}
        </Link>
      )}
      {unknown > 0 && (
        <span className="wiremap-summary__count">
          <StatusMark status="unknown" /> {t('{{unknown}} not known', { unknown })}
        </span>
      )}
      {notReadable > 0 && (
        <span className="wiremap-summary__count">
          <StatusMark status="notReadable" /> {t('{{notReadable}} not readable', { notReadable })}
        </span>
      )}
    </>
  );
};

const ofSeverity: readonly Severity[] = ['error', 'warning'];
