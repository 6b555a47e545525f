/** Lines of an enumeration with `;` after each and `.` after the last. */
export function enumerated(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => {
    const bare = line.trim().replace(/\s*[.;,]$/, '');
    return `${bare}${index === lines.length - 1 ? '.' : ';'}`;
  });
}
