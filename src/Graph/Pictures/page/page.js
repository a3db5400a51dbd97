
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const at = id => document.getElementById(id);
  const svg = at('picture'), stage = at('stage'), panel = at('panel'), told = at('told');
  const nodes = [...svg.querySelectorAll('.node')], lines = [...svg.querySelectorAll('line[data-from]')], roles = [...svg.querySelectorAll('text[data-from]')];
  const events = new Map(data.events.map(e => [e.id, e])), things = new Map(data.entities.map(e => [e.id, e]));
  const isEvent = node => node.classList.contains('event');
  const byId = id => nodes.find(node => node.dataset.id === id && !node.classList.contains('gone'));

  // Everything that comes from an article goes through here: as text, never as markup.
  const make = (name, text, style) => {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    if (style) element.className = style;
    return element;
  };

  // --- zoom and pan: the view box is what is seen ---
  const whole = svg.viewBox.baseVal, home = [whole.x, whole.y, whole.width, whole.height];
  let view = [...home];
  const show = () => svg.setAttribute('viewBox', view.map(v => v.toFixed(1)).join(' '));
  const scale = () => Math.max(view[2] / stage.clientWidth, view[3] / stage.clientHeight);
  const toPicture = (x, y) => { const p = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM().inverse()); return [p.x, p.y]; };
  const zoom = (by, x, y) => {
    const width = Math.min(Math.max(view[2] * by, home[2] / 20), home[2] * 3), part = width / view[2];
    view = [x - (x - view[0]) * part, y - (y - view[1]) * part, width, view[3] * part];
    show();
  };
  const middle = () => [view[0] + view[2] / 2, view[1] + view[3] / 2];
  const fit = () => { view = [...home]; show(); };
  const pan = (dx, dy) => { view[0] += dx * view[2]; view[1] += dy * view[3]; show(); };
  stage.addEventListener('wheel', e => { e.preventDefault(); zoom(e.deltaY > 0 ? 1.15 : 1 / 1.15, ...toPicture(e.clientX, e.clientY)); }, { passive: false });
  at('in').onclick = () => zoom(1 / 1.3, ...middle());
  at('out').onclick = () => zoom(1.3, ...middle());
  at('whole').onclick = fit;

  // --- drag: a node of a network, else the whole picture ---
  let drag = null;
  const place = node => node.transform.baseVal.consolidate().matrix;
  const move = (node, x, y) => { node.setAttribute('transform', `translate(${x.toFixed(1)},${y.toFixed(1)})`); redraw(node.id); };
  const exit = (node, tx, ty) => {
    const box = node.querySelector('.s').getBBox(), p = place(node), dx = tx - p.e, dy = ty - p.f;
    const part = Math.min(dx ? box.width / 2 / Math.abs(dx) : Infinity, dy ? box.height / 2 / Math.abs(dy) : Infinity, 1);
    return [p.e + dx * part, p.f + dy * part];
  };
  const ends = element => [at(element.dataset.from), at(element.dataset.to)];
  const redraw = id => {
    for (const line of lines.filter(l => l.dataset.from === id || l.dataset.to === id)) {
      const [a, b] = ends(line), p = place(a), q = place(b), [x1, y1] = exit(a, q.e, q.f), [x2, y2] = exit(b, p.e, p.f);
      Object.entries({ x1, y1, x2, y2 }).forEach(([k, v]) => line.setAttribute(k, v.toFixed(1)));
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
    const by = scale(), dx = (e.clientX - drag.last[0]) * by, dy = (e.clientY - drag.last[1]) * by;
    drag.last = [e.clientX, e.clientY];
    if (drag.node) { const p = place(drag.node); move(drag.node, p.e + dx, p.f + dy); } else { view[0] -= dx; view[1] -= dy; show(); }
  });
  window.addEventListener('pointerup', () => { stage.classList.remove('moving'); setTimeout(() => { drag = null; }); });

  // --- the panel ---
  const evidence = item => {
    const article = make('article');
    article.append(make('h3', item.title || item.key));
    article.append(make('p', [item.outlet, item.date].filter(Boolean).join(', ') + (item.copyOf ? `; copies ${item.copyOf}` : ''), 'soft'));
    const flags = [item.denies && 'denies it', item.modality && `as ${item.modality}`, item.saidBy && `said by ${item.saidBy}`].filter(Boolean);
    if (flags.length) article.append(make('p', flags.join('; '), 'flag'));
    const text = make('blockquote'), quote = make('span', undefined, 'quote');
    for (const [words, mark] of item.quote) quote.append(mark === 't' ? make('u', words) : mark === 'a' ? make('b', words) : words);
    text.append((item.cutBefore ? '… ' : '') + item.before, quote, item.after + (item.cutAfter ? ' …' : ''));
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
  const open = node => {
    const own = [node.id];
    nodes.forEach(n => n.classList.toggle('chosen', n.dataset.id === node.dataset.id));
    [...lines, ...roles].forEach(l => l.classList.toggle('near', own.includes(l.dataset.from) || own.includes(l.dataset.to)));
    svg.classList.add('choosing');
    told.replaceChildren();
    if (isEvent(node)) tellEvent(events.get(node.dataset.id)); else tellThing(things.get(node.dataset.id));
    panel.hidden = false;
    panel.scrollTop = 0;
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
    const node = e.target.closest('.node'), line = e.target.closest('line[data-from]');
    if (node) open(node); else if (line) open(ends(line).find(isEvent)); else close();
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
  const filter = () => {
    for (const node of nodes.filter(isEvent))
      node.classList.toggle('gone', hidden.kind.has(node.dataset.kind) || hidden.status.has(node.dataset.status) || !inside(node));
    for (const part of [...lines, ...roles]) part.classList.toggle('gone', ends(part).some(n => isEvent(n) && n.classList.contains('gone')));
    const linked = new Set(lines.filter(l => !l.classList.contains('gone')).flatMap(l => [l.dataset.from, l.dataset.to]));
    for (const node of nodes.filter(n => !isEvent(n) && !n.classList.contains('asked'))) node.classList.toggle('gone', lines.length > 0 && !linked.has(node.id));
    const shown = new Set(nodes.filter(n => isEvent(n) && !n.classList.contains('gone')).map(n => n.dataset.id)).size;
    at('shown').textContent = `${shown} of ${events.size} event${events.size === 1 ? '' : 's'}`;
  };
  choices('kinds', kinds, hidden.kind);
  choices('statuses', statuses, hidden.status);
  ['from', 'to'].forEach(id => { at(id).onchange = filter; });
  document.addEventListener('click', e => document.querySelectorAll('details[open]').forEach(d => { if (!d.contains(e.target)) d.open = false; }));

  // --- search: names, captions and sentences, accents forgiven ---
  const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = new Map(nodes.map(node => {
    const e = events.get(node.dataset.id), t = things.get(node.dataset.id);
    return [node, fold(e ? [e.caption, e.date, ...e.evidence.flatMap(v => [v.title || '', v.outlet, v.quote.map(q => q[0]).join('')])].join(' ') : t ? t.name : '')];
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
    const keys = { '/': () => at('search').focus(), '+': () => zoom(1 / 1.3, ...middle()), '-': () => zoom(1.3, ...middle()), '0': fit,
      ArrowLeft: () => pan(-step, 0), ArrowRight: () => pan(step, 0), ArrowUp: () => pan(0, -step), ArrowDown: () => pan(0, step) };
    if (keys[e.key] && !(e.target.closest && e.target.closest('#panel'))) { e.preventDefault(); keys[e.key](); }
  });
  const dark = () => document.documentElement.dataset.theme ? document.documentElement.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const name = () => { at('theme').textContent = dark() ? 'Light' : 'Dark'; };
  at('theme').onclick = () => { document.documentElement.dataset.theme = dark() ? 'light' : 'dark'; name(); };
  name();
  filter();
})();
