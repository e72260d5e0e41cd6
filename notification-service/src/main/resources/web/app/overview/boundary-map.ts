import { MapChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import { init, registerMap, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Boundaries } from '../map/boundaries';
import { COLOURS, escaped, type Tile } from './tile-map';

use([MapChart, TooltipComponent, SVGRenderer]);

/** Territories within their boundaries, drawn as SVG. */
export class BoundaryMap {
  private readonly chart: EChartsType;
  private readonly sized: ResizeObserver;

  constructor(
    private readonly place: HTMLElement,
    boundaries: Boundaries,
    onChosen: (code: string) => void,
  ) {
    registerMap('boundaries', boundaries as never);
    this.chart = init(place, undefined, { renderer: 'svg' });
    this.chart.on('click', ({ name }) => onChosen(name));
    this.sized = new ResizeObserver(() => this.chart.resize());
    this.sized.observe(place);
  }

  draw(tiles: readonly Tile[]): void {
    const token = (name: string) => getComputedStyle(this.place).getPropertyValue(name).trim();
    const tileOf = (code: string) => tiles.find((tile) => tile.code === code);
    this.chart.setOption(
      {
        animation: false,
        textStyle: { fontFamily: token('--gp-font'), fontSize: 12 },
        tooltip: {
          confine: true,
          formatter: ({ name }: any) => {
            const tile = tileOf(name);
            return tile ? escaped(`${tile.name}  ${tile.text}`) : '';
          },
        },
        series: [
          {
            type: 'map',
            map: 'boundaries',
            nameProperty: 'code',
            selectedMode: false,
            itemStyle: { areaColor: token('--gp-info-quiet'), borderColor: token('--gp-line') },
            emphasis: { itemStyle: { areaColor: token('--gp-accent-quiet') } },
            label: {
              show: true,
              color: token('--gp-ink'),
              formatter: ({ name }: any) => tileOf(name)?.name ?? '',
            },
            data: tiles.map((tile) => ({
              name: tile.code,
              value: tile.size,
              itemStyle: {
                areaColor: token(COLOURS[tile.tone][0]),
                borderColor: token(COLOURS[tile.tone][1]),
              },
            })),
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
