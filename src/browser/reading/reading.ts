import { find } from '../kit/find.ts';
import { again } from './again.ts';
import { followPlace } from './followPlace.ts';
import { kept } from './kept.ts';
import { progress } from './progress.ts';
import { stepper } from './stepper.ts';
import { choose, way } from './ways.ts';

const nav = find('.reader');
const menu = find('#menu', nav);
const said = find('.said', nav);

/** The buttons stand there while they are of use. */
function offer() {
  const stands = nav.querySelector('.stepper');
  if (way() !== 'steps') stands?.remove();
  else if (!stands) nav.append(stepper((words) => (said.textContent = words)));
}

const inputs = [...menu.querySelectorAll<HTMLInputElement>('[name=way]')];
const early = inputs.find(({ checked, defaultChecked }) => checked && !defaultChecked);
// A way chosen before this was there is as good as any.
if (early) choose(early.value);
for (const input of inputs) {
  input.checked = input.value === way();
  input.addEventListener('change', () => {
    choose(input.value);
    offer();
  });
}
find('.forget', menu).addEventListener('click', () => {
  nav.querySelector('.again')?.remove();
});

const before = kept.get('place');
const returned = scrollY === 0 && !location.hash && before && document.getElementById(before);
if (returned) nav.append(again(returned));
offer();
progress(find('.progress', nav));
followPlace((place) => {
  const chapter = place?.closest<HTMLElement>('[data-chapter]');
  nav.dataset.light = chapter?.dataset.light ?? 'night';
  for (const link of menu.querySelectorAll<HTMLAnchorElement>('ol a'))
    link.ariaCurrent = link.hash === `#${chapter?.id}` ? 'location' : null;
});
