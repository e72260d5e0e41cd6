import { css, html, nothing } from 'lit';
import { session } from '../core/auth';
import { draft, dropDraft, keepDraft } from '../core/drafts';
import { documentOf, serviceOf, type ApiDocument, type Service } from '../core/document';
import { dropPost, holdPost, keptPosts, POSTS, type KeptPost } from '../core/posts';
import { deliver, sendPost } from '../core/sending';
import { count } from '../core/i18n';
import { minute } from '../core/time';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import '../parts/gp-conflict';
import '../parts/gp-record';
import { t } from './texts';

const TONES = {
  waiting: 'info',
  held: 'info',
  sent: 'good',
  conflict: 'severe',
  refused: 'severe',
} as const;

const OVERTAKEN = 412;

/** What is kept on this device until it is sent: who wrote it sends it, corrects it or gives it up. */
class GpWaiting extends GpElement {
  static properties = {
    posts: { state: true },
    documents: { state: true },
    discarding: { state: true },
    failed: { state: true },
  };
  declare private posts: readonly KeptPost[] | undefined;
  declare private documents: ReadonlyMap<Service, ApiDocument>;
  /** Of which it is asked whether it is given up. */
  declare private discarding: number | undefined;
  declare private failed: boolean;

  constructor() {
    super();
    this.documents = new Map();
    this.failed = false;
  }

  static styles = [
    shared,
    css`
      .about,
      .others {
        padding: 8px var(--gp-pad);
      }
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        gap: 6px;
        padding: 10px var(--gp-pad);
        border-top: 1px solid var(--gp-line-quiet);
      }
      li > * {
        overflow-wrap: anywhere;
        min-width: 0;
      }
      .head,
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        align-items: center;
      }
      .problem {
        padding: 6px 10px;
        border-inline-start: 3px solid var(--gp-warning-line);
        background: var(--gp-warning-quiet);
      }
      summary {
        cursor: pointer;
      }
      gp-record {
        display: block;
        padding-top: 6px;
      }
    `,
  ];

  private readonly changed = () => void this.read();

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener(POSTS, this.changed);
    void this.read();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener(POSTS, this.changed);
  }

  private async read() {
    try {
      this.posts = await keptPosts();
    } catch {
      this.failed = true;
      return;
    }
    const services = new Set(this.own().map(({ address }) => serviceOf(address)));
    for (const service of services) {
      if (!this.documents.has(service)) {
        const document = await documentOf(service).catch(() => undefined);
        if (document) {
          this.documents = new Map([...this.documents, [service, document]]);
        }
      }
    }
  }

  private own(): readonly KeptPost[] {
    return this.posts?.filter(({ owner }) => owner === session()?.subject) ?? [];
  }

  render() {
    if (this.failed) {
      return html`<section class="panel"><p class="empty">${t('failed')}</p></section>`;
    }
    const own = this.own();
    const others =
      this.posts?.filter(({ owner, state }) => owner !== session()?.subject && state !== 'sent').length;
    const waiting = own.some(({ state }) => state === 'waiting');
    return html`<section class="panel" aria-busy=${this.posts ? 'false' : 'true'}>
      ${waiting
        ? html`<header>
            <button class="primary" @click=${() => deliver()}>${t('send.all')}</button>
          </header>`
        : nothing}
      <p class="about quiet small">${t('about')}</p>
      ${own.length
        ? html`<ol>
            ${own.map((post) => html`<li data-state=${post.state}>${this.post(post)}</li>`)}
          </ol>`
        : html`<p class="empty">${this.posts ? t('empty') : '…'}</p>`}
      ${others ? html`<p class="others quiet">${t('others', count(others))}</p>` : nothing}
    </section>`;
  }

  private post(post: KeptPost) {
    const document = this.documents.get(serviceOf(post.address));
    return html`<div class="head">
        <strong>${post.name}</strong>
        ${post.about ? html`<span>${post.about}</span>` : nothing}
        <span class="mark ${TONES[post.state]}">${t(`state.${post.state}`)}</span>
        <span class="quiet small">${t('made', minute(post.madeAt))}</span>
        ${post.follows !== undefined && post.state === 'waiting'
          ? html`<span class="quiet small">${t('follows')}</span>`
          : nothing}
        ${post.sentAt
          ? html`<span class="quiet small">${t('sent', minute(post.sentAt))}</span>`
          : nothing}
      </div>
      ${post.problem
        ? html`<p class="problem">
            <strong>${post.problem.title}</strong> ${post.problem.detail}
            <span class="quiet small">(${post.problem.status})</span>
          </p>`
        : nothing}
      ${document && post.tag && post.state === 'conflict'
        ? html`<gp-conflict
            .document=${document}
            .address=${post.address}
            .tag=${post.tag}
            @gp-repeat=${(event: CustomEvent<string>) => sendPost(post.id, event.detail)}
          ></gp-conflict>`
        : nothing}
      ${document && post.state !== 'sent'
        ? html`<details>
            <summary>${t('contents')}</summary>
            <gp-record
              .document=${document}
              .schema=${document.body(post.address) ?? {}}
              .value=${post.body}
            ></gp-record>
          </details>`
        : nothing}
      <div class="tools">${this.discarding === post.id ? this.sure(post) : this.tools(post)}</div>`;
  }

  private tools(post: KeptPost) {
    // Of what was overtaken, the conflict says how it is sent.
    const overtaken = post.state === 'conflict' && post.problem?.status === OVERTAKEN;
    const seen = html`<a href=${withoutForm(post.place)}>${t('look')}</a>`;
    return post.state === 'sent'
      ? seen
      : html`${overtaken
            ? nothing
            : html`<button @click=${() => sendPost(post.id)}>${t('again')}</button>`}
          <button @click=${() => this.correct(post)}>${t('correct')}</button>
          <button @click=${() => (this.discarding = post.id)}>${t('discard')}</button>
          ${seen}`;
  }

  private sure(post: KeptPost) {
    return html`<span role="alert">${t('discard.sure')}</span>
      <button class="primary" @click=${() => this.discard(post)}>${t('discard.yes')}</button>
      <button @click=${() => (this.discarding = undefined)}>${t('discard.no')}</button>`;
  }

  /** The form stands open again with what was written; it is not sent meanwhile. */
  private async correct({ id, address, body, key, place }: KeptPost) {
    await holdPost(id);
    keepDraft(address, { value: body, key, post: id });
    location.hash = place;
  }

  private async discard({ id, address }: KeptPost) {
    if (draft(address).post === id) {
      dropDraft(address);
    }
    this.discarding = undefined;
    await dropPost(id);
  }
}

/** The place without the form that was open there. */
function withoutForm(place: string): string {
  const [path, query] = place.split('?', 2);
  const rest = new URLSearchParams(query);
  rest.delete('act');
  return rest.size ? `${path}?${rest}` : path;
}

customElements.define('gp-waiting', GpWaiting);
