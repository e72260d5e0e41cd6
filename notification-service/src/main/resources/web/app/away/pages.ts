import { html } from 'lit';
import { page } from '../core/pages';
import { unsentPosts } from '../core/posts';
import { watchPosts } from '../core/sending';
import { keepShell } from './shell';
import { t } from './texts';

watchPosts();
keepShell();

page({
  path: '/waiting',
  title: () => t('title'),
  section: 'work',
  badge: unsentPosts,
  load: () => import('./gp-waiting'),
  render: () => html`<gp-waiting></gp-waiting>`,
});
