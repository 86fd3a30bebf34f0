import { useCallback } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { setActiveNamespace } from '../../store/createHostStore';
import type { HostState } from '../../store/hostState';

/** The namespace that pages look at, and how to change it. */
export const useActiveNamespace = (): [string, (namespace: string) => void] => {
  const dispatch = useDispatch();
  const namespace = useSelector(({ UI }: HostState) => UI.activeNamespace);
  const change = useCallback((next: string) => dispatch(setActiveNamespace(next)), [dispatch]);
  return [namespace, change];
};
