/** Where something stands, in the words a person would use: the file, the sheet's name, `F8`. */
export type Place = {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
};
