import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { round } from '../kit/round.ts';
import type { Layout } from './frame.ts';
import type { PlanRows } from './rows.ts';
import { DIM, presence } from '../kit/weights.ts';
import type { PlanView } from './view.ts';

/** Each door: its leaf as it stands, and the thin arc of its swing. */
export function doors(rows: PlanRows, view: PlanView, layout: Layout): Mark[] {
  const weight = Math.sqrt(Math.max(view.show.plan ?? 0, DIM));
  return rows.doors.flatMap(([id, hingeX, hingeY, latchX, latchY, opensX, opensY]): Mark[] => {
    const front = id === 'front';
    const open = front ? presence(view, 'door') : view.doors;
    const wide = Math.hypot(latchX - hingeX, latchY - hingeY);
    const [shutX, shutY] = [(latchX - hingeX) / wide, (latchY - hingeY) / wide];
    const [cos, sin] = [Math.cos((open * Math.PI) / 2), Math.sin((open * Math.PI) / 2)];
    const at = (stepX: number, stepY: number) => [
      layout.x(hingeX + stepX * wide),
      layout.y(hingeY + stepY * wide),
    ];
    const leaf = at(shutX * cos + opensX * sin, shutY * cos + opensY * sin);
    const [shut, swung] = [at(shutX, shutY), at(opensX, opensY)];
    const radius = round(wide * layout.metre);
    const sweep = shutX * opensY - shutY * opensX > 0 ? 1 : 0;
    return [
      {
        key: `swing-${id}`,
        tag: 'path',
        className: 'plan-swing',
        attributes: { d: `M${shut}A${radius},${radius} 0 0 ${sweep} ${swung}`, ...faded(weight) },
      },
      {
        key: `leaf-${id}`,
        tag: 'line',
        className: front ? 'plan-leaf plan-front' : 'plan-leaf',
        attributes: {
          x1: layout.x(hingeX),
          y1: layout.y(hingeY),
          x2: leaf[0]!,
          y2: leaf[1]!,
          ...faded(front ? Math.max(weight, view.show.door ?? 0) : weight),
        },
      },
    ];
  });
}
