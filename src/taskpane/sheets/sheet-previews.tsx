import { useMemo } from "react";
import type { Evaluation } from "../../actions/evaluate";
import { draftSheets } from "../../actions/sheet-choices";
import type { MadeSheetKind } from "../../messages/sheets/kinds";
import { sayDay } from "../../messages/years";
import { useLanguage } from "../words";
import { SheetPreview } from "./sheet-preview";

/** 見てみる: one for each plan that has a sheet of this kind. */
export function SheetPreviews({ evaluation, kind }: { readonly evaluation: Evaluation; readonly kind: MadeSheetKind }) {
  const language = useLanguage();
  const drafts = useMemo(() => draftSheets(evaluation, kind, { language, date: sayDay(language, new Date()) }), [evaluation, kind, language]);
  return drafts.map((draft) => <SheetPreview key={draft.kind} draft={draft} />);
}
