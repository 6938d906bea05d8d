/** A text in quotation marks, as Graphviz and Gambit read it. */
export const inQuotes = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`
