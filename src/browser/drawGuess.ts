/** What a reader may draw: asleep, with nothing of it fetched, until its field comes near. */
class DrawGuess extends HTMLElement {
  private near?: IntersectionObserver;

  connectedCallback() {
    this.near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.near!.disconnect();
        import('./guessField.ts')
          .then(({ guessField }) => guessField(this))
          .catch((fault: unknown) => {
            // Whoever cannot draw is shown the chart, as without any script; the console is told why.
            this.dataset.plain = '';
            throw fault;
          });
      },
      { rootMargin: '100% 0px' },
    );
    this.near.observe(this.querySelector('.field')!);
  }

  disconnectedCallback() {
    this.near?.disconnect();
  }
}

customElements.define('draw-guess', DrawGuess);
