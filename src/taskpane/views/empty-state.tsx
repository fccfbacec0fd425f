import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ empty: { margin: "12px 0 0 0", color: tokens.colorNeutralForeground2 } });

/** Where nothing is to be seen yet: what to do. */
export function EmptyState({ text }: { readonly text: string }) {
  return <p className={useStyles().empty}>{text}</p>;
}
