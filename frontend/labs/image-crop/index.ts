// Le cadre: one scene, several frames, and what one believes from each. Nothing is graded: one looks, answers, compares.
import { h, written } from '../common/draw';
import { define, type Lab } from '../common/lab';
import { closest, fit, isWhole, whole, type At } from './area';
import { comparison, lines, told, type Spot, type View } from './compare';
import { names, steps } from './controls';
import { cutOut } from './picture';
import { Stage } from './stage';
import { css } from './style';

interface Content {
  readonly picture: string;
  readonly alt: string;
  readonly veil: boolean;
  readonly spots: readonly Spot[];
  readonly views: readonly View[];
  readonly start?: string;
}
interface Kept {
  readonly at: At;
  readonly answers: Record<string, number>;
  readonly met: string[];
  /** Whether the whole picture has been shown: there is no veil any more. */
  readonly lifted: boolean;
  readonly open: boolean;
}

let worlds = 0;

class World {
  readonly #lab: Lab;
  readonly #content: Content;
  readonly #picture: HTMLElement | SVGElement;
  readonly #stage: Stage;
  readonly #mark: (at: At, near?: View) => void;
  readonly #cut: (at: At) => void;
  readonly #told = h('div', { class: 'lab-live', 'aria-live': 'polite' });
  readonly #view = h('div', { class: 'lab-view' });
  readonly #compare = h('button', { class: 'lab-button', type: 'button', 'aria-expanded': 'false' });
  readonly #compared = h('div', { class: 'lab-comparison' });
  readonly #group = `lab-reading-${++worlds}`;
  #state: Kept;
  #near: View | undefined;
  #shown = '';

  constructor(lab: Lab) {
    this.#lab = lab;
    const content = (this.#content = lab.content<Content>());
    const start = content.views.find((it) => it.id === content.start)?.at ?? whole;
    const fresh = { at: start, answers: {}, met: [], lifted: !content.veil, open: false };
    this.#state = lab.kept<Kept>() ?? fresh;
    this.#picture = written(content.picture);
    const go = (at: At): void => {
      this.#show(fit(at));
      this.#rest();
    };
    this.#stage = new Stage(lab, this.#picture, {
      at: () => this.#state.at,
      show: (at) => this.#show(at),
      rest: () => this.#rest(),
    });
    const [list, mark] = names(lab, content.views, go);
    const [box, cut] = cutOut(this.#picture, this.#state.at);
    this.#mark = mark;
    this.#cut = cut;
    this.#compare.textContent = lab.t('image.compare');
    this.#compare.onclick = () => this.#toggle();
    const published = h('div', { class: 'lab-published' }, h('p', {}, lab.t('image.published')), box);
    const side = h('div', { class: 'lab-side' }, published, this.#told);
    const tools = h('div', {}, list, steps(lab, () => this.#state.at, go));
    const head = h('div', { class: 'lab-crop' }, h('div', {}, this.#stage.element, tools), side);
    lab.area.append(head, this.#view, this.#compare, this.#compared);
    this.#show(this.#state.at);
    this.#rest();
    this.#draw();
  }

  /** The frame as it moves. */
  #show(at: At): void {
    this.#state = { ...this.#state, at, lifted: this.#state.lifted || isWhole(at) };
    this.#stage.draw(at);
    this.#cut(at);
    const near = closest(at, this.#content.views);
    this.#mark(at, near);
    this.#tell();
  }

  /** The same in words; silent when nothing changed. */
  #tell(): void {
    const { lifted, at } = this.#state;
    const it = told(this.#content.spots, at);
    const t = (key: string): string => this.#lab.t(`image.${key}`);
    const out = lifted ? it.out.join(', ') || t('out.none') : t('out.veiled');
    const rows = [
      [t('in'), it.inside.join(', ') || (it.cut.length ? '' : t('in.none'))],
      [t('cut'), it.cut.join(', ')],
      [t('out'), out],
    ] as const;
    this.#stage.veil(!lifted);
    this.#stage.name(lifted ? this.#content.alt : `${t('part')} ${[...it.inside, ...it.cut].join(', ') || t('in.none')}`);
    const words = rows.flat().join();
    if (words === this.#shown) return;
    this.#shown = words;
    this.#told.replaceChildren(lines(rows));
  }

  /** The frame stays here: what it is close to happens. */
  #rest(): void {
    const lab = this.#lab;
    const { at, met } = this.#state;
    const near = closest(at, this.#content.views);
    if (near && !met.includes(near.id)) this.#state = { ...this.#state, met: [...met, near.id] };
    lab.keep(this.#state);
    if (near?.id !== this.#near?.id) {
      if (this.#near) lab.undo(`frame ${this.#near.id}`);
      this.#near = near;
      this.#ask();
      this.#draw();
    } else if (!near) this.#ask();
    if (near) lab.did(`frame ${near.id}`, true);
    if (isWhole(at)) lab.did('whole', true);
    else lab.undo('whole');
  }

  /** What one sees here, and the question. */
  #ask(): void {
    const near = this.#near;
    if (!near) {
      const key = isWhole(this.#state.at) ? 'image.all' : 'image.between';
      this.#view.replaceChildren(h('p', { class: 'lab-hint' }, this.#lab.t(key)));
      return;
    }
    const choices = h('fieldset', {}, h('legend', {}, near.question));
    near.readings.forEach((reading, i) => {
      const radio = h('input', { type: 'radio', name: this.#group, value: String(i) });
      radio.checked = this.#state.answers[near.id] === i;
      radio.onchange = () => this.#answer(near, i);
      choices.append(h('label', { class: 'lab-reading' }, radio, h('span', {}, reading)));
    });
    this.#view.replaceChildren(h('p', { class: 'lab-title' }, near.name), h('p', {}, near.sees), choices);
  }

  #answer(view: View, reading: number): void {
    this.#state = { ...this.#state, answers: { ...this.#state.answers, [view.id]: reading } };
    this.#lab.keep(this.#state);
    this.#draw();
    this.#lab.did(`answer ${view.id}`, true);
  }

  #toggle(): void {
    const lab = this.#lab;
    if (!this.#state.open && this.#state.met.length < 2) return lab.miss('image.compare.early', true);
    this.#state = { ...this.#state, open: !this.#state.open };
    lab.keep(this.#state);
    this.#draw();
    if (this.#state.open) lab.did('compare', true);
    else lab.undo('compare');
  }

  /** The comparison, when it is open. */
  #draw(): void {
    const { open, met, answers } = this.#state;
    const { views, spots } = this.#content;
    this.#compare.setAttribute('aria-expanded', String(open));
    this.#compared.hidden = !open;
    if (!open) return;
    const seen = views.filter((it) => met.includes(it.id));
    this.#compared.replaceChildren(comparison(this.#lab, this.#picture, spots, seen, answers));
  }
}

define('declic-image-crop', { name: 'image', css, world: (lab) => void new World(lab) });
