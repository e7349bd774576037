import { labelSize } from '../../charts/kit/sizes.ts';
import type { Size } from '../../scene/scene.ts';
import { activeStep } from './activeStep.ts';
import { isScrubbed, later, moved, settled, type Manner, type Place, type Play } from './player.ts';
import { watchSteps, type Scroller } from './watchSteps.ts';
import { keepTrying } from '../kit/keepTrying.ts';
import { paint } from '../kit/paint.ts';
import { turn } from './turn.ts';
import { reelOf, type Reel } from './reelOf.ts';
import { standIn } from './standIn.ts';

/** How long a picture may take to come before the step's own still stands in for it, in milliseconds. */
const LATE = 300;

const reduced = matchMedia('(prefers-reduced-motion: reduce)');

/** Who steps with buttons is shown where the scroll would lead. */
const manner = (): Manner => ({
  moves: !reduced.matches,
  scrubs: !reduced.matches && document.documentElement.dataset.way !== 'steps',
});

/** A scroller: joins its steps, Scrollama and the pinned figure. Asleep while it is far from the screen. */
class ScrollStory extends HTMLElement {
  private steps: HTMLElement[] = [];
  private figure!: HTMLElement;
  private svg!: SVGSVGElement;
  private reel?: Reel;
  /** The figure's room, and where on the screen a step becomes the one being read: read when they change, not in every frame. */
  private size: Size = { width: 0, height: 0, text: 0 };
  private line = 0;
  private scroller?: Scroller;
  private place: Place = { index: 0, progress: 0 };
  private play?: Play<unknown>;
  private isNear = false;
  private isSeen = false;
  private isLate = false;
  private isPainted = false;
  private queued = 0;
  private readonly observers: { disconnect(): void }[] = [];

  connectedCallback() {
    this.steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
    this.figure = this.querySelector<HTMLElement>('.figure')!;
    this.svg = this.figure.querySelector('svg')!;
    this.isPainted = this.svg.hasChildNodes();
    const near = new IntersectionObserver(
      // Two jumps within a frame come as two entries: the last is where the page is now.
      (entries) => {
        this.isNear = entries.at(-1)!.isIntersecting;
        if (this.isNear) this.wake();
        else this.sleep();
      },
      { rootMargin: '150% 0px' },
    );
    // The first pictures are in the page: nothing else is asked for before the reader scrolls.
    const begin = () => near.observe(this);
    if (scrollY > 0) begin();
    else addEventListener('scroll', begin, { once: true, passive: true });
    const size = new ResizeObserver(() => this.resized());
    size.observe(this.figure);
    // A reader who makes the text larger changes the cards, and not the figure.
    size.observe(this.querySelector('.card')!);
    this.observers.push(near, size);
    addEventListener('resize', this.resized);
  }

  disconnectedCallback() {
    this.sleep();
    for (const observer of this.observers.splice(0)) observer.disconnect();
    removeEventListener('resize', this.resized);
  }

  private readonly load = keepTrying(
    async () => {
      const reel = await reelOf(
        this.dataset,
        this.steps.map(({ id }) => id),
      );
      await turn();
      this.reel = reel;
      if (this.scroller) this.settle();
    },
    () => this.late(),
  );

  private wake() {
    if (this.scroller) return;
    this.look();
    this.scroller = watchSteps(this.steps, this.line, this.follow);
    // Scrollama's progress stops a few pixels short; where the scroll ends, the picture has to be exact.
    addEventListener('scroll', this.follow, { passive: true });
    // What has been loaded wakes at once, so that a jump shows its own picture in the next frame.
    this.settle();
    if (this.reel) return;
    this.load();
    setTimeout(() => this.late(), LATE);
  }

  private sleep() {
    removeEventListener('scroll', this.follow);
    cancelAnimationFrame(this.queued);
    this.queued = 0;
    this.scroller?.stop();
    this.scroller = undefined;
    this.rest();
  }

  private late() {
    this.isLate = true;
    this.wait();
  }

  /** While there is nothing to paint with: where the build painted a picture, it is the first step's, and no other's. */
  private wait() {
    const isOwn = 'live' in this.dataset || (this.isPainted && this.place.index === 0);
    this.toggleAttribute('data-stranger', !isOwn);
    standIn(this.figure, !isOwn && this.isLate && this.scroller ? this.steps[this.place.index] : undefined);
  }

  /** Shows at once what the steps' places ask for, with no way there. */
  private settle() {
    this.measure();
    this.rest();
    if (this.reel) this.show(settled(this.reel, this.place, manner()));
    else this.wait();
  }

  /** Looks where the steps are, while nothing painted in this frame has yet to be laid out; paints in the next one. */
  private readonly follow = () => {
    const before = this.place.index;
    this.measure();
    if (!this.reel || !this.play) {
      if (this.place.index === before) return;
      this.load();
      this.wait();
      return;
    }
    const { place, motion } = this.play;
    this.play = moved(this.reel, this.play, this.place, manner(), performance.now());
    if (this.play.motion) {
      this.dataset.moving = '';
      this.next();
    } else if (place.index !== this.place.index) {
      this.show(this.play);
      this.svg.animate([{ opacity: 0.2 }, { opacity: 1 }], 300);
    } else if (!motion && isScrubbed(this.reel, this.place, manner())) this.next();
  };

  private next() {
    this.queued ||= requestAnimationFrame(this.frame);
  }

  private readonly frame = (now: number) => {
    this.queued = 0;
    if (!this.reel || !this.play) return;
    const isThere = !this.play.motion || !this.isSeen;
    this.show(
      isThere ? settled(this.reel, this.place, manner()) : later(this.reel, this.play, manner(), now),
    );
    if (this.play.motion) this.next();
    else delete this.dataset.moving;
  };

  private look() {
    const { clientWidth: width, clientHeight: height } = this.figure;
    const readersText = parseFloat(getComputedStyle(document.documentElement).fontSize);
    this.size = { width, height, text: labelSize(width, height, readersText) };
    this.line = Number(getComputedStyle(this).getPropertyValue('--line'));
  }

  private readonly resized = () => {
    if (!this.scroller) return;
    const { line } = this;
    this.look();
    if (line === this.line) this.scroller.resize();
    else {
      this.scroller.stop();
      this.scroller = watchSteps(this.steps, this.line, this.follow);
    }
    // A phone's address bar comes and goes while the picture moves: the motion goes on in the new room.
    if (!this.play?.motion) this.settle();
  };

  /** Works out which step is being read, and how far. */
  private measure() {
    this.place = activeStep(
      this.steps.map((step) => step.getBoundingClientRect()),
      innerHeight * this.line,
    );
    const { top, bottom } = this.getBoundingClientRect();
    this.isSeen = bottom > 0 && top < innerHeight;
    this.dataset.active = this.steps[this.place.index]!.id;
  }

  /** Ends a motion where it is. */
  private rest() {
    if (this.play) this.play = { place: this.play.place, shown: this.play.shown };
    delete this.dataset.moving;
  }

  private show(play: Play<unknown>) {
    this.play = play;
    // No room: the steps show their own pictures.
    if (!this.reel || !this.size.width || !this.size.height) return;
    try {
      paint(this.svg, this.reel.drawing.scene(this.reel.rows, play.shown, this.size), this.size.text);
      this.dataset.live = '';
    } catch (fault) {
      // A picture that cannot be drawn here was drawn at build time.
      reportError(fault);
      this.reel = undefined;
      this.play = undefined;
      this.isLate = true;
      delete this.dataset.live;
    }
    this.wait();
  }
}

customElements.define('scroll-story', ScrollStory);
