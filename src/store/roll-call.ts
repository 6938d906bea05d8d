/** Milliseconds from one home group to the next as the votes are called: seen and heard alike. */
export const CALL_MS = 550
