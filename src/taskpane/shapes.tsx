/** Small pictures of our own; they take the colour of the text, so that every contrast theme fits. */
const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.5, strokeLinecap: "round", strokeLinejoin: "round" } as const;
const box = { width: 16, height: 16, viewBox: "0 0 16 16", "aria-hidden": true, focusable: false } as const;

export function Chevron({ open }: { readonly open: boolean }) {
  return (
    <svg {...box}>
      <path d={open ? "M4 6.5 8 10.5 12 6.5" : "M6.5 4 10.5 8 6.5 12"} {...line} />
    </svg>
  );
}

export function FolderShape() {
  return (
    <svg {...box}>
      <path d="M1.75 12.5v-9h4l1.5 2h7v7Z" {...line} />
    </svg>
  );
}

export function SaveShape() {
  return (
    <svg {...box}>
      <path d="M8 2v7.5M4.75 6.5 8 9.75 11.25 6.5M2.5 13.5h11" {...line} />
    </svg>
  );
}

export function CloseShape() {
  return (
    <svg {...box}>
      <path d="M4 4l8 8M12 4l-8 8" {...line} />
    </svg>
  );
}
