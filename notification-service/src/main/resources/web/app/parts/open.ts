import * as api from '../core/api';

/**
 * Shows a file that only somebody signed in may fetch in a tab of its own. The tab is opened at
 * once, for a browser allows that only as the answer to a click.
 */
export async function opened(href: string): Promise<void> {
  const tab = window.open('', '_blank');
  try {
    const response = await api.sent(href, { headers: { Accept: '*/*' } });
    const address = URL.createObjectURL(await response.blob());
    if (tab) {
      tab.location.href = address;
    }
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  } catch (cause) {
    tab?.close();
    throw cause;
  }
}
