/**
 * Grades an answer as the product does on its server, by the same rules, with the keys that are in the page. Pure. An
 * answer names parts by their place in the activity, never on the screen.
 */
(function () {
  'use strict';

  const plain = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const spaced = (text) => text.replace(/’/g, "'").replace(/\s+/g, ' ').trim();

  /** A typed word without what is forgiven. */
  function normal(text, forgive) {
    let it = spaced(text);
    if (forgive.includes('SPACES')) it = it.replace(/\s/g, '');
    if (forgive.includes('ACCENTS')) it = plain(it).replace(/ł/g, 'l').replace(/Ł/g, 'L').replace(/œ/g, 'oe').replace(/Œ/g, 'OE');
    return forgive.includes('CASE') ? it.toLowerCase() : it;
  }

  /** (right - wrong) / keys, never below zero: ticking everything earns nothing. */
  function picks(activity, picked) {
    const keys = activity.right.filter(Boolean).length;
    const right = picked.filter((i) => activity.right[i]).length;
    return Math.max(0, right - (picked.length - right)) / keys;
  }

  /** The share of neighbours that follow each other as they should. */
  function order(activity, placed) {
    const follow = placed.filter((item, i) => i > 0 && item === placed[i - 1] + 1).length;
    return follow / (placed.length - 1);
  }

  const sort = (activity, boxes) => boxes.filter((box, card) => box === activity.right[card]).length / boxes.length;

  /** The place of the foreseen answer that was typed; -1 for any other. */
  function foreseen(activity, typed) {
    const it = normal(typed, activity.forgive);
    return activity.answers.findIndex((answer) => normal(answer, activity.forgive) === it);
  }

  /** Goes a way through a story from its beginning. */
  function walk(activity, turns) {
    const levels = Object.fromEntries(activity.meters.map((meter) => [meter.id, meter.start]));
    const taken = [];
    let scene = activity.scenes[0];
    for (const turn of turns) {
      const one = scene.turns[turn];
      taken.push(one);
      for (const [meter, by] of Object.entries(one.effects))
        if (meter in levels) levels[meter] = Math.min(10, Math.max(0, levels[meter] + by));
      scene = activity.scenes[one.then];
    }
    return { scene, taken, levels };
  }

  const said = (text) => spaced(plain(text.replace(/’/g, "'")).replace(/ł/gi, 'l').toLowerCase());

  /** What had to stay in a text and is not there, by its place. How easy a text is cannot be told here. */
  function missing(activity, written) {
    const it = said(written);
    return activity.keep.flatMap((words, i) => (words.some((word) => it.includes(said(word))) ? [] : [i]));
  }

  /** What an answer is worth: 0 to 1. */
  function share(activity, answer) {
    switch (activity.type) {
      case 'choice':
      case 'hotspot':
      case 'image-context':
        return picks(activity, answer);
      case 'short-text':
        return activity.right[foreseen(activity, answer)] ? 1 : 0;
      case 'order':
        return order(activity, answer);
      case 'sort':
        return sort(activity, answer);
      case 'estimate':
        return Math.abs(answer - activity.figure) <= activity.near ? 1 : 0;
      case 'scenario':
        return (walk(activity, answer).scene.worth ?? 0) / 100;
      case 'rewrite-lab':
        return 1 - missing(activity, answer).length / activity.keep.length;
      case 'checklist':
        return 1;
      default:
        return new Set(answer.map((goal) => goal.id)).size / activity.goals.length; // a lab
    }
  }

  /** The rungs of help, as far as they show. */
  const HELP = { HINT: 2, STEP: 3, ANSWER: 4 };

  Object.assign(window.Declic, { grading: { share, foreseen, walk, missing }, HELP });
})();
