/** Written at build from the installed packages: see scripts/notices.ts. */
declare module 'virtual:notices.json' {
  const notices: import('./notice.ts').Notices
  export default notices
}
