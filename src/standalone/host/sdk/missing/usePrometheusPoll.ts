import { useMissing } from './MissingPart';

/** There is no Prometheus behind this host; it answers like one that has nothing. */
const usePrometheusPoll = () => {
  useMissing('usePrometheusPoll');
  return [undefined, true, undefined];
};

export default usePrometheusPoll;
