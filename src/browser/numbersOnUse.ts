// Nothing of the numbers is asked for before a reader wants them.
addEventListener('click', async (event) => {
  const at = event.target as Element;
  const link = at.closest<HTMLAnchorElement>('a.to-numbers');
  const picture = at.closest('.figure svg');
  if (event.ctrlKey || event.metaKey || event.shiftKey || !(link ?? picture)) return;
  event.preventDefault();
  const { explain, openNumbers } = await import('./numbers.ts');
  if (link) await openNumbers(link);
  else await explain(picture!, event);
});
