import { Title } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { DraftChange } from '../../../../core/manifests/draftChange';
import { useSay } from '../../../hooks/useSay';
import type { WizardWorld } from '../wizardWorld';
import type { Hanging } from './hanging';
import { HangingPicture } from './HangingPicture';
import { effectsOf } from './effects';
import { hostsChanged } from './hostsChanged';
import './side.css';

type SideProps = {
  readonly world: WizardWorld;
  readonly hanging: Hanging | undefined;
  /** Undefined as long as the answers do not suffice. */
  readonly changes: readonly DraftChange[] | undefined;
  /** VMs that stop for a moment; undefined = it cannot be told. */
  readonly interrupted: readonly string[] | undefined;
};

/** Beside the questions: where the change takes its place, and what Apply will do. */
export const WizardSide = ({ world, hanging, changes, interrupted }: SideProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  return (
    <aside className="wiremap-side" aria-label={t('Where it will hang')}>
      <Title headingLevel="h2" size="md">
        {t('Where it will hang')}
      </Title>
      {hanging === undefined ? (
        <p className="wiremap-side__said">{t('The picture comes with your answers.')}</p>
      ) : (
        <>
          <p className="wiremap-side__said">{say(hanging.sentence)}</p>
          <HangingPicture hanging={hanging} />
        </>
      )}
      <hr />
      <Title headingLevel="h2" size="md">
        {t('What Apply will do')}
      </Title>
      {changes === undefined ? (
        <p className="wiremap-side__said">{t('Not known yet: a question is still open.')}</p>
      ) : (
        <EffectList world={world} changes={changes} interrupted={interrupted} />
      )}
    </aside>
  );
};

type EffectListProps = Pick<SideProps, 'world' | 'interrupted'> & { readonly changes: readonly DraftChange[] };

const EffectList = ({ world: { view }, changes, interrupted }: EffectListProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const hosts = hostsChanged(view, changes).length;
  const all = view.nodes().length;
  const { created, changed, deleted } = effectsOf(changes);
  const listed = (objects: readonly string[]) => (objects.length === 0 ? t('none') : objects.join(', '));
  return (
    <dl className="wiremap-side__effects">
      <dt>{t('Hosts changed')}</dt>
      <dd>{hosts === 0 ? t('none of {{all}}', { all }) : t('{{some}} of {{all}}', { some: hosts, all })}</dd>
      <dt>{t('Objects created')}</dt>
      <dd>{listed(created)}</dd>
      {changed.length > 0 && (
        <>
          <dt>{t('Objects changed')}</dt>
          <dd>{listed(changed)}</dd>
        </>
      )}
      {deleted.length > 0 && (
        <>
          <dt>{t('Objects deleted')}</dt>
          <dd>{listed(deleted)}</dd>
        </>
      )}
      <dt>{t('VMs interrupted')}</dt>
      <dd>
        {interrupted === undefined ? t('Not known') : interrupted.length === 0 ? t('none') : interrupted.join(', ')}
      </dd>
    </dl>
  );
};
