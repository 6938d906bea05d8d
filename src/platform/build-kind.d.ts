/** Which build this is: see scripts/builds/kinds.ts. */
declare const BUILD_KIND: 'page' | 'pwa' | 'zip' | 'single' | 'scorm'
