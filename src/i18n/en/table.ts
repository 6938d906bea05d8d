/** Words of the negotiating table and the clause board. */
export const table = {} as const
