import { css, html } from 'lit';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { formStyles } from '../parts/form/styles';
import { t } from './texts';

/** Asks why a record is given up; tells `gp-reason`. */
class GpDiscard extends GpElement {
  static styles = [
    shared,
    formStyles,
    css`
      dialog {
        width: min(34rem, calc(100vw - 16px));
        padding: 18px;
        border: 1px solid var(--gp-line);
        border-radius: 6px;
        color: var(--gp-ink);
        background: var(--gp-surface);
      }
      dialog::backdrop {
        background: rgb(16 33 50 / 45%);
      }
      form {
        display: grid;
        gap: 12px;
      }
      .acts {
        display: flex;
        justify-content: flex-end;
        gap: 8px;
      }
    `,
  ];

  firstUpdated() {
    this.renderRoot.querySelector('dialog')!.showModal();
  }

  render() {
    return html`<dialog aria-labelledby="title" @close=${() => this.tell('gp-closed')}>
      <form @submit=${this.submit}>
        <h2 id="title">${t('parked.discard.title')}</h2>
        <p>${t('parked.discard.why')}</p>
        <label
          ><span class="name">${t('parked.reason')}</span>
          <input name="reason" required maxlength="500" pattern=".*\\S.*" autocomplete="off"
        /></label>
        <div class="acts">
          <button type="button" @click=${this.close}>${t('parked.cancel')}</button>
          <button class="primary" type="submit">${t('parked.discard')}</button>
        </div>
      </form>
    </dialog>`;
  }

  private submit(event: Event) {
    event.preventDefault();
    this.tell('gp-reason', this.renderRoot.querySelector('input')!.value.trim());
  }

  private close() {
    this.renderRoot.querySelector('dialog')!.close();
  }
}

customElements.define('gp-discard', GpDiscard);
