import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { TrendMonth } from '../api/hazard';
import { t } from './texts';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

const SCARCE = 480;

/** Months from left to right: what stood at their ends as lines, what happened in them as bars. */
export class TrendChart {
  private readonly chart: EChartsType;
  private readonly sized: ResizeObserver;

  constructor(private readonly place: HTMLElement) {
    this.chart = init(place, undefined, { renderer: 'svg' });
    this.sized = new ResizeObserver(() => this.chart.resize());
    this.sized.observe(place);
  }

  draw(months: readonly TrendMonth[]): void {
    const token = (name: string) => getComputedStyle(this.place).getPropertyValue(name).trim();
    const quiet = token('--gp-ink-quiet');
    const bar = (name: string, colour: string, key: 'reported' | 'ended') => ({
      name,
      type: 'bar',
      barMaxWidth: 12,
      itemStyle: { color: token(colour) },
      data: months.map((month) => month[key]),
    });
    const line = (name: string, colour: string, key: 'open' | 'listed') => ({
      name,
      type: 'line',
      symbolSize: 5,
      itemStyle: { color: token(colour) },
      data: months.map((month) => month[key]),
    });
    this.chart.setOption(
      {
        animation: false,
        textStyle: { fontFamily: token('--gp-font'), fontSize: 12 },
        // On a phone the legend has two lines.
        grid: {
          left: 4,
          right: 8,
          top: this.place.clientWidth < SCARCE ? 52 : 30,
          bottom: 4,
          containLabel: true,
        },
        legend: { top: 0, left: 0, itemHeight: 10, textStyle: { color: quiet } },
        tooltip: { trigger: 'axis', confine: true },
        xAxis: {
          type: 'category',
          data: months.map((month) => month.month),
          axisLabel: { color: quiet, hideOverlap: true },
          axisLine: { lineStyle: { color: token('--gp-line') } },
          axisTick: { show: false },
        },
        yAxis: {
          type: 'value',
          minInterval: 1,
          axisLabel: { color: quiet },
          splitLine: { lineStyle: { color: token('--gp-line-quiet') } },
        },
        series: [
          bar(t('trend.reported'), '--gp-info-line', 'reported'),
          bar(t('trend.ended'), '--gp-good-line', 'ended'),
          line(t('trend.open'), '--gp-accent', 'open'),
          line(t('trend.listed'), '--gp-severe-line', 'listed'),
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
