import { Refusal } from "./refusal.mjs";

/** The address in the manifest as it stands in the project. */
export const DEVELOPMENT_BASE = "https://localhost:3001/";

// Office takes 2,048 characters for an address; our longest page name has to fit behind the base.
const LONGEST_BASE = 1900;

const EXAMPLE = "https://hyoka.example.lg.jp/hyoka/";

/** The folder under which an office serves the pages, ending with a slash. Refuses what Excel could not load. */
export function readBase(text) {
  if (text === undefined || text.trim() === "") {
    throw new Refusal(`ページを置くURLを指定してください（例：--url ${EXAMPLE}）。`, `Say where the pages will stand (for example --url ${EXAMPLE}).`);
  }
  const asked = text.trim();
  if (!URL.canParse(asked) || !/^[a-z]+:\/\/[^/]/i.test(asked)) {
    throw new Refusal(`「${asked}」はURLとして読み取れません（例：${EXAMPLE}）。`, `“${asked}” can't be read as an address (for example ${EXAMPLE}).`);
  }
  const url = new URL(asked);
  if (url.protocol !== "https:") {
    throw new Refusal("アドインのページはhttps://で始まるURLに置く必要があります。", "The add-in's pages must stand at an address that begins with https://.");
  }
  if (url.username !== "" || url.password !== "") {
    throw new Refusal("URLに利用者名やパスワードを含めることはできません。", "The address must not hold a user name or a password.");
  }
  if (/[?#]/.test(asked)) {
    throw new Refusal("URLに「?」や「#」を含めることはできません。フォルダーのURLを指定してください。", "The address must not hold “?” or “#”: give that of a folder.");
  }
  if (/\.(?:html?|xml|aspx?|php)\/?$/i.test(url.pathname)) {
    throw new Refusal("ページではなく、ページを置くフォルダーのURLを指定してください。", "Give the address of the folder the pages stand in, not of a page.");
  }
  const base = url.href.endsWith("/") ? url.href : `${url.href}/`;
  if (base.length > LONGEST_BASE) {
    throw new Refusal(`URLが長すぎます（${LONGEST_BASE}文字まで）。`, `The address is too long (${LONGEST_BASE} characters at most).`);
  }
  return base;
}

const escapeXml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * The manifest with every page and picture at an office's own address.
 * The id stays: it names the add-in, not the place, so an office that moves its server updates the add-in it has
 * instead of getting a second one beside it.
 */
export function manifestFor(manifestText, url) {
  const base = escapeXml(readBase(url));
  const manifest = manifestText.replaceAll(DEVELOPMENT_BASE, () => base);
  if (!manifestText.includes(DEVELOPMENT_BASE) || (manifest.includes("localhost") && !base.includes("localhost"))) {
    throw new Refusal(`manifest.xmlのURLが${DEVELOPMENT_BASE}で始まっていないため、置き換えられません。`, `The addresses in manifest.xml don't begin with ${DEVELOPMENT_BASE} and can't be replaced.`);
  }
  return manifest;
}

/** The pages, pictures and documents that the project's manifest names, as paths below its base. */
export function filesNamedIn(manifestText) {
  const named = manifestText.split(DEVELOPMENT_BASE).slice(1).map((rest) => rest.split(/["?]/)[0]);
  return [...new Set(named)].sort();
}
