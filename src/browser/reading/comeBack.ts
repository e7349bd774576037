import { hold } from '../kit/hold.ts';

// A page that waited for this script as a plain article is read in its reader's own way again.
const { dataset } = document.documentElement;
const { wanted } = dataset;
if (wanted)
  hold(() => {
    dataset.way = wanted;
    delete dataset.wanted;
  });
