import type { FeatureFlag, FeatureFlagHookProvider, ModelFeatureFlag } from '@openshift-console/dynamic-plugin-sdk';
import { useK8sModel } from '@openshift-console/dynamic-plugin-sdk/lib/utils/k8s/hooks/useK8sModel';
import { useModelsLoaded } from '@openshift-console/dynamic-plugin-sdk/lib/utils/k8s/hooks/useModelsLoaded';
import type { Extension } from '@openshift/dynamic-plugin-sdk';
import { useCallback, useEffect } from 'react';
import { useDispatch } from 'react-redux';
import { useHostExtensions } from '../sdk/extensions/useHostExtensions';
import { useResolvedExtensions } from '../sdk/extensions/useResolvedExtensions';
import { setFlag } from '../store/createHostStore';

/** Sets the feature flags that plugins define. */
export const FlagLoader = () => {
  const dispatch = useDispatch();
  const set = useCallback((flag: string, value: boolean) => void dispatch(setFlag(flag, value)), [dispatch]);
  const models = useHostExtensions(isModelFlag);
  const [handlers] = useResolvedExtensions(isFlag);
  const [hooks] = useResolvedExtensions(isFlagHook);
  useEffect(() => handlers.forEach(({ properties }) => properties.handler(set)), [handlers, set]);
  return (
    <>
      {models.map(({ uid, properties }) => (
        <ModelFlag key={uid} flag={properties.flag} model={properties.model} set={set} />
      ))}
      {hooks.map(({ uid, properties }) => (
        <HookFlag key={uid} useHandler={properties.handler} set={set} />
      ))}
    </>
  );
};

type SetFlag = (flag: string, value: boolean) => void;

type ModelFlagProps = ModelFeatureFlag['properties'] & { readonly set: SetFlag };

const ModelFlag = ({ flag, model, set }: ModelFlagProps) => {
  const isKnown = useModelsLoaded();
  const [found] = useK8sModel(model);
  // A kind that the cluster does not serve has no model, whatever the type says.
  const isServed = Boolean(found);
  useEffect(() => {
    if (isKnown) set(flag, isServed);
  }, [flag, isKnown, isServed, set]);
  return null;
};

type HookFlagProps = { readonly useHandler: (set: SetFlag) => void; readonly set: SetFlag };

const HookFlag = ({ useHandler, set }: HookFlagProps) => {
  useHandler(set);
  return null;
};

const isModelFlag = (extension: Extension): extension is ModelFeatureFlag & Extension =>
  extension.type === 'console.flag/model';
const isFlag = (extension: Extension): extension is FeatureFlag & Extension => extension.type === 'console.flag';
const isFlagHook = (extension: Extension): extension is FeatureFlagHookProvider & Extension =>
  extension.type === 'console.flag/hookProvider';
