import { Button, EmptyState, EmptyStateActions, EmptyStateBody, EmptyStateFooter } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { HostsMissing } from './hostsMissing';

/** Says why there is no host to draw, what brings one, and where to do that. */
export const NoHostsState = ({ missing }: { readonly missing: HostsMissing }) => {
  const { title, body, action } = useWords()[missing];
  return (
    <EmptyState headingLevel="h2" titleText={title} variant="lg">
      <EmptyStateBody>{body}</EmptyStateBody>
      {action !== undefined && (
        <EmptyStateFooter>
          <EmptyStateActions>
            <Button variant="primary" component={(props) => <Link {...props} to={action.to} />}>
              {action.text}
            </Button>
          </EmptyStateActions>
        </EmptyStateFooter>
      )}
    </EmptyState>
  );
};

type Words = {
  readonly title: string;
  readonly body: string;
  readonly action?: { readonly to: string; readonly text: string } | undefined;
};

const useWords = (): Readonly<Record<HostsMissing, Words>> => {
  const { t } = useTranslation('plugin__wiremap');
  return {
    notInstalled: {
      title: t('The Kubernetes NMState Operator is not installed'),
      body: t('It tells what NICs, bonds and bridges each host has. Without it the map has no hosts to draw.'),
      action: {
        to: '/operatorhub/all-namespaces?keyword=nmstate',
        text: t('Find the Kubernetes NMState Operator'),
      },
    },
    notInDump: {
      title: t('The dump does not tell of the hosts'),
      body: t('There is no NodeNetworkState in it. Add the output of: {{command}}', {
        command: 'oc get nodenetworkstates -o yaml',
      }),
    },
    notStarted: {
      title: t('NMState is installed, but not started'),
      body: t('An object of kind NMState starts it on every host. After a minute the hosts appear here by themselves.'),
      action: { to: '/k8s/cluster/nmstate.io~v1~NMState/~new', text: t('Create an NMState') },
    },
    noneYet: {
      title: t('No host has told its network state yet'),
      body: t('NMState is started, but there is no NodeNetworkState. Look whether its handler pods run on the hosts.'),
      action: { to: '/k8s/all-namespaces/pods?name=nmstate-handler', text: t('See the handler pods') },
    },
    notThisHost: {
      title: t('Nothing is known of the network of this host'),
      body: t('Other hosts have a NodeNetworkState, this one has none. Look whether its NMState handler pod runs.'),
      action: { to: '/k8s/all-namespaces/pods?name=nmstate-handler', text: t('See the handler pods') },
    },
    forbidden: {
      title: t('You may not see the hosts of this cluster'),
      body: t(
        'The map needs the right to list NodeNetworkState and Node. Ask a cluster administrator for it, or choose a project in which VMs of yours run.',
      ),
    },
    failing: {
      title: t('The hosts cannot be read'),
      body: t('The cluster did not answer when asked for NodeNetworkState. It is asked again every 15 seconds.'),
    },
  };
};
