import { css } from 'lit';

/** Fields of a form: two beside each other where there is room, one on a phone. */
export const formStyles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 12px 16px;
    align-items: start;
  }
  .field {
    min-width: 0;
  }
  .field.wide {
    grid-column: 1 / -1;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset.group {
    padding: 10px 12px 12px;
    border: 1px solid var(--gp-line);
    border-radius: var(--gp-radius);
    background: var(--gp-surface-quiet);
  }
  legend,
  .name {
    display: block;
    padding: 0;
    margin-bottom: 3px;
    font-weight: 600;
  }
  fieldset.group > legend {
    float: left;
    width: 100%;
    margin-bottom: 8px;
  }
  fieldset.group > legend + * {
    clear: both;
  }
  .optional {
    font-weight: 400;
    color: var(--gp-ink-quiet);
    font-size: var(--gp-text-small);
  }
  input:not([type='radio'], [type='checkbox'], [type='file']),
  textarea,
  select {
    width: 100%;
    min-height: 36px;
    padding: 5px 8px;
    font: inherit;
    color: var(--gp-ink);
    background: var(--gp-surface);
    border: 1px solid #8593a3;
    border-radius: var(--gp-radius);
  }
  textarea {
    min-height: 5.5rem;
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--gp-severe-line);
    box-shadow: inset 0 0 0 1px var(--gp-severe-line);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .choices label {
    display: flex;
    gap: 6px;
    align-items: center;
    min-height: 34px;
    padding: 3px 10px;
    border: 1px solid var(--gp-line);
    border-radius: var(--gp-radius);
    background: var(--gp-surface);
    cursor: pointer;
  }
  .choices label:has(:checked) {
    border-color: var(--gp-accent);
    background: var(--gp-accent-quiet);
  }
  .wrong {
    margin-top: 3px;
    color: var(--gp-severe);
    font-size: var(--gp-text-small);
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px;
    align-items: start;
    margin-bottom: 8px;
  }
  .entry + .entry {
    padding-top: 8px;
  }
  .photos {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-bottom: 8px;
  }
  @media (max-width: 640px) {
    input:not([type='radio'], [type='checkbox']),
    textarea,
    select,
    .choices label {
      min-height: 44px;
      font-size: 1rem;
    }
  }
`;
