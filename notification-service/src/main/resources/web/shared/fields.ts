import { css } from 'lit';

/** Form fields, large enough for a thumb. */
export const fields = css`
  form,
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  form {
    margin-top: 18px;
  }
  legend,
  .label {
    display: block;
    padding: 0;
    margin-bottom: 4px;
    font-weight: 600;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    gap: 8px;
  }
  .choice {
    display: flex;
    gap: 8px;
    align-items: baseline;
    padding: 10px 12px;
    border: 1px solid var(--gp-line);
    border-radius: var(--gp-radius);
    cursor: pointer;
  }
  .choice:has(input:checked) {
    border-color: var(--gp-accent);
    background: var(--gp-accent-quiet);
  }
  .choice .quiet {
    display: block;
  }
  input:not([type='radio']),
  textarea,
  select {
    width: 100%;
    min-height: 42px;
    padding: 8px 10px;
    font: inherit;
    color: var(--gp-ink);
    background: var(--gp-surface);
    border: 1px solid #8593a3;
    border-radius: var(--gp-radius);
  }
  textarea {
    min-height: 8rem;
    resize: vertical;
  }
  button[type='submit'] {
    min-height: 44px;
    font-weight: 600;
    color: var(--gp-ink-on-dark);
    background: var(--gp-accent);
    border-color: var(--gp-accent);
  }
  button[type='submit']:hover {
    background: var(--gp-dark);
  }
  .sealed {
    padding: 10px 12px;
    border-inline-start: 3px solid var(--gp-good-line);
    background: var(--gp-good-quiet);
  }
  .wrong {
    color: var(--gp-severe);
  }
`;
