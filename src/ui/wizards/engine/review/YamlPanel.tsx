import { Button, Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { DraftChange } from '../../../../core/manifests/draftChange';
import { StatusMark } from '../../../marks/StatusMark';
import type { DryRuns } from '../run/useDryRuns';
import { shortName } from '../side/effects';

type YamlPanelProps = { readonly yaml: string; readonly changes: readonly DraftChange[]; readonly dryRuns: DryRuns };

/** What is written, to the letter, and what the server said to a trial of it. */
export const YamlPanel = ({ yaml, changes, dryRuns }: YamlPanelProps) => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <section className="wiremap-review__box" aria-label={t('YAML')}>
      <Title headingLevel="h3" size="md">
        {t('YAML')}
      </Title>
      <pre
        className="wiremap-review__yaml"
        tabIndex={0}
        role="region"
        aria-label={t('YAML')}
        data-test="wiremap-wizard-yaml"
      >
        {yaml}
      </pre>
      <ul className="wiremap-checks" aria-live="polite">
        {changes.map((change, at) => {
          const outcome = dryRuns.outcomes[at];
          const name = shortName(change.manifest);
          return (
            <li className="wiremap-checks__check" key={`${change.op} ${name}`}>
              <StatusMark
                status={outcome?.state === 'accepted' ? 'ok' : outcome?.state === 'refused' ? 'error' : 'unknown'}
                named
              />
              <div>
                {outcome?.state === 'accepted' && t('Server dry run: {{name}} is accepted.', { name })}
                {outcome === undefined && t('Server dry run: {{name}} was not tried.', { name })}
                {outcome?.state === 'running' && t('Server dry run of {{name}} is under way.', { name })}
                {(outcome?.state === 'refused' || outcome?.state === 'failed') && (
                  <>
                    {outcome.state === 'refused'
                      ? t('Server dry run: {{name}} is refused.', { name })
                      : t('Server dry run: nobody could be asked about {{name}}.', { name })}
                    <p className="wiremap-checks__words wiremap-verbatim">{outcome.message}</p>
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <Button variant="link" isInline onClick={dryRuns.again}>
        {t('Run again')}
      </Button>
    </section>
  );
};
