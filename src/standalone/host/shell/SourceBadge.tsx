import { Button, Content, Label, List, ListItem, Popover } from '@patternfly/react-core';
import type { ClusterFacts } from '../../serverFlags';

/** Says which cluster this is, so that nobody takes a simulation or a dump for a live one. */
export const SourceBadge = ({ facts }: { readonly facts: ClusterFacts }) => (
  <Popover
    aria-label="About this cluster"
    headerContent={titleOf(facts)}
    bodyContent={<SourceDetails facts={facts} />}
    position="bottom"
  >
    <Button variant="plain" aria-label={`${titleOf(facts)}: details`} data-test="source-badge">
      <Label color={colours[facts.kind]} textMaxWidth="32ch">
        {titleOf(facts)}
      </Label>
    </Button>
  </Popover>
);

const SourceDetails = ({ facts }: { readonly facts: ClusterFacts }) => (
  <Content>
    <p>{facts.summary}</p>
    <p>{facts.readOnly ? 'It is open for reading only.' : 'Changes are written to it.'}</p>
    {facts.timeStands && facts.now !== undefined ? <p>{`Times are told as of ${facts.now}.`}</p> : null}
    {facts.skipped.count > 0 ? (
      <>
        <p data-test="skipped-files">{skippedText(facts.skipped.count)}</p>
        <List isPlain className="wiremap-host-skipped">
          {facts.skipped.files.map(({ file, reason }) => (
            <ListItem key={`${file} ${reason}`}>{`${file}: ${reason}`}</ListItem>
          ))}
        </List>
      </>
    ) : null}
  </Content>
);

const titleOf = ({ kind, label }: ClusterFacts): string => `${names[kind]}: ${label}`;

const names = { lab: 'Lab', dump: 'Dump', kubeconfig: 'Cluster' } as const;
const colours = { lab: 'purple', dump: 'grey', kubeconfig: 'blue' } as const;

const skippedText = (count: number): string => (count === 1 ? '1 file skipped' : `${count} files skipped`);
