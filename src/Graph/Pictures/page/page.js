
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const at = id => document.getElementById(id);
  const svg = at('picture'), stage = at('stage'), panel = at('panel'), told = at('told');
  const nodes = [...svg.querySelectorAll('.node')], lines = [...svg.querySelectorAll('.edge[data-from]')], roles = [...svg.querySelectorAll('text[data-from]')];
  const events = new Map(data.events.map(e => [e.id, e])), things = new Map(data.entities.map(e => [e.id, e])), others = new Map((data.others || []).map(e => [e.id, e]));
  const isEvent = node => node.classList.contains('event');
  const byId = id => nodes.find(node => node.dataset.id === id && !node.classList.contains('gone'));

  // Everything that comes from an article goes through here: as text, never as markup.
  const make = (name, text, style) => {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    if (style) element.className = style;
    return element;
  };

  // --- zoom and pan: the view box is what is seen, k screen pixels for one of the picture ---
  const whole = svg.viewBox.baseVal, home = { width: whole.width, height: whole.height }, readable = .7;
  const view = { x: 0, y: 0, k: 1 };
  let all = false; // whether the whole picture is seen, and shall be when the panel opens
  const show = () => svg.setAttribute('viewBox', [view.x, view.y, stage.clientWidth / view.k, stage.clientHeight / view.k].map(v => v.toFixed(1)).join(' '));
  const toPicture = (x, y) => { const p = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM().inverse()); return [p.x, p.y]; };
  const fitting = () => Math.min(stage.clientWidth / home.width, stage.clientHeight / home.height);
  const zoom = (by, x, y) => {
    all = false;
    const k = Math.min(Math.max(view.k * by, fitting() / 3), 8);
    view.x = x - (x - view.x) * view.k / k;
    view.y = y - (y - view.y) * view.k / k;
    view.k = k;
    show();
  };
  const middle = () => [view.x + stage.clientWidth / view.k / 2, view.y + stage.clientHeight / view.k / 2];
  const center = (x, y) => { view.x = x - stage.clientWidth / view.k / 2; view.y = y - stage.clientHeight / view.k / 2; show(); };
  const fit = most => { view.k = Math.min(fitting(), most || Infinity); center(home.width / 2, home.height / 2); all = true; };
  const pan = (dx, dy) => { all = false; view.x += dx * stage.clientWidth / view.k; view.y += dy * stage.clientHeight / view.k; show(); };
  const middleOf = node => { const box = node.getBBox(), p = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2).matrixTransform(svg.getScreenCTM().inverse().multiply(node.getScreenCTM())); return [p.x, p.y]; };
  // On a small screen a whole picture could not be read: begin with the asked one, or at the upper left.
  const begin = () => {
    fit(1.4);
    if (view.k >= readable) return;
    all = false;
    view.k = readable;
    const asked = svg.querySelector('.asked');
    if (asked) center(...middleOf(asked)); else { view.x = view.y = 0; show(); }
  };
  const reveal = node => {
    const [x, y] = middleOf(node), [w, h] = [stage.clientWidth / view.k, stage.clientHeight / view.k];
    if (x < view.x + 60 || x > view.x + w - 60 || y < view.y + 30 || y > view.y + h - 30) center(x, y);
  };
  stage.addEventListener('wheel', e => { e.preventDefault(); zoom(e.deltaY > 0 ? 1 / 1.15 : 1.15, ...toPicture(e.clientX, e.clientY)); }, { passive: false });
  at('in').onclick = () => zoom(1.3, ...middle());
  at('out').onclick = () => zoom(1 / 1.3, ...middle());
  at('whole').onclick = () => fit();

  // --- drag: a node of a network, else the whole picture ---
  let drag = null;
  const place = node => node.transform.baseVal.consolidate().matrix;
  const move = (node, x, y) => { node.setAttribute('transform', `translate(${x.toFixed(1)},${y.toFixed(1)})`); redraw(node.id); };
  const exit = (node, tx, ty) => {
    const box = node.querySelector('.s').getBBox(), pin = node.classList.contains('place') ? 8 : 0, p = place(node), dx = tx - p.e, dy = ty - p.f + pin / 2, half = (box.height - pin) / 2;
    const part = Math.min(dx ? box.width / 2 / Math.abs(dx) : Infinity, dy ? half / Math.abs(dy) : Infinity, 1);
    const ex = dx * part, ey = dy * part, straight = box.width / 2 - half;
    if (!/ (person|group)\b/.test(node.getAttribute('class')) || Math.abs(ex) <= straight) return [p.e + ex, p.f - pin / 2 + ey];
    const away = Math.sign(ex) * straight, a = ex * ex + ey * ey, b = -2 * ex * away, c = away * away - half * half;
    const round = (-b + Math.sqrt(Math.max(0, b * b - 4 * a * c))) / (2 * a);
    return [p.e + ex * round, p.f + ey * round];
  };
  const ends = element => [at(element.dataset.from), at(element.dataset.to)];
  const redraw = id => {
    for (const line of lines.filter(l => l.dataset.from === id || l.dataset.to === id)) {
      const [a, b] = ends(line), p = place(a), q = place(b), [x1, y1] = exit(a, q.e, q.f), [x2, y2] = exit(b, p.e, p.f);
      line.setAttribute('d', `M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`);
    }
    for (const role of roles.filter(r => r.dataset.from === id || r.dataset.to === id)) {
      const [a, b] = ends(role).map(place);
      role.setAttribute('x', ((a.e + b.e) / 2).toFixed(1));
      role.setAttribute('y', ((a.f + b.f) / 2 + 3).toFixed(1));
    }
  };
  stage.addEventListener('pointerdown', e => {
    if (e.button !== 0) return;
    const node = lines.length > 0 ? e.target.closest('.node') : null;
    drag = { node, from: [e.clientX, e.clientY], last: [e.clientX, e.clientY], moved: false };
  });
  window.addEventListener('pointermove', e => {
    if (!drag) return;
    if (!drag.moved && Math.hypot(e.clientX - drag.from[0], e.clientY - drag.from[1]) < 4) return;
    if (!drag.moved) stage.classList.add('moving');
    drag.moved = true;
    const dx = (e.clientX - drag.last[0]) / view.k, dy = (e.clientY - drag.last[1]) / view.k;
    drag.last = [e.clientX, e.clientY];
    if (drag.node) { const p = place(drag.node); move(drag.node, p.e + dx, p.f + dy); } else { all = false; view.x -= dx; view.y -= dy; show(); }
  });
  window.addEventListener('pointerup', () => { stage.classList.remove('moving'); setTimeout(() => { drag = null; }); });

  // --- the panel ---
  const evidence = item => {
    const article = make('article');
    article.append(make('h3', item.title || item.key));
    article.append(make('p', [item.outlet, item.date].filter(Boolean).join(', ') + (item.copyOf ? `; copies ${item.copyOf}` : ''), 'soft'));
    if (item.saidBy) article.append(make('p', `said by ${item.saidBy}`));
    const flags = [item.denies && 'denies it', item.modality && `speaks of it as ${item.modality}`].filter(Boolean);
    if (flags.length) article.append(make('p', flags.join('; '), 'flag'));
    const text = make('blockquote'), quote = make('span', undefined, 'quote');
    for (const [words, mark] of item.quote) quote.append(mark === 't' ? make('u', words) : mark === 'a' ? make('b', words) : words);
    text.append((item.cutBefore ? '… ' : '') + item.before.trimStart(), quote, item.after + (item.cutAfter ? ' …' : ''));
    article.append(text);
    if (item.url && /^https?:\/\//.test(item.url)) {
      const link = make('a', item.url);
      link.href = item.url; link.rel = 'noopener noreferrer'; link.target = '_blank';
      article.append(link);
    }
    return article;
  };
  const flagOf = event => event.status === 'happened' ? '' : event.status.toUpperCase() + ' · ';
  const tellEvent = event => {
    told.append(make('h2', event.caption));
    const when = make('p', undefined, 'soft');
    if (flagOf(event)) when.append(make('span', event.status.toUpperCase(), 'flag'), ' · ');
    when.append(`${event.date} · ${event.sources} source${event.sources === 1 ? '' : 's'}`);
    told.append(when);
    if (event.why) told.append(make('p', event.why));
    const list = make('ul');
    for (const party of event.parties) {
      const row = make('li', `${party.name}${party.as ? ` (${party.as})` : ''}: ${party.role}`);
      if (party.alleged) row.append(' ', make('span', 'alleged', 'flag'));
      list.append(row);
    }
    for (const value of event.values || []) list.append(make('li', `${value.role}: ${value.text}`));
    told.append(list);
    event.evidence.forEach(item => told.append(evidence(item)));
  };
  const tellThing = thing => {
    told.append(make('h2', thing.name), make('p', thing.type.toLowerCase() + (thing.country ? ` (${thing.country})` : ''), 'soft'));
    for (const event of data.events.filter(e => e.parties.some(p => p.entity === thing.id))) {
      const link = make('button', `${flagOf(event)}${event.caption}, ${event.date}`, 'link');
      link.onclick = () => { const node = byId(event.id); if (node) open(node); else { told.replaceChildren(); tellEvent(event); } };
      told.append(link);
    }
  };
  const tellOther = other => {
    told.append(make('h2', other.name), make('p', other.kind, 'soft'));
    other.evidence.forEach(item => told.append(evidence(item)));
  };
  const open = node => {
    const own = [node.id];
    nodes.forEach(n => n.classList.toggle('chosen', n.dataset.id === node.dataset.id));
    [...lines, ...roles].forEach(l => l.classList.toggle('near', own.includes(l.dataset.from) || own.includes(l.dataset.to)));
    svg.classList.add('choosing');
    told.replaceChildren();
    if (isEvent(node)) tellEvent(events.get(node.dataset.id)); else if (others.has(node.dataset.id)) tellOther(others.get(node.dataset.id)); else tellThing(things.get(node.dataset.id));
    panel.hidden = false;
    panel.scrollTop = 0;
    reveal(node);
  };
  const close = () => {
    if (panel.hidden) return;
    panel.hidden = true;
    svg.classList.remove('choosing');
    const chosen = nodes.find(n => n.classList.contains('chosen'));
    nodes.forEach(n => n.classList.remove('chosen'));
    if (chosen) chosen.focus();
  };
  at('close').onclick = close;
  svg.addEventListener('click', e => {
    if (drag && drag.moved) return;
    const node = e.target.closest('.node'), line = e.target.closest('.edge[data-from]');
    if (node) open(node); else if (line) open(ends(line).find(isEvent) || ends(line)[0]); else close();
  });

  // --- filters ---
  const kinds = new Set(), statuses = new Set(), hidden = { kind: new Set(), status: new Set() };
  nodes.filter(isEvent).forEach(n => { kinds.add(n.dataset.kind); statuses.add(n.dataset.status); });
  const choices = (id, values, off) => {
    const box = at(id).querySelector('.choices');
    for (const value of [...values].sort()) {
      const label = make('label'), check = make('input');
      check.type = 'checkbox'; check.checked = true; check.value = value;
      check.onchange = () => { check.checked ? off.delete(value) : off.add(value); at(id).classList.toggle('narrowed', off.size > 0); filter(); };
      label.append(check, ' ' + value);
      box.append(label);
    }
  };
  const inside = node => {
    const [from, to] = [at('from').value, at('to').value];
    if (!from && !to) return true;
    const first = node.dataset.from || node.dataset.to, last = node.dataset.to || node.dataset.from;
    return !!first && (!to || first <= to) && (!from || last >= from);
  };
  const everLinked = new Set(lines.flatMap(l => [l.dataset.from, l.dataset.to]));
  const filter = () => {
    for (const node of nodes.filter(isEvent))
      node.classList.toggle('gone', hidden.kind.has(node.dataset.kind) || hidden.status.has(node.dataset.status) || !inside(node));
    for (const part of [...lines, ...roles]) part.classList.toggle('gone', ends(part).some(n => isEvent(n) && n.classList.contains('gone')));
    const linked = new Set(lines.filter(l => !l.classList.contains('gone')).flatMap(l => [l.dataset.from, l.dataset.to]));
    for (const node of nodes.filter(n => !isEvent(n) && !n.classList.contains('asked'))) node.classList.toggle('gone', everLinked.has(node.id) && !linked.has(node.id));
    const shown = new Set(nodes.filter(n => isEvent(n) && !n.classList.contains('gone')).map(n => n.dataset.id)).size;
    at('shown').textContent = events.size === 0 ? '' : `${shown} of ${events.size} event${events.size === 1 ? '' : 's'} shown`;
  };
  choices('kinds', kinds, hidden.kind);
  choices('statuses', statuses, hidden.status);
  ['from', 'to'].forEach(id => { at(id).onchange = filter; });
  document.addEventListener('click', e => document.querySelectorAll('details[open]').forEach(d => { if (!d.contains(e.target)) d.open = false; }));

  // --- search: names, captions and sentences, accents forgiven ---
  const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = new Map(nodes.map(node => {
    const e = events.get(node.dataset.id), t = things.get(node.dataset.id), o = others.get(node.dataset.id);
    return [node, fold(e ? [e.caption, e.date, ...e.evidence.flatMap(v => [v.title || '', v.outlet, v.quote.map(q => q[0]).join('')])].join(' ') : t ? t.name : o ? [o.name, ...o.evidence.flatMap(v => [v.outlet, v.quote.map(q => q[0]).join('')])].join(' ') : '')];
  }));
  const search = () => {
    const asked = fold(at('search').value.trim());
    svg.classList.toggle('searching', asked !== '');
    nodes.forEach(node => node.classList.toggle('hit', asked !== '' && words.get(node).includes(asked)));
  };
  at('search').oninput = search;

  // --- keys and theme ---
  document.addEventListener('keydown', e => {
    const typing = e.target.matches('input');
    if (e.key === 'Escape') { if (typing && at('search').value) { at('search').value = ''; search(); } else close(); return; }
    if (e.key === 'Enter' && e.target === at('search')) { const hit = nodes.find(n => n.classList.contains('hit') && !n.classList.contains('gone')); if (hit) { open(hit); hit.focus(); } return; }
    if (typing || e.ctrlKey || e.metaKey || e.altKey) return;
    const node = e.target.closest && e.target.closest('.node');
    if (node && (e.key === 'Enter' || e.key === ' ')) { e.preventDefault(); open(node); return; }
    const step = .12;
    const keys = { '/': () => at('search').focus(), '+': () => zoom(1.3, ...middle()), '-': () => zoom(1 / 1.3, ...middle()), '0': () => fit(),
      ArrowLeft: () => pan(-step, 0), ArrowRight: () => pan(step, 0), ArrowUp: () => pan(0, -step), ArrowDown: () => pan(0, step) };
    if (keys[e.key] && !(e.target.closest && e.target.closest('#panel'))) { e.preventDefault(); keys[e.key](); }
  });
  const dark = () => document.documentElement.dataset.theme ? document.documentElement.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const name = () => { at('theme').textContent = dark() ? 'Light' : 'Dark'; };
  at('theme').onclick = () => { document.documentElement.dataset.theme = dark() ? 'light' : 'dark'; name(); };
  name();
  filter();
  begin();
  new ResizeObserver(() => all && fitting() >= readable ? fit(1.4) : show()).observe(stage);
})();
