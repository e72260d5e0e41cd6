import { css } from 'lit';

/**
 * A table that turns each row into a block with labels where there is little room, be it on a phone
 * or in a column. Cells carry `data-label`; the elements carry table roles, for a changed `display`
 * takes the native ones away.
 */
export const stackedTable = css`
  :host {
    container-type: inline-size;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th {
    font-size: var(--gp-text-small);
    font-weight: 600;
    color: var(--gp-ink-quiet);
    background: var(--gp-surface-quiet);
    text-align: start;
    white-space: nowrap;
  }
  th,
  td {
    padding: 7px var(--gp-pad);
    border-bottom: 1px solid var(--gp-line-quiet);
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  tbody tr:last-child td {
    border-bottom: 0;
  }
  tbody tr:hover {
    background: var(--gp-surface-quiet);
  }
  @container (max-width: 700px) {
    table,
    tbody,
    tr,
    td {
      display: block;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      padding: 8px 0;
      border-bottom: 1px solid var(--gp-line);
    }
    tbody tr:last-child {
      border-bottom: 0;
    }
    td {
      display: grid;
      grid-template-columns: 6.5em 1fr;
      justify-items: start;
      padding: 2px var(--gp-pad);
      border: 0;
    }
    td[data-label]::before {
      content: attr(data-label);
      grid-row: 1 / span 3;
      color: var(--gp-ink-quiet);
      font-size: var(--gp-text-small);
    }
    td.head {
      display: block;
    }
    td > * {
      grid-column: 2;
    }
  }
`;
