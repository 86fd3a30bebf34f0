import { WrenchIcon } from '@patternfly/react-icons/dist/dynamic/icons/wrench-icon';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../core/rules/finding';
import { useSay } from '../hooks/useSay';
import { CopyText } from './CopyText';
import { Disclosure } from './Disclosure';
import { fixYaml } from './fixYaml';
import './findings.css';

/** What would mend a finding, and the manifests that do it where they can be written. Nothing is written from here. */
export const RemedyBox = ({ finding }: { readonly finding: Finding }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const fix = finding.fix ?? [];
  return (
    <section className="wiremap-remedy" aria-label={t('How to fix it')}>
      <h4 className="wiremap-remedy__title">
        <WrenchIcon aria-hidden /> {t('How to fix it')}
      </h4>
      <p>{say(finding.remedy)}</p>
      {fix.length > 0 && (
        <Disclosure summary={t('Copy as YAML')}>
          <FixYaml yaml={fixYaml(fix, say)} />
        </Disclosure>
      )}
    </section>
  );
};

const FixYaml = ({ yaml }: { readonly yaml: string }) => {
  const { t } = useTranslation('plugin__wiremap');
  return (
    <>
      <CopyText text={yaml} action={t('Copy')} />
      <pre className="wiremap-remedy__yaml">{yaml}</pre>
    </>
  );
};
