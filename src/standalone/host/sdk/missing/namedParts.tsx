import { MissingPart, useMissing } from './MissingPart';

export const WrappedResourceEventStream = () => <MissingPart name="ResourceEventStream" />;
export const QueryBrowser = () => <MissingPart name="QueryBrowser" />;

export const useListPageFilter = <T,>(data: readonly T[]) => {
  useMissing('useListPageFilter');
  return [data, data, () => undefined];
};

export const useActiveColumns = <T,>({ columns }: { readonly columns: readonly T[] }) => {
  useMissing('useActiveColumns');
  return [columns, true];
};

export const useAnnotationsModal = () => useMissingLaunch('useAnnotationsModal');
export const useDeleteModal = () => useMissingLaunch('useDeleteModal');
export const useLabelsModal = () => useMissingLaunch('useLabelsModal');

export const useQuickStartContext = () => {
  useMissing('useQuickStartContext');
  return {};
};

const useMissingLaunch = (name: string) => {
  useMissing(name);
  return () => undefined;
};
