// The published self-audit of accessibility, privacy and security, in English.

export const auditEn = {
  title: 'For everybody, and private',
  lead: 'What we promise about access and privacy, how it is checked, and where it still falls short. Audited by ourselves on 24 November 2026 against WCAG 2.2 AA and the Chartability heuristics.',
  how: (check: string) => `How it is checked: ${check}`,
  rows: [
    {
      what: 'Every task by keyboard: dials, pictures, months, people, dialogs. Focus is seen and never hidden behind a bar.',
      how: 'Tests walk the sandbox with Tab, arrows, Enter and Escape in two browsers.',
    },
    {
      what: 'Every picture is a figure with its finding first, then what is plotted, a month-by-month walk, the same as a table, and, for lines, a melody.',
      how: 'Tests read the tree of each picture; finding and table come from the same numbers.',
    },
    {
      what: 'No rule of axe is broken on any page, in three languages, light and dark, at 1280, 360 and 320 pixels.',
      how: 'A test walks every page that exists; a new page is walked by existing.',
    },
    {
      what: 'At 400 % zoom the text reflows and nothing but tables scrolls sideways; targets are at least 24 pixels.',
      how: 'Measured on the same walk.',
    },
    {
      what: 'Severity is told by order, pattern and label, not by colour alone; forced colours and reduced motion are obeyed.',
      how: 'Contrast and simulated colour blindness are computed in a test; forced colours are emulated in Chromium.',
    },
    {
      what: 'No request leaves this site, no cookie, no account; only language, appearance and your last choices stay in this browser.',
      how: 'Tests record all requests on every page; the content policy of the page forbids others.',
    },
    {
      what: 'No script stands in a page, nothing is evaluated; links, messages and files are data and are taken apart, never run.',
      how: 'A strict content policy that the built site passes; readers of links and messages are fuzzed.',
    },
  ],
  gapsTitle: 'Where it falls short',
  gaps: [
    'No test with people who use a screen reader every day has been made yet; the checks above are by machine and by ourselves.',
    'The melody plays one line; intervals and single worlds cannot be heard, only read in the table.',
    'Forced colours are checked in one browser engine, on a screen without them.',
    'Traditional Chinese is converted by machine with a list of terms read by us, not by a native editor.',
    'Single worlds in a picture are thin lines below the contrast of 3:1; they repeat what the band says.',
  ],
};

export type AuditWords = typeof auditEn;
