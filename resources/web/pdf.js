// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A PDF with Mozilla's PDF.js: text that can be selected and read out, and the page that one is at, told as it changes.
(() => {
  'use strict';
  const {config, position} = window.parent.lxcp;
  const here = (path) => new URL(path, location.href).href;
  const part = (id) => document.getElementById(id);
  document.documentElement.dataset.look = window.parent.document.documentElement.dataset.look;

  const bus = new pdfjsViewer.EventBus();
  const links = new pdfjsViewer.PDFLinkService({eventBus: bus, externalLinkTarget: 2});
  const viewer = new pdfjsViewer.PDFViewer(
    {container: part('container'), viewer: part('viewer'), eventBus: bus, linkService: links, annotationMode: 1});
  links.setViewer(viewer);

  const tell = (page) => {
    part('page').textContent = config.words.page.replace('%1', page).replace('%2', viewer.pagesCount);
    part('page').hidden = false;
    position(page, viewer.pagesCount);
  };
  bus.on('pagesinit', () => {
    viewer.currentScaleValue = 'page-width';
    const start = Math.round(config.start);
    if (start > 1 && start <= viewer.pagesCount) viewer.currentPageNumber = start;
    else tell(1);
  });
  bus.on('pagechanging', (event) => tell(event.pageNumber));
  new ResizeObserver(() => { if (viewer.pagesCount) viewer.currentScaleValue = 'page-width'; }).observe(part('container'));

  pdfjsLib.GlobalWorkerOptions.workerSrc = here('pdf/pdf.worker.min.js');
  const open = async () => {
    const answer = await fetch(new URLSearchParams(location.search).get('src'));
    const file = await pdfjsLib.getDocument({
      data: await answer.arrayBuffer(), cMapUrl: here('pdf/cmaps/'), cMapPacked: true,
      standardFontDataUrl: here('pdf/standard_fonts/'), useWorkerFetch: false, isEvalSupported: false, enableXfa: false,
    }).promise;
    viewer.setDocument(file);
    links.setDocument(file, null);
  };
  open().catch(() => {
    part('container').hidden = true;
    part('note').textContent = config.words.broken;
    part('note').hidden = false;
  });
})();
