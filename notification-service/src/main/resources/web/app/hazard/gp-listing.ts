import { css, html, nothing } from 'lit';
import * as api from '../core/api';
import type { DutiesView, DutyView, ListingFileView, Papers, ProposalView } from '../api/hazard';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-problem';
import type { ApiDocument } from '../core/document';
import { t as common } from '../core/i18n';
import { Loading } from '../core/loading';
import { readsDuties } from './gp-duties';
import { minute } from '../core/time';
import { stepsOf, type Done, type Step, type StepKey } from './listing';
import { t } from './texts';
import '../parts/gp-pdf';
import '../parts/gp-record';

interface Shown {
  readonly file: ListingFileView;
  readonly duties: readonly DutyView[];
}

/** Properties of the listing's view in which the papers of the steps stand. */
const PAPERS: Partial<Record<StepKey, string>> = {
  notice: 'Notice',
  publication: 'Publication',
  filing: 'Filing',
  progress: 'Progress',
  acceptance: 'Acceptance',
  'delisting-publication': 'Publication',
};

/** The listing of a hazard, drawn as the steps of its procedure: term, paper, and what comes next. */
class GpListing extends GpElement {
  static properties = { path: {}, version: {}, document: { attribute: false } };
  /** Address of the hazard. */
  declare path: string;
  declare version: string | null;
  declare document: ApiDocument;

  private readonly shown = new Loading<Shown>(this, async (path, signal) => {
    const [file, duties] = await Promise.all([
      api.get<ListingFileView>(`${path}/listing`, {}, signal),
      readsDuties(this.document, path)
        ? api.get<DutiesView>(`${path}/duties`, {}, signal)
        : { items: [] },
    ]);
    return { file, duties: duties.items };
  });

  static styles = [
    shared,
    css`
      section {
        margin-bottom: 18px;
      }
      h3 {
        font-size: var(--gp-text-large);
        margin-bottom: 6px;
      }
      ol {
        list-style: none;
      }
      li {
        position: relative;
        padding: 0 0 12px 34px;
      }
      li::before {
        content: attr(data-no);
        position: absolute;
        inset-inline-start: 0;
        top: 0;
        width: 24px;
        height: 24px;
        border-radius: 50%;
        border: 2px solid var(--gp-line);
        background: var(--gp-surface);
        color: var(--gp-ink-quiet);
        font-size: var(--gp-text-small);
        font-weight: 600;
        line-height: 20px;
        text-align: center;
      }
      li:not(:last-child)::after {
        content: '';
        position: absolute;
        inset: 26px auto 2px 11px;
        width: 2px;
        background: var(--gp-line);
      }
      li.over::before {
        color: #fff;
        border-color: var(--gp-good);
        background: var(--gp-good);
      }
      li.next::before {
        color: #fff;
        border-color: var(--gp-accent);
        background: var(--gp-accent);
      }
      li.late::before {
        color: #fff;
        border-color: var(--gp-severe);
        background: var(--gp-severe);
      }
      progress {
        width: 8rem;
        accent-color: var(--gp-accent);
      }
      summary {
        cursor: pointer;
      }
    `,
  ];

  willUpdate(changed: Map<string, unknown>) {
    if (changed.has('path') || changed.has('version')) {
      void this.shown.load(this.path);
    }
  }

  render() {
    const known = this.shown.value;
    if (!known) {
      return this.shown.problem
        ? html`<gp-problem .problem=${this.shown.problem} @gp-retry=${() => this.shown.load(this.path)}></gp-problem>`
        : html`<p class="empty">${common('loading')}</p>`;
    }
    const { proposals, listings } = known.file;
    return proposals.length + listings.length
      ? html`${[...listings].reverse().map((listing) => this.listing(listing, known.duties))}
        ${proposals.map((proposal) => this.proposal(proposal))}`
      : html`<p class="empty">${t('listing.none')}</p>`;
  }

  private proposal(proposal: ProposalView) {
    return html`<section>
      <h3>
        ${t('step.proposal')} · ${this.document.word('Level', proposal.level)}
        <span class="mark">${this.document.word('ProposalState', proposal.state)}</span>
      </h3>
      <p>${proposal.reason}</p>
      <p class="quiet small">${proposal.proposedBy} ${minute(proposal.proposedAt)}</p>
      ${proposal.refusal ? html`<p>${JSON.stringify(proposal.refusal)}</p>` : nothing}
    </section>`;
  }

  private listing(listing: Papers, duties: readonly DutyView[]) {
    const steps = stepsOf(listing, duties);
    const next = listing.endedAt ? undefined : steps.find((step) => !step.over);
    return html`<section>
      <h3>
        ${listing.no}
        <span class="mark warning">${this.document.word('Level', listing.level)}</span>
        <span class="mark">${this.document.word('ListingState', listing.state)}</span>
      </h3>
      <ol>
        ${steps.map((step, index) => this.step(listing, step, index + 1, step === next))}
      </ol>
    </section>`;
  }

  private step(listing: Papers, step: Step, no: number, next: boolean) {
    return html`<li data-no=${no} class="${step.over ? 'over' : next ? 'next' : ''} ${step.late ? 'late' : ''}">
      <strong>${t(`step.${step.key}`)}</strong>
      ${step.over ? nothing : next ? html`<span class="mark">${t('step.next')}</span>` : nothing}
      ${step.by && !listing.endedAt ? html`<span class="quiet small">${t('step.by', step.by)}</span>` : nothing}
      ${step.late ? html`<span class="mark severe">${t('step.late')}</span>` : nothing}
      ${step.key === 'progress'
        ? html`<progress max="100" .value=${listing.percent} aria-label=${t('step.progress')}></progress>
            ${listing.percent} %`
        : nothing}
      ${step.key === 'notice'
        ? html`<gp-pdf .href=${`/hazard/v1/listings/${listing.id}/notice`} .name=${t('notice')}></gp-pdf>`
        : nothing}
      ${step.done.map((done) => this.done(step.key, done))}
    </li>`;
  }

  private done(key: StepKey, done: Done) {
    const schema = PAPERS[key] && this.document.named(PAPERS[key]);
    return html`<details>
      <summary class="small quiet">${done.by} ${done.at ? minute(done.at) : nothing}</summary>
      ${done.paper
        ? html`<gp-record class="small" .document=${this.document} .schema=${schema ?? {}} .value=${done.paper}></gp-record>`
        : nothing}
    </details>`;
  }
}

customElements.define('gp-listing', GpListing);
