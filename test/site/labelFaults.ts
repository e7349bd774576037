/**
 * What is wrong with the labels of a picture on the screen: cut off, lying on each other, or too small to read.
 * Runs in the browser, so it calls nothing but the browser's own functions.
 */
export function labelFaults(svg: Element): string[] {
  const faults: string[] = [];
  const frame = svg.getBoundingClientRect();
  const labels = [...svg.querySelectorAll('text')].filter(
    (text) => text.textContent && Number(getComputedStyle(text).opacity) >= 0.5,
  );
  const boxes = labels.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
  for (const [index, { words, box }] of boxes.entries()) {
    const over = Math.max(
      frame.left - box.left,
      box.right - frame.right,
      frame.top - box.top,
      box.bottom - frame.bottom,
    );
    if (over > 0.5) faults.push(`"${words}" is cut off by ${over.toFixed(1)} px`);
    const scale = labels[index]!.getScreenCTM()!.a;
    const size = parseFloat(getComputedStyle(labels[index]!).fontSize) * scale;
    if (size < 11.99) faults.push(`"${words}" is ${size.toFixed(1)} px high`);
    for (const other of boxes.slice(index + 1)) {
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) - 2;
      const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) - 2;
      if (width > 0 && height > 0)
        faults.push(`"${words}" lies on "${other.words}" by ${width.toFixed(1)} by ${height.toFixed(1)} px`);
    }
  }
  return faults;
}
