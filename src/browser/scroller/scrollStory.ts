import type { Size } from '../../scene/scene.ts';
import { find } from '../kit/find.ts';
import { keepTrying } from '../kit/keepTrying.ts';
import { paint } from '../kit/paint.ts';
import { roomOf } from '../kit/roomOf.ts';
import { activeStep } from './activeStep.ts';
import { manner } from './manner.ts';
import { isScrubbed, later, moved, settled, type Place, type Play } from './player.ts';
import { reelOf, type Reel } from './reelOf.ts';
import { standIn } from './standIn.ts';
import { turn } from './turn.ts';
import { watchRoom } from './watchRoom.ts';
import { watchSteps, type Scroller } from './watchSteps.ts';

/** How long a picture may take to come before the step's own still stands in for it, in milliseconds. */
const LATE = 300;

/** A scroller: joins its steps, Scrollama and the pinned figure. Asleep while it is far from the screen. */
class ScrollStory extends HTMLElement {
  private readonly steps = [...this.querySelectorAll<HTMLElement>('[data-step]')];
  private readonly figure = find('.figure', this);
  private readonly svg = find<SVGSVGElement>('svg', this.figure);
  /** Whether the build painted a picture: the first step's. */
  private readonly isBuilt = this.svg.hasChildNodes();
  private reel?: Reel;
  /** The figure's room, and where on the screen a step becomes the one being read: read when they change, not in every frame. */
  private room: Size = { width: 0, height: 0, text: 0 };
  private line = 0;
  private scroller?: Scroller;
  private place: Place = { index: 0, progress: 0 };
  private play?: Play<unknown>;
  private isSeen = false;
  private isLate = false;
  private queued = 0;
  private leave?: () => void;

  connectedCallback() {
    this.leave = watchRoom(this, {
      near: (isNear) => (isNear ? this.wake() : this.sleep()),
      resized: this.resized,
    });
  }

  disconnectedCallback() {
    this.sleep();
    this.leave?.();
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
    // What has been loaded wakes at once, so that a jump shows its own picture in the next frame.
    this.settle();
    if (this.reel) return;
    this.load();
    setTimeout(() => this.late(), LATE);
  }

  private sleep() {
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
    const isOwn = 'live' in this.dataset || (this.isBuilt && this.place.index === 0);
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
    this.room = roomOf(this.figure);
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
    const read = this.steps[this.place.index];
    if (read) this.dataset.active = read.id;
  }

  /** Ends a motion where it is. */
  private rest() {
    if (this.play) this.play = { place: this.play.place, shown: this.play.shown };
    delete this.dataset.moving;
  }

  private show(play: Play<unknown>) {
    this.play = play;
    // No room: the steps show their own pictures.
    if (!this.reel || !this.room.width || !this.room.height) return;
    try {
      paint(this.svg, this.reel.drawing.scene(this.reel.rows, play.shown, this.room), this.room.text);
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
