import type { DraftChart } from "../draft";
import type { Family } from "./namespaces";
import { dropIllegal, escapeAttribute } from "./xml-text";

export const writeDrawingPart = ({ drawing }: Family): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${drawing.sheet}" xmlns:a="${drawing.main}"></xdr:wsDr>`;

const corner = (name: string, row: number, column: number) =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

export type PlacedChart = { readonly name: string; readonly id: number; readonly relation: string };

/** A chart's place in its sheet. It names its own namespaces, since it may go among what another program has written. */
export function writeAnchor({ area, title }: DraftChart, { name, id, relation }: PlacedChart, { drawing, relations }: Family): string {
  const frame = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}" descr="${escapeAttribute(dropIllegal(title))}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`;
  const graphic = `<a:graphic><a:graphicData uri="${drawing.chart}"><c:chart xmlns:c="${drawing.chart}" xmlns:r="${relations}" r:id="${escapeAttribute(relation)}"/></a:graphicData></a:graphic>`;
  return [
    `<xdr:twoCellAnchor xmlns:xdr="${drawing.sheet}" xmlns:a="${drawing.main}">`,
    corner("from", area.top, area.left),
    corner("to", area.bottom + 1, area.right + 1),
    `<xdr:graphicFrame macro="">${frame}${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  ].join("");
}
