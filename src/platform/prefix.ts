/** With this begins the name of everything the game keeps: on a shared address other pages have stores of their own. */
export const PREFIX = 'reciprocity.'
