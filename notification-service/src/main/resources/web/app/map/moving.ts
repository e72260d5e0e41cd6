import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Box, Ground } from './ground';
import { t } from './texts';

const STEP = 0.35;
const CLOSER = 0.5;
/** A hand that clicks trembles by so many pixels. */
const TREMBLE = 4;

/** A drawing that is dragged: how far, until it is let go. */
export class Dragging implements ReactiveController {
  /** Pixels from where the drawing was grasped. */
  by: readonly [x: number, y: number] = [0, 0];
  private grip: { x: number; y: number } | undefined;

  /** @param dropped is told how far it was dragged at last */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly dropped: (x: number, y: number) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.grip = undefined;
    this.by = [0, 0];
  }

  readonly grasp = (event: PointerEvent) => {
    if (event.button === 0) {
      this.grip = { x: event.clientX, y: event.clientY };
    }
  };

  readonly drag = (event: PointerEvent) => {
    if (this.grip) {
      const by = [event.clientX - this.grip.x, event.clientY - this.grip.y] as const;
      if (Math.hypot(...by) > TREMBLE) {
        // Only now, so that a click still is one.
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
        this.by = by;
        this.host.requestUpdate();
      }
    }
  };

  readonly drop = () => {
    const [x, y] = this.by;
    this.grip = undefined;
    if (x || y) {
      this.by = [0, 0];
      this.host.requestUpdate();
      this.dropped(x, y);
    }
  };
}

/**
 * The buttons that move the map.
 *
 * @param show is told the part of the earth to be shown; undefined is all
 */
export function moves(ground: Ground, show: (box: Box | undefined) => void) {
  const move = (label: Parameters<typeof t>[0], sign: string, box: Box | undefined) =>
    html`<button type="button" title=${t(label)} aria-label=${t(label)} @click=${() => show(box)}>
      ${sign}
    </button>`;
  return html`<div class="tools" role="group" aria-label=${t('move')}>
    ${move('in', '+', ground.moved(0, 0, CLOSER))}
    ${move('north', '↑', ground.moved(0, STEP))}
    ${move('out', '−', ground.moved(0, 0, 1 / CLOSER))}
    ${move('west', '←', ground.moved(-STEP, 0))}
    ${move('whole', '⌂', undefined)}
    ${move('east', '→', ground.moved(STEP, 0))}
    <span></span>
    ${move('south', '↓', ground.moved(0, -STEP))}
  </div>`;
}
