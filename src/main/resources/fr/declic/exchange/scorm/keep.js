/** Where one is with each activity of a module, what that is worth, and how it is kept in few characters. */
(function () {
  'use strict';

  const { grading, HELP } = window.Declic;
  const GRADED = 1;
  const SOLVED = 2;

  /** Everybody's sheet is a good one, a guess is a guess, and how easy a text reads is not measured here. */
  const UNCOUNTED = ['checklist', 'estimate', 'rewrite-lab'];
  const QUESTIONS = [
    'choice',
    'hotspot',
    'image-context',
    'short-text',
    'order',
    'sort',
    'scenario',
    ...UNCOUNTED,
  ];

  /** Whether a kept answer is one to this activity: it may come from anywhere. */
  function fits(activity, answer) {
    const whole = (it, least, most) => Number.isInteger(it) && it >= least && it < most;
    const list = (most, size) =>
      Array.isArray(answer) && (size === undefined || answer.length === size) && answer.every((it) => whole(it, -1, most));
    switch (activity.type) {
      case 'choice':
      case 'hotspot':
      case 'image-context':
      case 'checklist':
        return list(activity.order.length) && answer.every((it) => it >= 0);
      case 'short-text':
        return typeof answer === 'string';
      case 'order':
        return list(activity.order.length, activity.order.length) && new Set(answer).size === answer.length && !answer.includes(-1);
      case 'sort':
        return list(4, activity.order.length);
      case 'estimate':
        return Number.isInteger(answer);
      case 'scenario':
        try {
          return Array.isArray(answer) && grading.walk(activity, answer) !== null;
        } catch {
          return false;
        }
      default:
        return false;
    }
  }

  /** Some platforms keep plain letters only. */
  const ascii = (text) => text.replace(/[\u007f-\uffff]/g, (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));

  function marksOf(module) {
    const { steps } = module;
    const isQuestion = (activity) => QUESTIONS.includes(activity.type);
    const isLab = (activity) => !isQuestion(activity);
    const counts = (activity) => !UNCOUNTED.includes(activity.type) && (isQuestion(activity) || module.labs);

    const marks = steps.map(() => ({ answer: null, graded: false, best: 0, misses: 0, help: 0, solved: false }));

    function isSettled(activity, mark) {
      if (mark.solved || mark.help === HELP.ANSWER) return true;
      if (isLab(activity)) return !module.labs;
      return ['estimate', 'scenario'].includes(activity.type) && mark.graded;
    }

    /** Whether something is still to be answered; a story that is gone through once more is. */
    function isOpen(activity, mark) {
      return isQuestion(activity) && (!isSettled(activity, mark) || (!mark.graded && mark.answer !== null));
    }

    /** All marks in few characters. Where they are too many, typed words go first: what they were worth stays. */
    function packed(furthest, most) {
      const one = (mark, i, texted, answered) => {
        const { answer } = mark;
        const keeps = answered && steps[i].activity && fits(steps[i].activity, answer) && (texted || typeof answer !== 'string');
        const flags = (mark.graded ? GRADED : 0) + (mark.solved ? SOLVED : 0);
        if (!flags && !mark.help && !mark.misses && answer === null) return 0;
        return [Math.round(mark.best * 100), mark.help, mark.misses, flags, ...(keeps ? [answer] : [])];
      };
      for (const [texted, answered] of [
        [true, true],
        [false, true],
        [false, false],
      ]) {
        const all = marks.map((mark, i) => one(mark, i, texted, answered));
        const text = ascii(JSON.stringify({ r: module.revision, f: furthest, m: all }));
        if (text.length <= most || !answered) return text;
      }
      return '';
    }

    /** Takes up what was kept; says how far one had come. What we did not write is left alone. */
    function unpack(text) {
      try {
        const kept = JSON.parse(text);
        // Another text of the module: its questions may be others. The place is kept by the step's name.
        if (kept.r !== module.revision) return 0;
        steps.forEach((step, i) => {
          const it = kept.m[i];
          if (!it || !step.activity) return;
          const [best, help, misses, flags, answer = null] = it;
          marks[i] = {
            answer: answer !== null && fits(step.activity, answer) ? answer : null,
            graded: (flags & GRADED) > 0,
            best: Math.min(Math.max(best / 100, 0), 1) || 0,
            misses: Number(misses) || 0,
            help: [HELP.HINT, HELP.STEP, HELP.ANSWER].includes(help) ? help : 0,
            solved: (flags & SOLVED) > 0,
          };
        });
        return Math.min(Math.max(Number(kept.f) || 0, 0), steps.length);
      } catch {
        return 0;
      }
    }

    function score() {
      const counted = steps.flatMap((step, i) => (step.activity && counts(step.activity) ? [marks[i].best] : []));
      return counted.length ? Math.round((100 * counted.reduce((sum, it) => sum + it, 0)) / counted.length) : null;
    }

    return { marks, isLab, counts, isSettled, isOpen, packed, unpack, score };
  }

  Object.assign(window.Declic, { marksOf });
})();
