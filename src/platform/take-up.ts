/** What a page tells a newer version of the game that waits: begin now. */
export const TAKE_UP = 'take-up'
