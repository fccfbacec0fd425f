import { absoluteArea, type Area, type Position, quoteSheet } from "../address";
import { labelColor, labelFormat, legendOf } from "../chart-parts";
import type { ChartSeries, DraftChart } from "../draft";
import type { NamedCell, NamedDraft } from "../named-draft";
import type { Family } from "./namespaces";
import { dropIllegal, escapeAttribute, escapeText } from "./xml-text";

const GROUPINGS = { clustered: "clustered", stacked: "stacked", percent: "percentStacked" } as const;
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

const spell = (text: string) => escapeText(dropIllegal(text));
const fill = (color: string) => `<a:solidFill><a:srgbClr val="${color.toUpperCase()}"/></a:solidFill>`;

/** A chart of one sheet. Beside each range stands what is in it now, for programs that only show. */
class ChartText {
  constructor(
    private readonly draft: NamedDraft,
    private readonly sheet: string,
    private readonly chart: DraftChart,
  ) {}

  #cells({ top, left, bottom, right }: Area): readonly (NamedCell | undefined)[] {
    return this.draft.cells.slice(top, bottom + 1).flatMap((row) => row.slice(left, right + 1));
  }

  #reference(area: Area): string {
    return `<c:f>${escapeText(`${quoteSheet(this.sheet)}!${absoluteArea(area)}`)}</c:f>`;
  }

  #texts(area: Area): string {
    const texts = this.#cells(area).map((cell) => (cell ? shownText(cell) : ""));
    const points = texts.map((text, index) => (text === "" ? "" : `<c:pt idx="${index}"><c:v>${spell(text)}</c:v></c:pt>`));
    return `<c:strRef>${this.#reference(area)}<c:strCache><c:ptCount val="${texts.length}"/>${points.join("")}</c:strCache></c:strRef>`;
  }

  #numbers(area: Area): string {
    const numbers = this.#cells(area).map((cell) => (cell ? numberIn(cell) : null));
    const points = numbers.map((number, index) => (number === null ? "" : `<c:pt idx="${index}"><c:v>${number}</c:v></c:pt>`));
    return `<c:numRef>${this.#reference(area)}<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${numbers.length}"/>${points.join("")}</c:numCache></c:numRef>`;
  }

  #labels(series: ChartSeries): string {
    if (!this.chart.labels) return "";
    const text = `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900">${fill(labelColor(this.chart, series))}</a:defRPr></a:pPr><a:endParaRPr lang="ja-JP"/></a:p></c:txPr>`;
    const position = this.chart.stacking === "clustered" ? "outEnd" : "ctr";
    return `<c:dLbls><c:numFmt formatCode="${escapeAttribute(labelFormat(this.draft, series))}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text}<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  }

  #series(series: ChartSeries, index: number): string {
    const { name, values, color } = series;
    return [
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${this.#texts(cellArea(name))}</c:tx>`,
      `<c:spPr>${fill(color)}</c:spPr><c:invertIfNegative val="0"/>`,
      this.#labels(series),
      `<c:cat>${this.#texts(this.chart.categories)}</c:cat><c:val>${this.#numbers(values)}</c:val></c:ser>`,
    ].join("");
  }

  #title(): string {
    const look = 'lang="ja-JP" sz="1200" b="1"';
    return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr ${look}/><a:t>${spell(this.chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  }

  #axes(): string {
    const lies = this.chart.kind === "bar";
    // Lying bars run from top to bottom as their cells do; the numbers stay at the foot.
    const category = `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${lies ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${lies ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
    const grid = `<c:majorGridlines><c:spPr><a:ln w="6350">${fill("D9D9D9")}</a:ln></c:spPr></c:majorGridlines>`;
    // From zero: a bar that begins at 66 makes 67 of 69 look like a third.
    const value = `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${lies ? "b" : "l"}"/>${grid}<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${lies ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`;
    return category + value;
  }

  write({ drawing, relations }: Family): string {
    const { kind, stacking, series } = this.chart;
    const legend = legendOf(this.chart);
    const overlap = stacking === "clustered" ? "" : '<c:overlap val="100"/>';
    const bars = `<c:barChart><c:barDir val="${kind === "bar" ? "bar" : "col"}"/><c:grouping val="${GROUPINGS[stacking]}"/><c:varyColors val="0"/>${series.map((each, index) => this.#series(each, index)).join("")}<c:gapWidth val="60"/>${overlap}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`;
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      `<c:chartSpace xmlns:c="${drawing.chart}" xmlns:a="${drawing.main}" xmlns:r="${relations}"><c:roundedCorners val="0"/>`,
      `<c:chart>${this.#title()}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${bars}${this.#axes()}</c:plotArea>`,
      legend === "none" ? "" : `<c:legend><c:legendPos val="${legend === "bottom" ? "b" : "r"}"/><c:overlay val="0"/></c:legend>`,
      '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
      '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="ja-JP"/></a:p></c:txPr></c:chartSpace>',
    ].join("");
  }
}

const cellArea = ({ row, column }: Position): Area => ({ top: row, left: column, bottom: row, right: column });

function shownText(cell: NamedCell): string {
  switch (cell.kind) {
    case "blank":
      return "";
    case "number":
      return cell.value;
    case "text":
    case "link":
      return cell.text;
    case "formula":
      return cell.value.kind === "text" || cell.value.kind === "error" ? cell.value.text : String(cell.value.value);
  }
}

function numberIn(cell: NamedCell): string | null {
  if (cell.kind === "number") return cell.value;
  return cell.kind === "formula" && cell.value.kind === "number" ? cell.value.value : null;
}

export const writeChart = (draft: NamedDraft, sheet: string, chart: DraftChart, family: Family): string => new ChartText(draft, sheet, chart).write(family);
