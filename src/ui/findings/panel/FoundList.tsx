import { useContext } from 'react';
import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Finding } from '../../../core/rules/finding';
import { useSay } from '../../hooks/useSay';
import { StatusMark } from '../../marks/StatusMark';
import { findingsPath } from '../filter/findingsAddress';
import { keyOf } from '../filter/foundGroups';
import { useShownPart } from '../list/useShownPart';
import { FoundContext } from './FoundContext';
import './found.css';

/** What was found about one thing, each with its remedy and the way to the explanation. */
export const FoundList = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const { t } = useTranslation('plugin__wiremap');
  const { shown, hidden, showAll } = useShownPart(findings, 4);
  if (findings.length === 0) return null;
  return (
    <section aria-label={t('What was found')} className="wiremap-found">
      <ul>
        {shown.map((finding) => (
          <Found key={keyOf(finding)} finding={finding} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="link" isInline onClick={showAll}>
          {t('Show all {{all}}', { all: findings.length })}
        </Button>
      )}
    </section>
  );
};

const Found = ({ finding }: { readonly finding: Finding }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const { causeOf } = useContext(FoundContext);
  const title = say(finding.title);
  return (
    <li className={`wiremap-found__item wiremap-found__item--${finding.severity}`}>
      <StatusMark status={finding.severity} named />
      <div>
        <h3 className="wiremap-found__title">{title}</h3>
        <p>{say(finding.remedy)}</p>
        <Link
          to={findingsPath({ open: new Set([keyOf(causeOf(finding))]) })}
          aria-label={t('Open in Findings: {{title}}', { title })}
        >
          {t('Open in Findings')}
        </Link>{' '}
        <code className="wiremap-found__code">{finding.rule}</code>
      </div>
    </li>
  );
};
