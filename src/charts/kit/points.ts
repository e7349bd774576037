/** Points written as text, `x,y x,y`, in parts of `unit`: an outline of thirty takes four lines and not thirty. */
export const readPoints = (text: string, unit = 1): [x: number, y: number][] =>
  text.split(' ').map((point) => {
    const [x = NaN, y = NaN] = point.split(',').map((side) => Number(side) / unit);
    return [x, y];
  });
