import type { Scheme } from "../scheme";
import { fuji } from "./fuji";
import { fukuoka } from "./fukuoka";
import { ino } from "./ino";
import { isesaki } from "./isesaki";
import { kyoto } from "./kyoto";
import { nagayo } from "./nagayo";
import { nagoyaPort } from "./nagoya-port";
import { national } from "./national";
import { sano } from "./sano";
import { tama } from "./tama";

export const schemes: readonly Scheme[] = [isesaki, nagayo, sano, tama, fuji, ino, nagoyaPort, kyoto, fukuoka, national];

/** What is used until a person chooses. */
export const defaultScheme: Scheme = isesaki;
