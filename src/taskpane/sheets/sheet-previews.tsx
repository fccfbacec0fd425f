import { useMemo } from "react";
import type { Evaluation } from "../../actions/evaluate";
import { draftSheetsInSteps } from "../../actions/sheet-choices";
import type { MadeSheetKind } from "../../messages/sheets/kinds";
import { sayDay } from "../../messages/years";
import { useInSlices } from "../use-in-slices";
import { useLanguage } from "../words";
import { SheetPreview } from "./sheet-preview";

/** 見てみる: one for each plan that has a sheet of this kind. */
export function SheetPreviews({ evaluation, kind }: { readonly evaluation: Evaluation; readonly kind: MadeSheetKind }) {
  const language = useLanguage();
  const begin = useMemo(() => () => draftSheetsInSteps(evaluation, kind, { language, date: sayDay(language, new Date()) }), [evaluation, kind, language]);
  const { result, current } = useInSlices(begin);
  return current && result?.map((draft) => <SheetPreview key={draft.kind} draft={draft} />);
}
