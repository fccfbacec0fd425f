import sampleUrl from "../../../assets/sample.xlsx";

/** The sample as Excel wants it. It weighs on the script, so it is loaded when somebody asks for it. */
export const SAMPLE_BASE64 = sampleUrl.slice(sampleUrl.indexOf(",") + 1);
