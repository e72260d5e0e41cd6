import { css, html, nothing } from 'lit';
import { GpElement } from '../parts/element';
import { shared } from '../parts/shared';
import { bilingual } from '../core/i18n';
import { t } from './texts';
import type { Line, Preview, Target } from '../api/equipment';

/** The first rows of a file as a profile reads them, or why they would be rejected. */
class GpChecked extends GpElement {
  static properties = { preview: { attribute: false } };
  declare preview: Preview;

  static styles = [
    shared,
    css`
      p {
        padding: 10px var(--gp-pad);
      }
      .scroll {
        overflow-x: auto;
      }
      table {
        border-collapse: collapse;
        font-size: var(--gp-text-small);
      }
      th,
      td {
        max-width: 16rem;
        padding: 5px 10px;
        border-bottom: 1px solid var(--gp-line-quiet);
        text-align: start;
        vertical-align: top;
        overflow-wrap: anywhere;
      }
      th {
        color: var(--gp-ink-quiet);
        background: var(--gp-surface-quiet);
        white-space: nowrap;
      }
    `,
  ];

  render() {
    const { lines, fields } = this.preview;
    const bad = lines.filter((line) => line.reason).length;
    const less = lines.filter((line) => line.warnings.length).length;
    const used = fields.filter(({ key }) => lines.some((line) => line.read?.[key]));
    return html`<p role="status">
        ${bad ? t('check.bad', bad, lines.length) : t('check.good', lines.length)}
        ${less ? t('check.warnings', less) : nothing}
      </p>
      <div class="scroll" tabindex="0" role="group" aria-label=${t('check')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${t('line')}</th>
              <th scope="col">${t('result')}</th>
              ${used.map((target) => html`<th scope="col">${bilingual(target.zh, target.en)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${lines.map((line) => this.line(line, used))}
          </tbody>
        </table>
      </div>`;
  }

  private line(line: Line, used: readonly Target[]) {
    const [tone, word] = outcome(line);
    return html`<tr>
      <td>${line.line}</td>
      <td>
        <span class="mark ${tone}">${t(word)}</span>
        ${line.warnings.map((warning) => html`<div class="small">${warning}</div>`)}
      </td>
      ${line.reason || line.skipped
        ? html`<td colspan=${Math.max(1, used.length)}>
            ${line.reason ? html`${line.reason}<br />` : nothing}
            <span class="quiet">${line.cells.join(' · ')}</span>
          </td>`
        : used.map((target) => html`<td>${this.meaning(target, line.read?.[target.key])}</td>`)}
    </tr>`;
  }

  private meaning(target: Target, value: string | undefined) {
    const known = target.meanings.find((one) => one.value === value);
    return known ? bilingual(known.zh, known.en) : (value ?? '—');
  }
}

function outcome(line: Line) {
  if (line.reason) {
    return ['severe', 'bad'] as const;
  }
  if (line.skipped) {
    return ['outline', 'skipped'] as const;
  }
  return line.warnings.length ? (['warning', 'good.less'] as const) : (['good', 'good'] as const);
}

customElements.define('gp-checked', GpChecked);
