import { useEffect, useState } from "react";

const LONG = 8_000;

/** Whether it has taken so long by now that a person wonders. */
export function useSlow(): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, LONG);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return slow;
}
