import '@patternfly/patternfly/patternfly.css';
import '@patternfly/patternfly/patternfly-addons.css';
import './host.css';

/** The page's entry. The shared modules must be in place before anything that uses them is loaded. */
void Promise.resolve(__webpack_init_sharing__('default')).then(() => import('./startHost'));
