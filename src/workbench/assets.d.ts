/** A workbook that the build lays into the script, as a data URL. */
declare module "*.xlsx" {
  const url: string;
  export default url;
}
