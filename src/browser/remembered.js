try {
  const way = localStorage.getItem('every-two-hours:way');
  if (way) document.documentElement.dataset.way = way;
} catch {
  // A browser that keeps nothing has kept no way to read.
}
