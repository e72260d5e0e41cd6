import { html } from 'lit';
import { page } from '../core/pages';
import { t } from './texts';
import { watch, workCount } from './work';

watch();

page({
  path: '/work',
  title: () => t('title'),
  section: 'work',
  badge: () => workCount()?.open ?? 0,
  load: () => import('./gp-work'),
  render: () => html`<gp-work></gp-work>`,
});
