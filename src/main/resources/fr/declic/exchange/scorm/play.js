/** Plays a module: one step a screen, its activity graded here, place and answers handed to the platform. */
(function () {
  'use strict';

  const { grading, screen, HELP } = window.Declic;
  const module = JSON.parse(document.getElementById('declic-module').textContent);
  const { steps, texts } = module;
  const { marks, isLab, counts, isSettled, isOpen, packed, unpack, score } = window.Declic.marksOf(module);
  const END = steps.length;
  const AFTER_ALL = '_end'; // no step can be called so
  const MISSES_THAT_BRING_HELP = 3;

  /** What each type is called in the platform's log. A text that one writes again is told to nobody. */
  const KINDS = {
    choice: 'choice',
    hotspot: 'choice',
    'image-context': 'choice',
    checklist: 'choice',
    'short-text': 'fill-in',
    order: 'sequencing',
    sort: 'matching',
    estimate: 'numeric',
    scenario: 'performance',
  };

  const main = document.getElementById('main');
  const lms = window.Declic.connect();
  let here = 0;
  let furthest = 0;
  let completed = lms.completed;
  let shownAt = performance.now();

  function save() {
    const taken = lms.save({
      place: here === END ? AFTER_ALL : steps[here].id,
      kept: packed(furthest, lms.mostKept),
      completed,
      score: score(),
      progress: Math.round((100 * furthest) / END) / 100,
    });
    if (!taken) tell(texts['not-kept']);
  }

  // What is shown

  const one = (what) => main.querySelector(what);

  function status(words) {
    const line = one('[role=status]');
    if (line) line.textContent = words;
  }

  function tell(words) {
    const notice = one('.acts [role=alert]');
    if (!notice) return;
    notice.textContent = words;
    notice.hidden = !words;
  }

  function open(place, byPerson) {
    here = place;
    furthest = Math.max(furthest, place);
    if (place === END) completed = true;
    shownAt = performance.now();
    const step = steps[place];
    const template = document.querySelector(`template[data-step="${step ? step.id : ''}"]`);
    main.replaceChildren(template.content.cloneNode(true));
    document.title = step ? `${step.title} · ${module.title}` : `${one('h1').textContent} · ${module.title}`;
    const previous = one('[data-previous]');
    if (place === 0) previous.remove();
    if (step) {
      if (step.sound) sound(step.sound);
      drawActivity();
      acts();
    } else theEnd();
    if (lms.alone && (!byPerson || place === END)) tell(texts.alone);
    for (const link of main.querySelectorAll('a[href^="http"]')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
    if (byPerson) {
      window.scrollTo(0, 0);
      one('h1').focus({ preventScroll: true });
    }
    save();
  }

  /** A recorded voice: « Écouter » plays it; where there is no such button, it has its own. */
  function sound(address) {
    const words = one('.words');
    if (document.getElementById('listen')) {
      words.dataset.sound = address;
      return;
    }
    const audio = document.createElement('audio');
    Object.assign(audio, { controls: true, preload: 'none', src: address });
    audio.setAttribute('aria-label', texts.listen);
    words.append(audio);
  }

  function theEnd() {
    const left = steps.filter((step, i) => step.activity && !isSettled(step.activity, marks[i]));
    if (left.length) {
      one('[data-left]').hidden = false;
      for (const step of left) {
        const link = document.createElement('a');
        link.href = '#' + step.id;
        link.textContent = step.title;
        const item = document.createElement('li');
        item.append(link);
        one('[data-left-list]').append(item);
      }
    } else one('[data-left-list]').remove();
    one('[data-kept]').hidden = lms.alone;
  }

  function untouched() {
    const template = document.querySelector(`template[data-step="${steps[here].id}"]`);
    const fragment = document.createDocumentFragment();
    fragment.append(...template.content.querySelector('declic-activity').cloneNode(true).childNodes);
    return fragment;
  }

  function drawActivity(values) {
    const { activity } = steps[here];
    if (!activity) return;
    const mark = marks[here];
    const at = { ...mark, open: isOpen(activity, mark) };
    screen.draw(one('declic-activity'), untouched(), activity, at, values === undefined ? mark.answer : values, texts);
  }

  function acts() {
    const { activity } = steps[here];
    const mark = marks[here];
    const waits = activity !== undefined && isOpen(activity, mark);
    const lab = activity !== undefined && isLab(activity) && !isSettled(activity, mark);
    const next = here === END - 1 ? texts.finish : texts.next;
    one('.acts .main').textContent = waits ? texts.check : next;
    one('.acts .main').hidden = lab;
    one('[data-pass]').hidden = !lab;
    const help = one('[data-help]');
    help.hidden = !waits || mark.help === HELP.ANSWER;
    help.textContent = { 0: texts.hint, 2: texts['help-step'], 3: texts['help-answer'] }[mark.help] ?? '';
  }

  // What one does

  function check() {
    const { activity } = steps[here];
    const mark = marks[here];
    let answer = screen.read(one('declic-activity'), activity);
    if (answer === null) {
      status(texts.choose);
      tell(texts.choose);
      return;
    }
    tell('');
    if (activity.type === 'scenario') {
      answer = [...(mark.graded ? [] : (mark.answer ?? [])), answer];
      if (grading.walk(activity, answer).scene.end === undefined) {
        Object.assign(mark, { answer, graded: false });
        drawActivity();
        acts();
        status(texts['goes-on']);
        save();
        return;
      }
    }
    grade(activity, mark, answer);
    drawActivity();
    acts();
    const said = one('.say, .figure, .debrief');
    status(`${grading.share(activity, answer) === 1 ? texts.right : texts['not-yet']}. ${said ? said.innerText : ''}`);
    save();
  }

  function grade(activity, mark, answer) {
    const share = grading.share(activity, answer);
    mark.answer = answer;
    mark.graded = true;
    if (mark.help !== HELP.ANSWER) mark.best = Math.max(mark.best, share);
    if (share === 1) {
      mark.solved = true;
      mark.misses = 0;
    } else if (++mark.misses % MISSES_THAT_BRING_HELP === 0) climb(mark);
    report(activity, answer, counts(activity) ? share : null);
  }

  /** What one writes again, or adds to a sheet, is told to nobody. */
  function report(activity, answer, share) {
    const type = KINDS[activity.type];
    if (!type) return;
    const response = type === 'performance' ? answer.join(' ') : answer;
    const ms = performance.now() - shownAt;
    lms.answered({ id: activity.id, type, asks: activity.asks, response, share, at: Date.now(), ms });
  }

  function climb(mark) {
    mark.help = { 0: HELP.HINT, [HELP.HINT]: HELP.STEP }[mark.help] ?? HELP.ANSWER;
  }

  function help() {
    const chosen = screen.read(one('declic-activity'), steps[here].activity);
    climb(marks[here]);
    drawActivity(steps[here].activity.type === 'scenario' ? undefined : chosen);
    acts();
    if (one('[data-help]').hidden) one('.acts .main').focus();
    status(texts['help-shown']);
    save();
  }

  function again() {
    Object.assign(marks[here], { answer: null, graded: false });
    // Begun again, a story is under way from its first scene.
    marks[here].answer = [];
    drawActivity();
    acts();
    one('declic-activity input')?.focus();
  }

  function move(button) {
    const item = button.closest('li');
    const up = button.dataset.move === 'up';
    const other = up ? item.previousElementSibling : item.nextElementSibling;
    if (!other || button.getAttribute('aria-disabled') === 'true') return;
    if (up) other.before(item);
    else other.after(item);
    const list = item.parentElement;
    screen.ends(list);
    button.focus();
    const place = [...list.children].indexOf(item) + 1;
    status(`${item.querySelector('.card > span').textContent} : ${place} / ${list.children.length}`);
  }

  function nudge(by) {
    const scale = one('input[type=range]');
    scale.value = String(Number(scale.value) + by);
    screen.follow(one('declic-activity'));
  }

  function copyFirst() {
    const text = one('textarea');
    if (!text.value) text.value = one('.before').innerText;
    text.focus();
  }

  /** Prints the sheet alone. */
  function print() {
    document.documentElement.dataset.print = 'sheet';
    window.print();
    delete document.documentElement.dataset.print;
  }

  main.addEventListener('click', (event) => {
    const hit = (what) => event.target.closest(what);
    const link = hit('a[href^="#"]');
    const spot = hit('[data-spot]');
    if (link) {
      event.preventDefault();
      const step = steps.findIndex((it) => '#' + it.id === link.getAttribute('href'));
      if (step >= 0) open(step, true);
    } else if (spot) one(`input[value="${spot.dataset.spot}"]:enabled`)?.click();
    else if (hit('[data-nudge]')) nudge(Number(hit('[data-nudge]').dataset.nudge));
    else if (hit('[data-copy]')) copyFirst();
    else if (hit('[data-print]')) print();
    else if (hit('[data-again]')) again();
    else if (hit('[data-move]')) move(hit('[data-move]'));
    else if (hit('[data-help]')) help();
    else if (hit('[data-previous]')) open(here - 1, true);
    else if (hit('[data-pass]')) open(here + 1, true);
    else if (hit('.acts .main')) {
      const { activity } = steps[here];
      if (activity && isOpen(activity, marks[here])) check();
      else open(here + 1, true);
    }
  });

  main.addEventListener('input', () => {
    const box = one('declic-activity');
    if (box) screen.follow(box);
  });

  // Enter in the line to type does what the main button does.
  main.addEventListener('keydown', (event) => {
    const line = event.key === 'Enter' && !event.isComposing && event.target.matches('.write input');
    if (!line) return;
    event.preventDefault();
    one('.acts .main').focus();
    one('.acts .main').click();
  });

  main.addEventListener('lab-done', (event) => {
    const { activity } = steps[here];
    const mark = marks[here];
    const goals = event.detail.goals;
    mark.graded = true;
    mark.best = Math.max(mark.best, grading.share(activity, goals));
    const first = !mark.solved;
    mark.solved = mark.best === 1;
    const ids = goals.map((goal) => goal.id).join(' ');
    lms.answered({
      id: activity.id,
      type: 'performance',
      asks: activity.asks,
      response: ids,
      share: mark.best,
      at: Date.now(),
      ms: event.detail.seconds * 1000,
    });
    if (first && mark.solved) one('.lab-host').insertAdjacentHTML('afterend', activity.say);
    acts();
    if (mark.solved) one('.acts .main').focus();
    save();
  });

  // The platform may close the window at any time.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
  window.addEventListener('pagehide', () => {
    save();
    lms.leave();
  });
  // A page that the browser kept has said goodbye to the platform: it begins anew.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });

  if (lms.kept) furthest = unpack(lms.kept);
  const place = lms.place === AFTER_ALL ? END : steps.findIndex((step) => step.id === lms.place);
  open(Math.max(0, place), false);
})();
