/** What the program around a page says about itself. */
export type OfficeProgram = {
  /** The language of its menus: `ja-JP`. */
  readonly language: string | undefined;
  /** `null` where it does not tell, as Excel on the web. */
  readonly isDark: () => boolean | null;
  /** The name of the open file; `null` where it has none yet. */
  readonly book: () => string | null;
};

/** Excel answers within a second or two; a page that stands alone is never answered. */
const PATIENCE = 10_000;

function isDark(): boolean | null {
  // Declared as always there, but missing on the web.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme ?? null;
}

function bookName(): string | null {
  // Declared as always there, but missing for a book that was never saved. A path on a desktop, an address on the web.
  const url = Office.context.document.url as string | undefined;
  return url?.split(/[\\/]/).at(-1)?.split("?")[0] || null;
}

/** `null` where the page is not open in Excel: office.js did not arrive, or nobody is at its other end. */
export async function whenOfficeReady(): Promise<OfficeProgram | null> {
  if (typeof Office === "undefined") return null;
  const nobody = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const info = await Promise.race([Office.onReady(), nobody]);
  // Declared as always there, but empty in a browser's own window.
  const host = (info as { readonly host: Office.HostType | null } | null)?.host ?? null;
  if (host === null) return null;
  return { language: Office.context.displayLanguage, isDark, book: bookName };
}

/** Runs when the button of this name on the ribbon is pressed; the button waits until it has ended. */
export function onRibbon(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => {
      event.completed();
    });
  });
}

/** Opens the pane beside the sheets. `false` where pane and ribbon do not share a runtime. */
export async function openPane(): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return false;
  try {
    await Office.addin.showAsTaskpane();
    return true;
  } catch {
    // Supported, but this add-in's pages run apart.
    return false;
  }
}

/** Shows a page of the add-in in a small window; waits until it is closed. */
export function openWindow(address: string): Promise<void> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { height: 30, width: 30, displayInIframe: true }, ({ value }) => {
      // The window may be refused (a blocked pop-up); there is nothing further to wait for then.
      const shown = value as Office.Dialog | undefined;
      if (shown === undefined) resolve();
      else {
        shown.addEventHandler(Office.EventType.DialogEventReceived, () => {
          resolve();
        });
      }
    });
  });
}
