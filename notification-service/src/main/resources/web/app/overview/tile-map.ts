import { TreemapChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Tone } from './indicators';

use([TreemapChart, TooltipComponent, SVGRenderer]);

export interface Tile {
  readonly code: string;
  readonly name: string;
  /** How large it is beside the others. */
  readonly size: number;
  /** What the colour stands for. */
  readonly text: string;
  readonly tone: Tone;
}

/** No territory is so small beside the largest that it cannot be clicked. */
const SMALLEST = 0.02;

export const COLOURS: Readonly<Record<Tone, readonly [surface: string, line: string]>> = {
  good: ['--gp-good-quiet', '--gp-good-line'],
  warning: ['--gp-warning-quiet', '--gp-warning-line'],
  severe: ['--gp-severe-quiet', '--gp-severe-line'],
  none: ['--gp-info-quiet', '--gp-info-line'],
};

/** Territories as tiles, drawn as SVG. It says nothing about where they lie. */
export class TileMap {
  private readonly chart: EChartsType;
  private readonly sized: ResizeObserver;

  constructor(
    private readonly place: HTMLElement,
    onChosen: (code: string) => void,
  ) {
    this.chart = init(place, undefined, { renderer: 'svg' });
    this.chart.on('click', (event) => {
      const code = (event.data as { code?: string } | undefined)?.code;
      if (code) {
        onChosen(code);
      }
    });
    this.sized = new ResizeObserver(() => this.chart.resize());
    this.sized.observe(place);
  }

  draw(tiles: readonly Tile[]): void {
    const token = (name: string) => getComputedStyle(this.place).getPropertyValue(name).trim();
    const largest = Math.max(...tiles.map((tile) => tile.size), 1);
    this.chart.setOption(
      {
        animation: false,
        textStyle: { fontFamily: token('--gp-font'), fontSize: 12 },
        tooltip: {
          confine: true,
          formatter: ({ data }: any) => escaped(`${data.name}  ${data.text}`),
        },
        series: [
          {
            type: 'treemap',
            roam: false,
            nodeClick: false,
            breadcrumb: { show: false },
            width: '100%',
            height: '100%',
            left: 0,
            top: 0,
            cursor: 'pointer',
            label: {
              color: token('--gp-ink'),
              formatter: ({ data }: any) => `${data.name}\n${data.text}`,
              overflow: 'truncate',
            },
            data: tiles.map((tile) => ({
              name: tile.name,
              value: Math.max(tile.size, largest * SMALLEST),
              code: tile.code,
              text: tile.text,
              itemStyle: {
                color: token(COLOURS[tile.tone][0]),
                borderColor: token(COLOURS[tile.tone][1]),
                borderWidth: 1,
                gapWidth: 2,
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

export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
