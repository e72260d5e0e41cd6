import { BarChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

export interface Bar {
  code: string;
  name: string;
  value: number | undefined;
  /** What is written at the end of the row, and what of it where room is scarce. */
  label: string;
  shortLabel: string;
}

const ROW = 18;
const SCARCE = 480;

/** Horizontal bars, the highest on top, drawn as SVG. */
export class RankingChart {
  private readonly chart: EChartsType;
  private readonly sized: ResizeObserver;
  private redraw = () => this.chart.resize();

  constructor(
    private readonly place: HTMLElement,
    onChosen: (code: string) => void,
  ) {
    this.chart = init(place, undefined, { renderer: 'svg' });
    this.chart.on('click', (event) => {
      if (event.componentType === 'series') {
        onChosen((event.data as { code: string }).code);
      }
    });
    this.sized = new ResizeObserver(() => this.redraw());
    this.sized.observe(place);
  }

  /**
   * @param whole the same measure for the whole territory, drawn as a line; absent for counts
   * @param share whether values are percentages
   */
  draw(bars: readonly Bar[], whole: number | undefined, wholeName: string, share: boolean): void {
    this.redraw = () => this.draw(bars, whole, wholeName, share);
    const token = (name: string) => getComputedStyle(this.place).getPropertyValue(name).trim();
    const quiet = token('--gp-ink-quiet');
    const font = { fontFamily: token('--gp-font'), fontSize: 12 };
    this.place.style.height = `${Math.max(bars.length, 3) * ROW + 46}px`;
    this.chart.resize();
    const scarce = this.place.clientWidth < SCARCE;
    const rows = { type: 'category', inverse: true, axisTick: { show: false } } as const;
    this.chart.setOption(
      {
        animation: false,
        textStyle: font,
        grid: { left: 4, right: 4, top: 20, bottom: 4, containLabel: true },
        tooltip: { formatter: ({ data }: any) => escaped(`${data.title}  ${data.text}`) },
        xAxis: {
          type: 'value',
          axisLabel: { color: quiet, formatter: share ? '{value}%' : undefined, hideOverlap: true },
          splitLine: { lineStyle: { color: token('--gp-line-quiet') } },
        },
        yAxis: [
          {
            ...rows,
            data: bars.map((bar) => bar.name),
            axisLine: { lineStyle: { color: token('--gp-line') } },
            axisLabel: { color: token('--gp-ink'), width: 130, overflow: 'truncate', interval: 0 },
          },
          {
            ...rows,
            data: bars.map((bar) => (scarce ? bar.shortLabel : bar.label)),
            axisLine: { show: false },
            axisLabel: { color: quiet, interval: 0 },
          },
        ],
        series: [
          {
            type: 'bar',
            barWidth: 11,
            cursor: 'pointer',
            data: bars.map((bar) => ({
              value: bar.value ?? null,
              code: bar.code,
              title: bar.name,
              text: bar.label,
              itemStyle: {
                color:
                  whole !== undefined && (bar.value ?? 0) > whole
                    ? token('--gp-warning-line')
                    : token('--gp-accent'),
              },
            })),
            markLine:
              whole === undefined
                ? { data: [] }
                : {
                    silent: true,
                    symbol: 'none',
                    animation: false,
                    lineStyle: { color: token('--gp-ink-quiet'), type: 'dashed' },
                    label: { formatter: wholeName, position: 'start', color: quiet, distance: 6 },
                    data: [{ xAxis: whole }],
                  },
          },
        ],
      },
      { notMerge: true },
    );
  }

  dispose(): void {
    this.sized.disconnect();
    this.chart.dispose();
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
