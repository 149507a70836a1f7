/**
 * The platform that plays this package: SCORM 1.2 and SCORM 2004 behind one small face. Without a platform, or where it
 * fails, the module plays all the same and nothing is kept.
 *
 * Read and written: see "SCORM" in docs/exchange.md. The learner's name and number are never asked for.
 */
(function () {
  'use strict';

  const MOST_INTERACTIONS = 250; // the least that every platform must take in SCORM 2004
  const ENOUGH = 80; // of 100, to be called passed; nobody is ever called failed
  const MOST_WINDOWS = 50;

  /** Up through the frames, then the same from who opened this window. Another site's frame ends the search. */
  function find(name, from) {
    let at = from;
    for (let i = 0; i < MOST_WINDOWS; i++) {
      try {
        if (at[name]) return at[name];
      } catch {
        return null;
      }
      if (!at.parent || at.parent === at) return null;
      at = at.parent;
    }
    return null;
  }

  function findAround(name) {
    const above = find(name, window);
    if (above) return above;
    try {
      return window.top.opener ? find(name, window.top.opener) : null;
    } catch {
      return null;
    }
  }

  const pad = (number) => String(number).padStart(2, '0');

  /** HHHH:MM:SS.SS */
  function clock(ms) {
    const s = Math.min(Math.round(ms / 1000), 9999 * 3600);
    return `${String(Math.floor(s / 3600)).padStart(4, '0')}:${pad(Math.floor(s / 60) % 60)}:${pad(s % 60)}.00`;
  }

  /** PT1H2M3S */
  function period(ms) {
    const s = Math.round(ms / 1000);
    return `PT${Math.floor(s / 3600)}H${Math.floor(s / 60) % 60}M${s % 60}S`;
  }

  const letters = (numbers) => numbers.map((it) => String.fromCharCode(97 + it));

  /** Each card with its box; a card in none is left out. */
  const pairs = (boxes, sign) => boxes.flatMap((box, i) => (box < 0 ? [] : [letters([i])[0] + sign + letters([box])[0]]));

  const worth = (share, none) => (share === null ? 'neutral' : share === 1 ? 'correct' : share === 0 ? none : share.toFixed(2));

  /** What is a text for the platform's log: no line breaks, as long as it may be. */
  const short = (text, most) => text.replace(/\s+/g, ' ').slice(0, most);

  const V1_2 = {
    name: 'API',
    call: { start: 'LMSInitialize', end: 'LMSFinish', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit' },
    mostKept: 4096,
    place: 'cmi.core.lesson_location',
    mode: 'cmi.core.lesson_mode',
    score: 'cmi.core.score.raw',
    done: (get) => ['completed', 'passed', 'failed'].includes(get('cmi.core.lesson_status')),
    record: (now) => [
      ...(now.wasDone ? [] : [['cmi.core.lesson_status', now.completed ? 'completed' : 'incomplete']]),
      ...(now.score === null
        ? []
        : [
            ['cmi.core.score.min', '0'],
            ['cmi.core.score.max', '100'],
            ['cmi.core.score.raw', String(now.score)],
          ]),
      ['cmi.core.exit', 'suspend'],
      ['cmi.core.session_time', clock(now.ms)],
    ],
    answer(it, n) {
      const time = new Date(it.at);
      const response = {
        choice: (r) => letters(r).join(','),
        sequencing: (r) => letters(r).join(','),
        matching: (r) => pairs(r, '.').join(','),
        numeric: (r) => String(r),
        'fill-in': (r) => short(r, 255),
        performance: (r) => short(r, 255),
      }[it.type];
      return [
        ['id', it.id],
        ['type', it.type],
        ['time', `${pad(time.getHours())}:${pad(time.getMinutes())}:${pad(time.getSeconds())}`],
        ['student_response', response(it.response)],
        ['result', worth(it.share, 'wrong')],
        ['latency', clock(it.ms)],
      ].map(([name, value]) => [`cmi.interactions.${n}.${name}`, value]);
    },
  };

  const V2004 = {
    name: 'API_1484_11',
    call: { start: 'Initialize', end: 'Terminate', get: 'GetValue', set: 'SetValue', commit: 'Commit' },
    mostKept: 64000,
    place: 'cmi.location',
    mode: 'cmi.mode',
    score: 'cmi.score.raw',
    done: (get) => get('cmi.completion_status') === 'completed',
    record: (now) => [
      ...(now.wasDone ? [] : [['cmi.completion_status', now.completed ? 'completed' : 'incomplete']]),
      ...(now.completed && now.score >= ENOUGH ? [['cmi.success_status', 'passed']] : []),
      ['cmi.progress_measure', String(now.progress)],
      ...(now.score === null
        ? []
        : [
            ['cmi.score.min', '0'],
            ['cmi.score.max', '100'],
            ['cmi.score.raw', String(now.score)],
            ['cmi.score.scaled', String(now.score / 100)],
          ]),
      ['cmi.exit', 'suspend'],
      ['cmi.session_time', period(now.ms)],
    ],
    answer(it, n) {
      const response = {
        choice: (r) => letters(r).join('[,]'),
        sequencing: (r) => letters(r).join('[,]'),
        matching: (r) => pairs(r, '[.]').join('[,]'),
        numeric: (r) => String(r),
        'fill-in': (r) => short(r, 250),
        performance: (r) =>
          r
            .split(' ')
            .map((step, i) => `${i + 1}[.]${step}`)
            .join('[,]'),
      }[it.type];
      return [
        ['id', it.id],
        ['type', it.type],
        ['timestamp', new Date(it.at).toISOString().slice(0, 22) + 'Z'],
        ['description', short(it.asks, 250)],
        ['learner_response', response(it.response)],
        ['result', worth(it.share, 'incorrect')],
        ['latency', period(it.ms)],
      ].map(([name, value]) => [`cmi.interactions.${n}.${name}`, value]);
    },
  };

  /** No platform. */
  const NONE = {
    kept: null,
    place: '',
    mostKept: 0,
    alone: true,
    completed: false,
    save: () => true,
    answered: () => undefined,
    leave: () => undefined,
  };

  function connect() {
    for (const version of [V2004, V1_2]) {
      const api = findAround(version.name);
      if (api) return speak(api, version);
    }
    return NONE;
  }

  function speak(api, version) {
    const since = performance.now();
    const yes = (answer) => answer === true || String(answer) === 'true';
    const call = (name, ...args) => {
      try {
        return api[version.call[name]](...args);
      } catch {
        return 'false';
      }
    };
    const get = (name) => String(call('get', name) ?? '');
    if (!yes(call('start', ''))) return NONE;

    // Looking again at what is over, or having a look before: nothing is written.
    const writes = !['review', 'browse'].includes(get(version.mode));
    let asked = Number(get('cmi.interactions._count')) || 0;
    let over = false;
    // What was reached is not taken back, by a newer text of the module either.
    const wasDone = version.done(get);
    const had = Number(get(version.score)) || 0;

    const best = (score) => (score === null ? null : Math.max(score, Math.min(had, 100)));

    return {
      alone: false,
      mostKept: version.mostKept,
      kept: get('cmi.suspend_data') || null,
      place: get(version.place),
      completed: wasDone,

      /** Writes where one is; says whether the platform took it. */
      save(now) {
        if (!writes || over) return true;
        const values = [
          ...version.record({ ...now, score: best(now.score), wasDone, ms: performance.now() - since }),
          [version.place, now.place],
          ['cmi.suspend_data', now.kept],
        ];
        const taken = values.map(([name, value]) => yes(call('set', name, value)));
        return yes(call('commit', '')) && taken.every(Boolean);
      },

      /** Tells of one answer, as far as the platform counts. */
      answered(it) {
        if (!writes || over || asked >= MOST_INTERACTIONS) return;
        for (const [name, value] of version.answer(it, asked)) call('set', name, value);
        asked++;
      },

      leave() {
        if (over) return;
        over = true;
        call('end', '');
      },
    };
  }

  window.Declic = { connect };
})();
