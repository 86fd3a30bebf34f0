import { readPod } from '../../../../k8s/pod';
import { placeOf, readAs, type Platform } from '../platformApi';

/** The pods that are on a NAD now, as `namespace/name`, sorted. */
export const podsOnNad = (platform: Platform, nad: string): readonly string[] =>
  platform
    .list('Pod')
    .flatMap((raw) => {
      const pod = readAs(readPod, raw);
      return pod?.networkStatus?.some(({ name }) => name === nad) === true ? [placeOf(pod.meta)] : [];
    })
    .sort();
