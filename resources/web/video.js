// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A video or a sound with its captions; tells how far one is every few seconds and whenever it stops.
(() => {
  'use strict';
  const {config, position} = window.parent.lxcp;
  const every = 5;
  const video = document.getElementById('video');
  const source = new URLSearchParams(location.search).get('src');
  let told = -1;

  const tell = () => {
    if (!Number.isFinite(video.duration) || video.duration <= 0 || video.currentTime === told) return;
    told = video.currentTime;
    position(told, video.duration);
  };

  const captions = async () => {
    const answer = await fetch(`captions?${new URLSearchParams({of: source.replace(/^\.\.\//, '')})}`);
    for (const [index, name] of (await answer.json()).entries()) {
      const track = document.createElement('track');
      const language = /\.([a-z]{2,3}(?:-\w+)?)\.vtt$/i.exec(name)?.[1] ?? config.language;
      Object.assign(track, {kind: 'captions', src: `../${name}`, srclang: language, default: index === 0});
      track.label = new Intl.DisplayNames([config.language], {type: 'language'}).of(language) ?? language;
      video.append(track);
    }
  };

  video.addEventListener('loadedmetadata', () => {
    if (config.start > 0 && config.start < video.duration - 1) video.currentTime = config.start;
  });
  video.addEventListener('timeupdate', () => { if (Math.abs(video.currentTime - told) >= every) tell(); });
  for (const when of ['pause', 'ended', 'seeked']) video.addEventListener(when, tell);
  video.addEventListener('error', () => {
    document.getElementById('note').textContent = config.words.broken;
    document.getElementById('note').hidden = false;
    video.hidden = true;
  });
  window.addEventListener('pagehide', tell);
  video.src = source;
  captions();
})();
