/** Short words that begin a line of a title rather than end it. */
export const lineBeginnings: ReadonlySet<string> = new Set(['và', 'của', 'cho', 'về', 'theo', 'tại', 'với', 'trong', 'từ', 'đến', 'do', 'để', 'hoặc', 'đối']);
