/** Dotted paths to the texts of a table of words. */
export type WordPath<Table> = {
  [Key in keyof Table & string]: Table[Key] extends string | readonly string[] ? Key : `${Key}.${WordPath<Table[Key]>}`;
}[keyof Table & string];

/** Shape of a translation of `Table`: the same keys, and a singular form `key_one` where the language has one. */
export type Translated<Table> = {
  readonly [Key in keyof Table]: Table[Key] extends string ? string : Table[Key] extends readonly string[] ? readonly string[] : Translated<Table[Key]>;
} & { readonly [Key in keyof Table & string as `${Key}_one`]?: string };

/** Values put into a text; `count` also chooses the plural. */
export type WordValues = Readonly<Record<string, string | number>>;
