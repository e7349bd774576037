import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';
import type { PlanRows } from '../rows.ts';
import { DIM, presence } from '../../kit/weights.ts';
import type { PlanView } from '../view.ts';

/** Each door: its leaf as it stands, and the thin arc of its swing. */
export function doors(rows: PlanRows, view: PlanView, layout: Layout): Mark[] {
  const weight = Math.sqrt(Math.max(view.show.plan ?? 0, DIM));
  return rows.doors.flatMap(([id, hingeX, hingeY, latchX, latchY, opensX, opensY]): Mark[] => {
    const front = id === 'front';
    const open = front ? presence(view, 'door') : view.doors;
    const wide = Math.hypot(latchX - hingeX, latchY - hingeY);
    const [shutX, shutY] = [(latchX - hingeX) / wide, (latchY - hingeY) / wide];
    const [cos, sin] = [Math.cos((open * Math.PI) / 2), Math.sin((open * Math.PI) / 2)];
    const [startX, startY] = [layout.x(hingeX), layout.y(hingeY)];
    const at = (stepX: number, stepY: number) =>
      [layout.x(hingeX + stepX * wide), layout.y(hingeY + stepY * wide)] as const;
    const [endX, endY] = at(shutX * cos + opensX * sin, shutY * cos + opensY * sin);
    const radius = round(wide * layout.metre);
    const sweep = shutX * opensY - shutY * opensX > 0 ? 1 : 0;
    const arc = `M${at(shutX, shutY)}A${radius},${radius} 0 0 ${sweep} ${at(opensX, opensY)}`;
    return [
      mark.path(`swing-${id}`, 'plan-swing', arc, faded(weight)),
      mark.line(`leaf-${id}`, front ? 'plan-leaf plan-front' : 'plan-leaf', {
        x1: startX,
        y1: startY,
        x2: endX,
        y2: endY,
        ...faded(front ? Math.max(weight, view.show.door ?? 0) : weight),
      }),
    ];
  });
}
