import { keepTrying } from '../kit/keepTrying.ts';
import { find } from '../kit/find.ts';
import { hold } from '../kit/hold.ts';

/** How long the field may take before the chart is shown as without any script, in milliseconds. */
const LATE = 2000;

/** What a reader may draw: asleep, with nothing of it fetched, until its field comes near. */
class DrawGuess extends HTMLElement {
  private near?: IntersectionObserver;

  connectedCallback() {
    this.near = new IntersectionObserver(
      (entries, near) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        this.load();
        setTimeout(() => this.plain(!('ready' in this.dataset)), LATE);
      },
      { rootMargin: '100% 0px' },
    );
    this.near.observe(find('.field', this));
  }

  disconnectedCallback() {
    this.near?.disconnect();
  }

  private readonly load = keepTrying(
    async () => {
      const { guessField } = await import('./guessField.ts');
      await guessField(this);
      this.plain(false);
    },
    () => this.plain(true),
  );

  /** Whoever cannot draw is shown the chart, as without any script. */
  private plain(isPlain: boolean) {
    if (this.hasAttribute('data-plain') !== isPlain) hold(() => this.toggleAttribute('data-plain', isPlain));
  }
}

customElements.define('draw-guess', DrawGuess);
