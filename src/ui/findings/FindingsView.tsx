import type { Checked } from '../hooks/useDiagnosis';
import { FindingText } from './FindingText';

/** The findings of a cluster, grouped by cause. */
export const FindingsView = ({ checked }: { readonly checked: Checked }) => (
  <ul>
    {checked.diagnosis.findings.map((finding) => (
      <li key={`${finding.rule} ${finding.subjects[0]}`}>
        <FindingText finding={finding} />
      </li>
    ))}
  </ul>
);
