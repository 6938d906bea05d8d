/** The name of this build, such as `0.1.0+3f9a02c`: written when it is built (see scripts/build-name.ts). */
declare const BUILD_NAME: string
