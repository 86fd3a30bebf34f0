import { useTranslation } from 'react-i18next';
import type { ComparedJoint, Comparison } from '../../../core/ladder/betweenNics';
import type { NicView } from '../../../core/view/vmView';
import { useSay } from '../../hooks/useSay';
import { StatusMark } from '../../marks/StatusMark';
import { nicName } from './nicChoices';

type PairResultProps = { readonly comparison: Comparison; readonly a: NicView; readonly b: NicView };

/** Whether two NICs meet, in a sentence, then joint by joint. */
export const PairResult = ({ comparison: { same, says, joints, differs }, a, b }: PairResultProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  return (
    <div role="status" className="wiremap-pair__result">
      <p className="wiremap-pair__verdict">
        <StatusMark status={marks[same]} named /> {say(says)}{' '}
        {differs && t('Their ways part at: {{joint}}.', { joint: say(differs.joint) })}
      </p>
      {same === 'yes' && (
        <p className="wiremap-pair__note">
          {t('That is what their networks say. Whether each of them gets there, its own steps tell.')}
        </p>
      )}
      <table className="wiremap-evidence wiremap-pair__joints">
        <thead>
          <tr>
            <th scope="col">{t('Joint')}</th>
            <th scope="col">{nicName(a)}</th>
            <th scope="col">{nicName(b)}</th>
            <th scope="col">{t('Compared')}</th>
          </tr>
        </thead>
        <tbody>
          {joints.map((joint) => (
            <JointRow key={joint.joint.text} joint={joint} isParting={joint === differs} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const JointRow = ({ joint, isParting }: { readonly joint: ComparedJoint; readonly isParting: boolean }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const said =
    joint.equal === undefined
      ? t('Not known')
      : joint.equal
        ? t('Same')
        : isParting
          ? t('Their ways part here')
          : t('Different');
  return (
    <tr className={isParting ? 'wiremap-pair__part' : undefined}>
      <th scope="row">{say(joint.joint)}</th>
      <td>{say(joint.a)}</td>
      <td>{say(joint.b)}</td>
      <td>{said}</td>
    </tr>
  );
};

const marks = { yes: 'ok', no: 'error', unknown: 'unknown' } as const;
