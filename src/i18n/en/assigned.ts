/** What the title, the settings and the notices say of an assignment. */
export const assigned = {
  'title.teachers': 'For teachers',
  'title.assigned': 'Your assignment',
  'title.assigned.what': '{named, select, yes {{title}, } other {}}as {name}',
  'assigned.leave.question': 'Leave your assignment?',
  'assigned.leave.detail':
    'A new summit is no part of your assignment. Your name, memos and tries stay: its link opens it again.',
  'assigned.leave.yes': 'Leave it',
  'assigned.leave.no': 'Stay with it',
  'notice.assigned-damaged':
    'What was kept of your assignments could not be read. It has been laid aside in this browser: open the link again.',
  'settings.held': 'Your assignment holds this until you leave it.',
  'settings.reading': 'Reading',
  'settings.reading.full': 'In full',
  'settings.reading.easy': 'Easy',
  'settings.reading.what':
    'Easy reading: the dossier explains ten words of the summit in plain sentences, and the paper tells the rest of its story only when asked.',
} as const
