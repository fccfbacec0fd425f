import { useEffect, useRef, type RefObject } from "react";

/** Puts the focus where a person goes on, when a form opens; not again each time its view comes back into sight. */
export function useFirstFocus(form: RefObject<HTMLElement | null>, field: "select" | "textarea"): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    form.current?.querySelector(field)?.focus();
  }, [form, field]);
}
