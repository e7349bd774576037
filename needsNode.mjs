// The first thing every script runs, so it has to be understood by the oldest Node that anyone still has.
const wanted = [22, 18];
const found = process.versions.node.split('.').map(Number);
if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error(`This needs Node ${wanted.join('.')} or newer; found ${process.versions.node}.`);
  process.exit(1);
}
