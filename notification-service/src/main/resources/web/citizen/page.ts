import { css } from 'lit';

/** Layout of a public page: one narrow column that fits a phone. */
export const page = css`
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--gp-gap);
    max-width: 44rem;
    margin: 0 auto;
    padding: 16px 14px 0;
    font-size: 1rem;
  }
  .panel {
    padding: 18px;
  }
  h2 {
    font-size: 1.25rem;
  }
  h2 + p {
    margin-top: 6px;
  }
`;

/** One field with its button beside it. */
export const question = css`
  .row {
    display: flex;
    gap: 8px;
  }
  .row input {
    flex: 1 1 0;
    min-width: 0;
  }
`;
