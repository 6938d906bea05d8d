/** Where a line of a text ends, in files of any system. */
export const LINE_END = /\r\n|\r|\n/g

/** The lines of a text, without their ends. */
export const linesOf = (text: string): string[] => text.split(LINE_END)
