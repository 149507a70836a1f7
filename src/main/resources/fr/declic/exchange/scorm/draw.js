/** Shows where one is with an activity: what was answered, what is said of it, what help was given. */
(function () {
  'use strict';

  const { grading } = window.Declic;
  const { HINT, ANSWER } = window.Declic.HELP;

  const all = (within, what) => [...within.querySelectorAll(what)];

  /** Adds a feedback, and points the controls that it speaks of to it. */
  function say(html, where, place, controls) {
    if (!html) return;
    where.insertAdjacentHTML(place, html);
    const id = /\bid="([^"]*)"/.exec(html);
    if (id) for (const control of controls) control.setAttribute('aria-describedby', id[1]);
  }

  const input = {
    picks: (box, activity) => all(box, 'input:checked').map((it) => activity.order[Number(it.value)]),
    text: (box) => box.querySelector('input, textarea').value,
  };

  function picks(box, activity, at, values) {
    for (const it of all(box, '.pick input')) {
      const part = activity.order[Number(it.value)];
      it.checked = (values ?? []).includes(part);
      const noted = at.graded && (at.answer ?? []).includes(part);
      const html = noted ? activity.say[part] : at.help === ANSWER ? activity.told[part] : '';
      say(html, it.closest('label'), 'afterend', [it]);
    }
    const list = box.querySelector('details.list');
    if (list && (at.answer || at.help === ANSWER)) list.open = true;
    follow(box);
  }

  function shortText(box, activity, at, values) {
    const line = box.querySelector('input');
    line.value = values ?? '';
    const write = box.querySelector('.write');
    if (at.graded && at.answer !== null) {
      const place = grading.foreseen(activity, at.answer);
      say(place < 0 ? activity.otherwise : activity.say[place], write, 'beforeend', [line]);
    }
    if (at.help === ANSWER && !at.solved) say(activity.told, write, 'beforeend', []);
  }

  function order(box, activity, at, values) {
    const list = box.querySelector('.cards');
    const card = (part) => all(list, 'li[data-item]').find((li) => activity.order[Number(li.dataset.item)] === part);
    (values ?? activity.order).forEach((part) => list.append(card(part)));
    if (at.graded && at.answer)
      at.answer.forEach((part, place) => {
        const li = card(part);
        say(activity.say[part][part === place ? 1 : 0], li, 'beforeend', all(li, '.move'));
      });
    if (at.help === ANSWER && !at.solved) say(activity.told, list, 'afterend', []);
    ends(list);
  }

  /** The first card cannot go up, nor the last one down; its button stays in the keyboard's way. */
  function ends(list) {
    const items = [...list.children];
    items.forEach((item, place) => {
      item.querySelector('[data-move=up]').setAttribute('aria-disabled', String(place === 0));
      item.querySelector('[data-move=down]').setAttribute('aria-disabled', String(place === items.length - 1));
    });
  }

  function sort(box, activity, at, values) {
    for (const card of all(box, 'fieldset[data-item]')) {
      const part = activity.order[Number(card.dataset.item)];
      const radios = all(card, 'input');
      for (const it of radios) it.checked = Number(it.value) === (values ?? [])[part];
      const put = at.graded && at.answer ? at.answer[part] : -1;
      const right = put === activity.right[part];
      if (put >= 0) say(activity.say[part][right ? 1 : 0], card, 'beforeend', radios);
      if (at.help === ANSWER && !right) say(activity.told[part], card, 'beforeend', []);
    }
  }

  function estimate(box, activity, at, values) {
    if (values !== null) box.querySelector('input[type=range]').value = String(values);
    follow(box);
    if (at.graded && at.answer !== null) {
      const near = grading.share(activity, at.answer) === 1;
      const guess = at.answer.toLocaleString(document.documentElement.lang);
      say((near ? activity.sayNear : activity.say).replace('{0}', guess), box.querySelector('.guess'), 'beforeend', []);
    } else if (at.help === ANSWER) say(activity.told, box.querySelector('.guess'), 'beforeend', []);
  }

  function checklist(box, activity, at, values) {
    for (const it of all(box, '.pick input')) it.checked = (values ?? []).includes(activity.order[Number(it.value)]);
    if (at.solved) say(activity.say, box.querySelector('[data-print]'), 'beforebegin', []);
  }

  function rewrite(box, activity, at, values, texts) {
    const text = box.querySelector('textarea');
    text.value = values ?? '';
    const kept = box.querySelector('[data-kept]');
    kept.textContent = texts['only-here'];
    kept.hidden = false;
    const advice = box.querySelector('.advice');
    advice.textContent = texts.look;
    const missing = at.graded && at.answer !== null ? grading.missing(activity, at.answer) : [];
    const lines = missing.map((i) => `<li>${activity.missing[i]}</li>`).join('');
    if (at.solved) say(activity.say + activity.told, advice, 'afterend', []);
    else if (at.help === ANSWER) say(activity.told, advice, 'afterend', []);
    if (lines) advice.insertAdjacentHTML('afterend', `<div class="say not-yet"><ul>${lines}</ul></div>`);
  }

  const fill = (text, ...args) => text.replace(/\{(\d)\}/g, (_, i) => String(args[Number(i)]));

  /** All texts of a story are safe HTML already. */
  function scenario(box, activity, at) {
    const { words } = activity;
    const { scene, taken, levels } = grading.walk(activity, at.answer ?? []);
    const last = taken.at(-1);
    const meters = activity.meters.map(
      (it) =>
        `<div><dt>${it.name}</dt><dd><svg class="meter" viewBox="0 0 10 1" preserveAspectRatio="none" aria-hidden="true">` +
        `<rect width="${levels[it.id]}" height="1"/></svg><span>${fill(words.level, levels[it.id])}</span></dd></div>`,
    );
    const picks = scene.turns.map(
      (turn, i) =>
        `<label class="pick"><input type="radio" name="${activity.id}" value="${i}"><span>${turn.text}</span></label>`,
    );
    box.innerHTML =
      `<div class="story"><p class="ask">${activity.ask}</p>` +
      (meters.length ? `<dl class="meters">${meters.join('')}</dl>` : '') +
      (last ? `<p class="after-turn"><b>${last.text}</b> ${last.say}</p>` : '') +
      `<div class="scene-text">${scene.say}</div>` +
      (scene.end === undefined
        ? `<fieldset class="picks"><legend class="sr-only">${words.turn}</legend>${picks.join('')}</fieldset>`
        : debrief(words, scene, taken)) +
      '</div>';
  }

  function debrief(words, scene, taken) {
    const moments = new Map();
    for (const { moment } of taken) if (moment) moments.set(moment, (moments.get(moment) ?? 0) + 1);
    const counted = [...moments].map(([it, n]) => `<li>${fill(n === 1 ? words.once : words.often, n, it)}</li>`);
    return (
      `<div class="debrief"><h2>${scene.end}</h2>` +
      (counted.length ? `<h3>${words.moments}</h3><ul>${counted.join('')}</ul>` : '') +
      `<h3>${words.way}</h3><ol>${taken.map((it) => `<li>${it.text}</li>`).join('')}</ol>` +
      `<button class="quiet" type="button" data-again>${words.again}</button></div>`
    );
  }

  function lab(box, activity, at) {
    const host = box.querySelector('.lab-host');
    if (host && at.solved) say(activity.say, host, 'afterend', []);
  }

  const kinds = {
    choice: picks,
    hotspot: picks,
    'image-context': picks,
    'short-text': shortText,
    order,
    sort,
    estimate,
    checklist,
    'rewrite-lab': rewrite,
    scenario,
  };

  /** What is ticked shows in the picture, and what is slid in the number. */
  function follow(box) {
    const ticked = all(box, 'input:checked').map((it) => it.value);
    for (const spot of all(box, '[data-spot]')) spot.toggleAttribute('data-on', ticked.includes(spot.dataset.spot));
    for (const one of all(box, '[data-caption]')) one.hidden = !ticked.includes(one.dataset.caption);
    const scale = box.querySelector('input[type=range]');
    const number = box.querySelector('output');
    if (scale && number) number.textContent = scale.value;
  }

  /**
   * @param box what holds the activity
   * @param untouched its elements before anything was answered, nobody else's
   * @param at where one is with it
   * @param values what to show in its controls: the last answer, or what is being chosen
   */
  function draw(box, untouched, activity, at, values, texts) {
    const host = untouched.querySelector('.lab-host');
    // A lab reads this when it comes into the page.
    if (host && at.solved) host.setAttribute('data-done', '');
    host?.removeAttribute('data-disabled');
    box.replaceChildren(untouched);
    (kinds[activity.type] ?? lab)(box, activity, at, values, texts);
    for (const it of all(box, '[disabled]')) {
      if (at.open || (at.solved && it.matches('[data-print], [data-copy], .own input'))) it.disabled = false;
    }
    const help = at.open ? activity.help.slice(0, Math.max(0, at.help - HINT + 1)).join('') : '';
    if (help) box.insertAdjacentHTML('beforeend', `<div class="hint">${help}</div>`);
  }

  /** What is in the controls now, as an answer; null where nothing is chosen or written. */
  function read(box, activity) {
    switch (activity.type) {
      case 'choice':
      case 'hotspot':
      case 'image-context':
      case 'checklist': {
        const picked = input.picks(box, activity).sort((a, b) => a - b);
        return picked.length ? picked : null;
      }
      case 'short-text':
      case 'rewrite-lab': {
        const text = input.text(box).slice(0, activity.type === 'short-text' ? 200 : 3000);
        return text.trim() ? text : null;
      }
      case 'order':
        return all(box, 'li[data-item]').map((li) => activity.order[Number(li.dataset.item)]);
      case 'sort': {
        const boxes = activity.order.map(() => -1);
        for (const card of all(box, 'fieldset[data-item]')) {
          const chosen = card.querySelector('input:checked');
          if (chosen) boxes[activity.order[Number(card.dataset.item)]] = Number(chosen.value);
        }
        return boxes.every((it) => it < 0) ? null : boxes;
      }
      case 'estimate':
        return Number(box.querySelector('input[type=range]').value);
      case 'scenario': {
        const turn = box.querySelector('input:checked');
        return turn ? Number(turn.value) : null;
      }
      default:
        return null;
    }
  }

  Object.assign(window.Declic, { screen: { draw, read, follow, ends } });
})();
