// The styles of every chart, for a page; a static picture has them too.
import.meta.glob('./*/chart.css', { eager: true });
