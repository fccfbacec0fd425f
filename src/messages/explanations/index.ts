export { sayAmount, sayRate } from "./amounts";
export { nameDifference, sayLetterDifference, sayLevelDifference } from "./differences";
export { nameFormula, sayFormula } from "./formulas";
export { explainIndicator } from "./indicator";
export { cellsOfLevel, cellsOfOverall } from "./level-cells";
export { cellsUsed, explainGrade, explainSum } from "./letters";
export { explainOverall, explainQualitative, explainQuantitative } from "./levels";
export { sayMean } from "./means";
export { explainNext, roundUp, wholeStep } from "./next-letter";
