import { easeCubicInOut, type Timer } from 'd3';
import { labelSize } from '../charts/kit/sizes.ts';
import type { Drawing } from '../charts/chart.ts';
import { activeStep } from '../scrolly/activeStep.ts';
import { watchSteps, type Scroller } from '../scrolly/scroller.ts';
import type { Size } from '../scene/scene.ts';
import { DRAWINGS } from './drawings.ts';
import { fetchOnce } from './fetchOnce.ts';
import { paint } from './paint.ts';
import { travel } from './travel.ts';
import { turn } from './turn.ts';

const reduced = matchMedia('(prefers-reduced-motion: reduce)');

/** All that a scroller knows of a view: whether the reader's scroll moves it. The rest is its drawing's. */
interface View {
  scrub?: boolean;
}

/** Whether the reader's scroll moves a picture by itself: who steps with buttons is shown where it leads. */
const isScrubbed = ({ scrub }: View) =>
  scrub && !reduced.matches && document.documentElement.dataset.way !== 'steps';

/** A scroller: joins its steps, Scrollama and the pinned figure. Asleep while it is far from the screen. */
class ScrollStory extends HTMLElement {
  private steps: HTMLElement[] = [];
  /** The view of each step, in their order. */
  private views: View[] = [];
  private figure!: HTMLElement;
  private svg!: SVGSVGElement;
  private drawing?: Drawing<unknown, View>;
  private rows?: unknown;
  /** The figure's room, and where on the screen a step becomes the one being read: read when they change, not in every frame. */
  private size: Size = { width: 0, height: 0, text: 0 };
  private line = 0;
  private scroller?: Scroller;
  private motion?: Timer;
  /** What is painted now, which is also where the next motion starts from. */
  private shown?: View;
  private isNear = false;
  private isSeen = false;
  private active = -1;
  private progress = 0;
  private queued = 0;
  private readonly observers: { disconnect(): void }[] = [];

  connectedCallback() {
    this.steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
    this.figure = this.querySelector<HTMLElement>('.figure')!;
    this.svg = this.figure.querySelector('svg')!;
    const near = new IntersectionObserver(
      // Two jumps within a frame come as two entries: the last is where the page is now.
      (entries) => {
        this.isNear = entries.at(-1)!.isIntersecting;
        if (this.isNear) void this.wake();
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

  private async load() {
    const { chart = '', rows: address = '', views: all = '' } = this.dataset;
    const [drawing, rows, views] = await Promise.all([
      DRAWINGS[chart]!(),
      fetchOnce(address),
      fetchOnce<Record<string, View>>(all),
    ]);
    this.views = this.steps.map(({ id }) => views[id]!);
    this.drawing = drawing as Drawing<unknown, View>;
    this.rows = rows;
  }

  private async wake() {
    // What has been loaded wakes at once, so that a jump shows its own picture in the next frame.
    if (!this.drawing) await this.load().then(turn);
    if (this.scroller || !this.isNear) return;
    this.look();
    this.scroller = watchSteps(this.steps, this.line, this.follow);
    // Scrollama's progress stops a few pixels short; where the scroll ends, the picture has to be exact.
    addEventListener('scroll', this.follow, { passive: true });
    this.settle();
  }

  private sleep() {
    removeEventListener('scroll', this.follow);
    cancelAnimationFrame(this.queued);
    this.queued = 0;
    this.scroller?.stop();
    this.scroller = undefined;
    this.rest();
  }

  /** Shows at once what the steps' places ask for, with no way there. */
  private settle() {
    this.measure();
    this.rest();
    this.show(this.target());
  }

  /** Looks where the steps are, while nothing painted in this frame has yet to be laid out; paints in the next one. */
  private readonly follow = () => {
    if (this.measure()) this.travel();
    else if (!this.motion && isScrubbed(this.view()))
      this.queued ||= requestAnimationFrame(() => {
        this.queued = 0;
        if (!this.motion) this.show(this.target());
      });
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
    if (!this.motion) this.settle();
  };

  /** Works out the active step; true when it is another one than before. */
  private measure(): boolean {
    const { index, progress } = activeStep(
      this.steps.map((step) => step.getBoundingClientRect()),
      innerHeight * this.line,
    );
    const { top, bottom } = this.getBoundingClientRect();
    this.isSeen = bottom > 0 && top < innerHeight;
    const changed = index !== this.active;
    this.active = index;
    this.progress = progress;
    this.dataset.active = this.steps[index]!.id;
    return changed;
  }

  private view = () => this.views[this.active]!;

  /** The picture that belongs to the active step and its progress. */
  private target(): View {
    const view = this.view();
    const before = this.views[this.active - 1];
    if (!before || !isScrubbed(view)) return view;
    // The camera stands still while the step comes in and while it leaves.
    return this.drawing!.interpolate(
      before,
      view,
      easeCubicInOut(Math.max(0, Math.min(1, (this.progress - 0.15) / 0.6))),
    );
  }

  private travel() {
    this.rest();
    const from = this.shown;
    if (!from) return this.show(this.target());
    if (reduced.matches) {
      this.show(this.target());
      this.svg.animate([{ opacity: 0.2 }, { opacity: 1 }], 300);
      return;
    }
    this.dataset.moving = '';
    this.motion = travel(this.drawing!, from, {
      target: () => this.target(),
      isSeen: () => this.isSeen,
      show: (view) => this.show(view),
      arrive: () => {
        this.rest();
        this.show(this.target());
      },
    });
  }

  private rest() {
    this.motion?.stop();
    this.motion = undefined;
    delete this.dataset.moving;
  }

  private show(view: View) {
    // No room: the steps show their own pictures.
    if (!this.size.width || !this.size.height) return;
    this.shown = view;
    this.dataset.live = '';
    paint(this.svg, this.drawing!.scene(this.rows, view, this.size), this.size.text);
  }
}

customElements.define('scroll-story', ScrollStory);
