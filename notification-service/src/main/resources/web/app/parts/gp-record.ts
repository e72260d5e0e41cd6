import { css } from 'lit';
import { GpElement } from './element';
import { shared } from './shared';
import type { ApiDocument, Schema } from '../core/document';
import { record } from './shown';

/** Anything that the platform says, by the schema that it says it in: names, values, parts. */
class GpRecord extends GpElement {
  static properties = {
    document: { attribute: false },
    schema: { attribute: false },
    value: { attribute: false },
    without: { attribute: false },
  };
  declare document: ApiDocument;
  declare schema: Schema;
  declare value: Record<string, unknown>;
  /** Properties that are shown elsewhere. */
  declare without: readonly string[];

  constructor() {
    super();
    this.without = [];
  }

  static styles = [
    shared,
    css`
      dl {
        display: grid;
        grid-template-columns: minmax(6.5em, max-content) minmax(0, 1fr);
        gap: 3px 14px;
      }
      dt {
        max-width: 15em;
        color: var(--gp-ink-quiet);
      }
      dd {
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
      dd dl {
        padding: 2px 0 2px 10px;
        border-inline-start: 2px solid var(--gp-line);
      }
      ul,
      dd dl {
        white-space: normal;
      }
      ul {
        margin: 0;
        white-space: normal;
        padding: 0 0 0 1.1em;
      }
      @media (max-width: 640px) {
        dl {
          grid-template-columns: minmax(0, 1fr);
          gap: 0;
        }
        dd {
          margin-bottom: 6px;
        }
      }
    `,
  ];

  render() {
    return record(this.document, this.schema, this.value, this.without);
  }
}

customElements.define('gp-record', GpRecord);
