// For pages that embed pictures of Overdue Lab: gives each frame the height that it asks for.
// Only frames of this page are heard, and each only from the origin of its own address.
addEventListener('message', ({ source, origin, data }) => {
  if (data?.type !== 'overdue-lab:size' || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll('iframe[data-overdue-lab]')) {
    if (frame.contentWindow === source && new URL(frame.src).origin === origin) {
      frame.style.height = `${Math.min(4000, Math.max(100, Math.ceil(data.height)))}px`;
    }
  }
});
