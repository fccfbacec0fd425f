import { useMemo } from "react";
import { createRoot } from "react-dom/client";
import { evaluate } from "../../../src/actions/evaluate";
import { PANE } from "../../../src/messages/pane";
import type { OpenSample } from "../../../src/taskpane/first-run/show-first-run";
import { Pane } from "../../../src/taskpane/pane";
import { Screen } from "../../../src/taskpane/screen";
import { useKeptLanguage } from "../../../src/taskpane/use-kept-language";
import { viewInAddress } from "../../../src/taskpane/views/start-view";
import { parseCell } from "../../../src/workbook/address";
import { ExcelWorkbook } from "../../../src/workbook/excel";
import { WorkbookFailure } from "../../../src/workbook/failure";
import { FileWorkbook } from "../../../src/workbook/file";
import { sampleBytes } from "../../../src/workbench/sample-bytes";
import { attach, type ClientWindow } from "../../office-host/attach";
import { newSheet } from "../../office-host/book";
import { cellAt, putCell, typeInto } from "../../office-host/cells";
import { bookOf } from "../../office-host/describe";
import type { Fault } from "../../office-host/faults";
import { OfficeHost } from "../../office-host/host";
import { LTSC_2021 } from "../../office-host/profiles";
import { describeSnapshot } from "./describe-snapshot";

/** What a test does to Excel from outside. */
export type Desk = {
  sheets: () => string[];
  shown: () => { sheet: string | undefined; cell: string };
  typeInto: (sheet: string, cell: string, text: string) => void;
  textAt: (sheet: string, cell: string) => string;
  /** A sheet with these texts, from A1 on. */
  addSheet: (name: string, rows: readonly (readonly string[])[]) => void;
  /** SDGs対応表 and 重点プロジェクト対応表, as they would have been written before. */
  writeMatrices: () => Promise<void>;
  edit: (editing: boolean) => void;
  /** No sheet can be added or deleted any more. */
  protect: () => void;
  fail: (fault: Fault | null) => void;
  requests: () => number;
  /** Excel is too old to open a further book. */
  refuseSample: () => void;
  /** Closes the pane and opens it again, over the same book. */
  reopen: () => void;
};

const BOOK = "成果・課題一覧.xlsx";

/** What opens the sample: another window that a test does not see. */
const sample: { open: OpenSample } = { open: () => Promise.resolve("own-window") };

declare global {
  interface Window {
    desk: Desk;
  }
}

function Page() {
  const [language, setLanguage] = useKeptLanguage("ja-JP");
  const workbook = useMemo(() => new ExcelWorkbook({ patience: 300 }), []);
  return (
    <Screen language={language} onLanguage={setLanguage} title={PANE[language].title}>
      <Pane workbook={workbook} book={BOOK} startView={viewInAddress(location)} openSample={() => sample.open()} />
    </Screen>
  );
}

async function start(root: HTMLElement): Promise<void> {
  const snapshot = await new FileWorkbook(sampleBytes(), BOOK).read();
  const host = new OfficeHost(bookOf(describeSnapshot(snapshot)), LTSC_2021);
  attach(window as unknown as ClientWindow, host);
  let mounted: ReturnType<typeof createRoot> | null = null;
  const open = () => {
    mounted?.unmount();
    mounted = createRoot(root);
    mounted.render(<Page />);
  };
  window.desk = {
    sheets: () => host.book.sheets.map(({ name }) => name),
    shown: () => ({ sheet: host.book.sheets.find(({ id }) => id === host.book.active)?.name, cell: host.book.selected }),
    typeInto: (name, cell, text) => {
      const sheet = host.book.sheets.find((each) => each.name === name);
      const position = parseCell(cell);
      if (sheet && position) typeInto(sheet, position.row, position.column, text, false);
    },
    textAt: (name, cell) => {
      const sheet = host.book.sheets.find((each) => each.name === name);
      const position = parseCell(cell);
      const content = sheet && position ? cellAt(sheet, position.row, position.column).content : null;
      return content?.kind === "text" ? content.text : "";
    },
    addSheet: (name, rows) => {
      const sheet = newSheet(host.book, name);
      rows.forEach((cells, row) => {
        cells.forEach((text, column) => {
          putCell(sheet, row, column, { content: { kind: "text", text }, style: {} });
        });
      });
      host.book.sheets.push(sheet);
    },
    writeMatrices: async () => {
      await evaluate(new ExcelWorkbook({ patience: 300 }), { scheme: null, language: "ja", edits: "ask", sheets: ["goal-matrix", "project-matrix"] });
    },
    edit: (editing) => {
      host.editing = editing;
    },
    protect: () => {
      host.book.protected = true;
    },
    fail: (fault) => {
      host.forgetTrips();
      host.faults = fault === null ? [] : [fault];
    },
    requests: () => host.requests,
    refuseSample: () => {
      sample.open = () => Promise.reject(new WorkbookFailure("HostTooOld"));
    },
    reopen: open,
  };
  open();
}

const root = document.getElementById("root");
if (root !== null) void start(root);
