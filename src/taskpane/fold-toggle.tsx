import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { Chevron } from "./shapes";

type FoldToggleProps = {
  /** Of what it opens; that stands in the page only as long as it is open. */
  readonly controls: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** For those who don't see where it stands. */
  readonly name: string;
  readonly className: string;
  readonly children: ReactNode;
};

/** A small line of text that opens what stands below it. */
export function FoldToggle({ controls, open, onToggle, name, className, children }: FoldToggleProps) {
  return (
    <Button appearance="transparent" size="small" className={className} icon={<Chevron open={open} />} aria-expanded={open} aria-controls={open ? controls : undefined} aria-label={name} onClick={onToggle}>
      {children}
    </Button>
  );
}
