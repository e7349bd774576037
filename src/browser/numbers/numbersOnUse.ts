import { failed } from '../kit/failed.ts';
import { targeted } from '../kit/find.ts';
import { opensElsewhere } from '../kit/opensElsewhere.ts';

// Nothing of the numbers is asked for before a reader wants them.
addEventListener('click', async (event) => {
  const link = targeted<HTMLAnchorElement>(event, 'a.to-numbers');
  const picture = targeted<SVGSVGElement>(event, '.figure svg');
  if (opensElsewhere(event) || !(link ?? picture)) return;
  event.preventDefault();
  try {
    const { answerPress } = await import('./answerPress.ts');
    await answerPress(event, link, picture);
  } catch (fault) {
    failed(fault);
    if (link) location.assign(link.href);
  }
});
