import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Checked } from '../diagnosis/checkedCluster';
import { useAddress } from '../hooks/useAddress';
import { useSay } from '../hooks/useSay';
import { FreshnessNote } from '../wiring/FreshnessNote';
import { FindingsCount } from './FindingsCount';
import { NothingFound } from './NothingFound';
import { FindingsToolbar, isFiltered } from './filter/FindingsToolbar';
import { SeverityChips } from './filter/SeverityChips';
import { noFilter, readFindingsAddress, writeFindingsAddress } from './filter/findingsAddress';
import { foundGroups, matching } from './filter/foundGroups';
import { GapsPanel } from './gaps/GapsPanel';
import { gapsOf } from './gaps/gapsOf';
import { causeRowId } from './list/CauseRow';
import { CauseSections } from './list/CauseSections';
import { NativeVlansPanel } from '../native/NativeVlansPanel';
import { PrintHead } from './print/PrintHead';
import { PrintContext } from './print/PrintContext';
import { usePrinting } from './print/usePrinting';
import '../print/sheet.css';
import './findings.css';
import './print/print.css';

/** The findings of a cluster by their causes, and beside them what could not be checked. */
export const FindingsView = ({ checked }: { readonly checked: Checked }) => {
  const say = useSay();
  const [address, onChange] = useAddress(form);
  const { view, diagnosis } = checked;
  const groups = useMemo(() => foundGroups(view.map, diagnosis.findings, say), [view.map, diagnosis, say]);
  const gaps = useMemo(() => gapsOf(diagnosis.cannotTell), [diagnosis]);
  const anySeverity = useMemo(() => matching(groups, { ...address, status: noFilter.status }), [groups, address]);
  const listed = useMemo(() => matching(groups, address), [groups, address]);
  const { open } = address;
  const onToggle = useCallback(
    (key: string) =>
      onChange({ open: new Set(open.has(key) ? [...open].filter((one) => one !== key) : [...open, key]) }),
    [open, onChange],
  );
  useFirstInView(open);
  const isPrinting = usePrinting();
  return (
    <PrintContext.Provider value={isPrinting}>
      <div className="wiremap-sheet wiremap-findings">
        <PrintHead map={view.map} address={address} />
        <div className="wiremap-unprinted">
          <FindingsToolbar map={view.map} address={address} onChange={onChange} />
        </div>
        <div className="wiremap-findings__counts">
          <SeverityChips groups={anySeverity} status={address.status} onChange={onChange} />
          <FindingsCount groups={listed} />
          <FreshnessNote />
        </div>
        <div className="wiremap-findings__columns">
          {listed.length > 0 ? (
            <CauseSections checked={checked} groups={listed} open={isPrinting ? undefined : open} onToggle={onToggle} />
          ) : (
            <NothingFound view={view} gaps={gaps} isFiltered={isFiltered(address)} onClear={() => onChange(noFilter)} />
          )}
          <div className="wiremap-findings__aside">
            <GapsPanel gaps={gaps} />
            <NativeVlansPanel view={view} />
          </div>
        </div>
      </div>
    </PrintContext.Provider>
  );
};

const form = { read: readFindingsAddress, write: writeFindingsAddress };

/** Whoever follows a link to a cause sees it without scrolling. */
const useFirstInView = (open: ReadonlySet<string>): void => {
  // Only when the page opens: later somebody unfolds what they already look at.
  const [first] = useState(() => [...open][0]);
  useEffect(() => {
    if (first !== undefined) document.getElementById(causeRowId(first))?.scrollIntoView({ block: 'nearest' });
  }, [first]);
};
