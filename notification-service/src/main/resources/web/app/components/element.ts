import { LitElement } from 'lit';
import { Localized } from '../i18n';

/** What every component of the page has: it follows the language. */
export class GpElement extends LitElement {
  constructor() {
    super();
    new Localized(this);
  }

  /** Tells the components above. */
  protected tell(event: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
  }
}
