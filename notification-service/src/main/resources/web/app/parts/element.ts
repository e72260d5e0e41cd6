import { LitElement } from 'lit';
import { Localized } from '../core/i18n';
import { TIME } from '../core/time';

/** What every component of the page has: it follows the language and the platform's clock. */
export class GpElement extends LitElement {
  private readonly timed = () => this.requestUpdate();

  constructor() {
    super();
    new Localized(this);
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener(TIME, this.timed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener(TIME, this.timed);
  }

  /** Tells the components above. */
  protected tell(event: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
  }
}
