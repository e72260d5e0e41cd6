import { css } from 'lit';

/** Styles that several components use; values come from the tokens. */
export const shared = css`
  :host {
    display: block;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .panel {
    background: var(--gp-surface);
    border: 1px solid var(--gp-line);
    border-radius: var(--gp-radius);
  }
  .panel > header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 10px;
    min-height: 44px;
    padding: 6px var(--gp-pad);
    border-bottom: 1px solid var(--gp-line-quiet);
  }
  h1,
  h2,
  h3,
  p,
  dl,
  dd,
  ol {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: var(--gp-text-large);
    font-weight: 600;
  }
  .spread {
    margin-inline-start: auto;
  }
  .quiet {
    color: var(--gp-ink-quiet);
  }
  .small {
    font-size: var(--gp-text-small);
  }
  .empty {
    padding: 28px var(--gp-pad);
    color: var(--gp-ink-quiet);
    text-align: center;
  }
  button,
  select {
    font: inherit;
    color: var(--gp-ink);
    background: var(--gp-surface);
    border: 1px solid #8593a3;
    border-radius: var(--gp-radius);
    min-height: 30px;
    padding: 2px 10px;
    cursor: pointer;
  }
  button:hover,
  select:hover {
    border-color: var(--gp-accent);
    background: var(--gp-accent-quiet);
  }
  button.primary {
    color: var(--gp-ink-on-dark);
    background: var(--gp-accent);
    border-color: var(--gp-accent);
    font-weight: 600;
  }
  button.primary:hover {
    background: var(--gp-dark);
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  button[aria-pressed='true'] {
    color: var(--gp-ink-on-dark);
    background: var(--gp-accent);
    border-color: var(--gp-accent);
  }
  .segments {
    display: inline-flex;
    min-width: 0;
    padding: 0;
    margin-block: 0;
    margin-inline: 0;
    border: 0;
  }
  .segments.spread {
    margin-inline-start: auto;
  }
  .segments button {
    border-radius: 0;
    margin-inline-start: -1px;
    font-size: var(--gp-text-small);
  }
  .segments button:first-of-type {
    border-start-start-radius: var(--gp-radius);
    border-end-start-radius: var(--gp-radius);
  }
  .segments button:last-of-type {
    border-start-end-radius: var(--gp-radius);
    border-end-end-radius: var(--gp-radius);
  }
  a {
    color: var(--gp-accent);
  }
  :focus-visible {
    outline: 2px solid var(--gp-accent);
    outline-offset: 2px;
  }
  .mark {
    display: inline-block;
    padding: 0 6px;
    border-radius: 3px;
    font-size: var(--gp-text-small);
    font-weight: 600;
    line-height: 1.6;
    white-space: nowrap;
    color: var(--gp-info);
    background: var(--gp-info-quiet);
  }
  .mark.severe {
    color: var(--gp-severe);
    background: var(--gp-severe-quiet);
  }
  .mark.warning {
    color: var(--gp-warning);
    background: var(--gp-warning-quiet);
  }
  .mark.good {
    color: var(--gp-good);
    background: var(--gp-good-quiet);
  }
  .mark.proposed {
    color: var(--gp-proposed);
    background: var(--gp-proposed-quiet);
    font-weight: 400;
  }
  .mark.outline {
    background: none;
    box-shadow: inset 0 0 0 1px currentColor;
    font-weight: 400;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (max-width: 640px) {
    button,
    select {
      min-height: 40px;
    }
  }
`;
