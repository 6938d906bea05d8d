/** Words of dossier, arrival, recess, press conference, ratification, ending, settings, hints. */
export const screens = {} as const
