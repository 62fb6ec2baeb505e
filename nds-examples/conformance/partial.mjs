// A program that answers the conformance kit of nds, in JavaScript and without a library:
//
//   java -jar nds-examples/target/nds.jar conformance node nds-examples/conformance/partial.mjs
//
// It does a part, and says "unsupported" to everything else:
// - of `parse`, the form of assessments; of other documents only whether a text is a JSON object at all, encoded in UTF-8,
//   with nothing behind it and no member twice. Where exactly a text stops being JSON it does not say;
// - of `score`, weighted arithmetic means of yes-no questions, numbers and shares, without states, conditions, levels,
//   gates or rounding. All computing is done in fractions of whole numbers of any length.
import { createInterface } from "node:readline";

// --- JSON with what JSON.parse loses: members that are there twice, and the digits of numbers

class Wrong extends Error {
  constructor(code, path = "") {
    super(code);
    this.code = code;
    this.path = path;
  }
}

class Unsupported extends Error {}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const BLANK = /[ \t\n\r]*/y;

/** A number, with its digits as they were written. */
class Digits {
  constructor(text) {
    this.text = text;
  }
}

function read(text) {
  let at = 0;
  const duplicates = [];
  const match = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return null;
    at = pattern.lastIndex;
    return found[0];
  };
  const blank = () => match(BLANK);
  // where exactly a text breaks off or goes wrong decides about code and place: that is left to others
  const broken = () => new Unsupported("places in what is no JSON");
  const expect = (character) => {
    blank();
    if (text[at] !== character) throw broken();
    at++;
  };
  const string = () => {
    const found = match(STRING);
    if (found === null) throw broken();
    return JSON.parse(found);
  };
  const value = (path, depth) => {
    if (depth > 500) throw new Unsupported("limits");
    blank();
    if (text[at] === "{") {
      at++;
      const object = new Map();
      blank();
      if (text[at] === "}") {
        at++;
        return object;
      }
      for (;;) {
        blank();
        const name = string();
        const place = `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        expect(":");
        const member = value(place, depth + 1);
        if (object.has(name)) duplicates.push(place);
        else object.set(name, member);
        blank();
        if (text[at] === "}") {
          at++;
          return object;
        }
        expect(",");
      }
    }
    if (text[at] === "[") {
      at++;
      const list = [];
      blank();
      if (text[at] === "]") {
        at++;
        return list;
      }
      for (;;) {
        list.push(value(`${path}/${list.length}`, depth + 1));
        blank();
        if (text[at] === "]") {
          at++;
          return list;
        }
        expect(",");
      }
    }
    if (text[at] === '"') return string();
    for (const [word, meaning] of [["true", true], ["false", false], ["null", null]]) {
      if (text.startsWith(word, at)) {
        at += word.length;
        return meaning;
      }
    }
    const number = match(NUMBER);
    if (number === null) throw broken();
    return new Digits(number);
  };
  blank();
  if (at === text.length) throw new Wrong("NDS-DOC-002");
  const document = value("", 1);
  if (!(document instanceof Map)) throw new Wrong("NDS-DOC-011");
  blank();
  return { document, duplicates, hasMore: at < text.length };
}

function textOf(request) {
  let text = request.document;
  if (text === undefined) {
    const bytes = Buffer.from(request.documentBytes, "base64");
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      throw new Wrong("NDS-DOC-003");
    }
  }
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

function parse(request) {
  const { document, duplicates, hasMore } = read(textOf(request));
  if (request.reads === "nds-assessment/1.0") requireFormat(document, request.reads);
  const violations = duplicates.map((path) => ({ code: "NDS-DOC-009", path }));
  if (hasMore) violations.push({ code: "NDS-DOC-004", path: "" });
  if (request.reads === "nds-assessment/1.0") assessment(document, violations);
  // of other documents this does not know the members, so it cannot say that one is good
  else if (violations.length === 0) throw new Unsupported("what is wrong in members");
  return { answer: violations.length === 0 ? "accepted" : "refused", violations };
}

// --- the form of an assessment

function requireFormat(document, expected) {
  const said = document.get("format");
  const parts = typeof said === "string" ? /^([a-z-]{1,50})\/([0-9]{1,4}\.[0-9]{1,4})$/.exec(said) : null;
  const [name, version] = expected.split("/");
  if (parts === null || parts[1] !== name) throw new Wrong("NDS-DOC-006", "/format");
  if (parts[2] !== version) throw new Wrong("NDS-DOC-007", "/format");
}

const inside = (value) => (value instanceof Map ? [...value.values()] : Array.isArray(value) ? value : []);

/** How many values a value holds, with all that these hold. */
const extent = (value) => inside(value).reduce((sum, each) => sum + 1 + extent(each), 0);

/** How deep lists and objects are nested in it. */
const nesting = (value) => inside(value).reduce((deepest, each) => Math.max(deepest, nesting(each)), -1) + 1;

/** Checks of values; each says what is wrong with the value at a place. */
function checks(violations) {
  const say = (code, path) => violations.push({ code: `NDS-DOC-${code}`, path });
  const ofType = (isIt) => (value, path) => {
    const fits = isIt(value);
    if (!fits) say("011", path);
    return fits;
  };
  const isString = ofType((value) => typeof value === "string");
  const isNumber = ofType((value) => value instanceof Digits);
  const isBoolean = ofType((value) => typeof value === "boolean");
  const isList = ofType(Array.isArray);
  const isObject = ofType((value) => value instanceof Map);

  const text = (value, path) => {
    if (!isString(value, path)) return false;
    // a pair of surrogates is one character
    if (value.length > 20000 && [...value].length > 20000) say("027", path);
    else if (!value.isWellFormed()) say("013", path);
    else if (/^\s*$/.test(value)) say("012", path);
    else return true;
    return false;
  };
  const pattern = (code, fits) => (value, path) => {
    if (text(value, path) && !fits(value)) say(code, path);
  };
  const id = pattern("017", (value) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(value));
  const oneOf = (...codes) => pattern("016", (value) => codes.includes(value));
  const date = pattern("015", (value) => {
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value)) return false;
    const day = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
  });
  const number = (value, path) => {
    if (!isNumber(value, path)) return;
    const [mantissa, exponent = "0"] = value.text.replace("-", "").toLowerCase().split("e");
    const [whole, rest = ""] = mantissa.split(".");
    // from the first digit that is not 0 to the last
    const leading = /^0*/.exec(whole + rest)[0].length;
    const digits = (whole + rest).slice(leading).replace(/0+$/, "").length;
    const before = whole.length + Number(exponent) - leading;
    if (digits > 0 && (digits > 34 || before > 20 || digits - before > 40)) say("014", path);
  };
  const onlyTrue = (value, path) => {
    if (isBoolean(value, path) && !value) say("016", path);
  };
  const answerValue = (value, path) => {
    if (value instanceof Digits) number(value, path);
    else if (typeof value !== "boolean") text(value, path);
  };

  /** The members of an object by name; an optional one that is null is not there. */
  const object = (members, required = [], more = () => {}) => (value, path) => {
    if (!isObject(value, path)) return;
    const present = new Set();
    for (const [name, member] of value) {
      const place = `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (!Object.hasOwn(members, name)) {
        say("008", place);
      } else if (member !== null) {
        present.add(name);
        members[name](member, place);
      }
    }
    for (const name of required) if (!present.has(name)) say("010", `${path}/${name}`);
    more(present, path);
  };
  const map = (check) => (value, path) => {
    if (!isObject(value, path)) return;
    for (const [name, member] of value) {
      if (!name.isWellFormed()) throw new Unsupported("names that are no text");
      check(member, `${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    }
  };
  const list = (check) => (value, path) => {
    if (isList(value, path)) value.forEach((element, index) => check(element, `${path}/${index}`));
  };
  /** What users add: any value, of which only texts, numbers and the extent have rules. */
  const extensions = (value, path) => {
    if (!isObject(value, path)) return;
    if (extent(value) > 10000 || nesting(value) > 50) say("050", path);
    else added(value, path);
  };
  const added = (value, path) => {
    if (value instanceof Map) map(added)(value, path);
    else if (Array.isArray(value)) list(added)(value, path);
    else if (value instanceof Digits) number(value, path);
    else if (typeof value === "string" && !value.isWellFormed()) say("013", path);
    else if (typeof value === "string" && [...value].length > 20000) say("027", path);
  };
  const exactlyOne = (...names) => (present, path) => {
    if (names.filter((name) => present.has(name)).length !== 1) say("018", path);
  };
  return { say, text, id, oneOf, date, number, onlyTrue, answerValue, object, map, list, exactlyOne, extensions };
}

function assessment(document, violations) {
  const { say, text, id, oneOf, date, number, onlyTrue, answerValue, object, map, list, exactlyOne, extensions } =
    checks(violations);
  const source = object({ title: text, address: text, clause: text, grade: oneOf("A", "B", "C") }, ["title"]);
  const part = object({ kind: text, name: text }, ["kind", "name"]);
  const groups = ["central-government", "provinces", "municipalities", "water-boards", "public-service-providers"];
  const subject = object(
    { organisation: text, part, group: oneOf(...groups), government: onlyTrue },
    [],
    (present, path) => {
      exactlyOne("organisation", "group", "government")(present, path);
      if (present.has("part") && !present.has("organisation")) say("019", `${path}/part`);
    },
  );
  const contents = { value: answerValue, count: number, total: number, notApplicable: text, unknown: onlyTrue, inconclusive: text };
  const beside = { observedOn: date, source, population: text, note: text };
  const answers = (value, path) => map(answer)(value, path);
  const observation = object({ ...contents, ...beside, label: text, answers }, [], (present, path) => {
    exactlyOne("value", "count", "notApplicable", "unknown", "inconclusive", "answers")(present, path);
    if (present.has("count") !== present.has("total")) throw new Unsupported("half of a share");
  });
  const answer = object({ ...contents, ...beside, observations: list(observation) }, [], (present, path) => {
    exactlyOne("value", "count", "notApplicable", "unknown", "inconclusive", "observations")(present, path);
    if (present.has("count") !== present.has("total")) throw new Unsupported("half of a share");
  });
  object(
    {
      format: () => {},
      id,
      subject,
      model: object({ id: text, version: text }, ["id", "version"]),
      date,
      assessor: oneOf("self", "peer", "audit", "tool"),
      answers,
      extensions,
    },
    ["id", "subject", "model", "date", "assessor", "answers"],
  )(document, "");
}

// --- fractions of whole numbers

function gcd(a, b) {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}

function fraction(above, below = 1n) {
  const divisor = gcd(above, below) * (below < 0n ? -1n : 1n);
  return { above: above / divisor, below: below / divisor };
}

const ZERO = fraction(0n);
const ONE = fraction(1n);
const plus = (a, b) => fraction(a.above * b.below + b.above * a.below, a.below * b.below);
const minus = (a, b) => plus(a, { above: -b.above, below: b.below });
const times = (a, b) => fraction(a.above * b.above, a.below * b.below);
const over = (a, b) => fraction(a.above * b.below, a.below * b.above);
const isLess = (a, b) => a.above * b.below < b.above * a.below;

function decimal(digits) {
  const [mantissa, exponent = "0"] = digits.text.toLowerCase().split("e");
  const [whole, rest = ""] = mantissa.split(".");
  const power = Number(exponent) - rest.length;
  if (Math.abs(power) > 100) throw new Unsupported("numbers of that size");
  const number = BigInt(whole + rest);
  return power < 0 ? fraction(number, 10n ** BigInt(-power)) : fraction(number * 10n ** BigInt(power));
}

/** To ten digits after the point, half to the even one. */
function written(value) {
  const scale = 10n ** 10n;
  const isNegative = value.above < 0n;
  const doubled = 2n * (isNegative ? -value.above : value.above) * scale;
  let number = doubled / (2n * value.below);
  const rest = doubled % (2n * value.below);
  if (rest > value.below || (rest === value.below && number % 2n === 1n)) number++;
  const digits = number.toString().padStart(11, "0");
  const point = digits.length - 10;
  const text = `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/\.?0+$/, "");
  return isNegative && number !== 0n ? `-${text}` : text;
}

// --- scoring

/** The members that this knows; a model with any other one is not for it. */
function only(object, ...known) {
  for (const name of object.keys()) if (!known.includes(name)) throw new Unsupported(name);
  return object;
}

function rangeOf(node, otherwise) {
  const range = node.get("range");
  return range === undefined ? otherwise : range.map(decimal);
}

function isNothing(answer) {
  return answer === undefined || !(answer.has("value") || answer.has("count"));
}

function indicator(node, answers) {
  only(node, "id", "title", "range", "scale", "weight", "states");
  if (node.has("states")) throw new Unsupported("states");
  const scale = node.get("scale");
  const answer = answers.get(node.get("id"));
  if (isNothing(answer)) throw new Unsupported("questions without a value");
  only(answer, "value", "count", "total", "note");
  switch (scale.get("kind")) {
    case "yes-no":
      only(scale, "kind");
      return { range: rangeOf(node, [ZERO, ONE]), part: answer.get("value") ? ONE : ZERO };
    case "number": {
      only(scale, "kind", "worst", "best", "whole");
      const [worst, best] = [decimal(scale.get("worst")), decimal(scale.get("best"))];
      const part = over(minus(decimal(answer.get("value")), worst), minus(best, worst));
      return { range: rangeOf(node, [worst, best]), part };
    }
    case "share": {
      only(scale, "kind");
      const total = decimal(answer.get("total"));
      if (total.above === 0n) throw new Unsupported("0 of 0");
      return { range: rangeOf(node, [ZERO, ONE]), part: over(decimal(answer.get("count")), total) };
    }
    default:
      throw new Unsupported(`scale ${scale.get("kind")}`);
  }
}

function aggregate(node, answers, otherwise, scores) {
  only(node, "id", "title", "range", "aggregation", "children", "weight", "weightsTotal");
  if (node.get("aggregation") !== "arithmetic") throw new Unsupported(`aggregation ${node.get("aggregation")}`);
  let sum = ZERO;
  let weights = ZERO;
  for (const child of node.get("children")) {
    const weight = child.has("weight") ? decimal(child.get("weight")) : ONE;
    sum = plus(sum, times(weight, outcome(child, answers, otherwise, scores)));
    weights = plus(weights, weight);
  }
  return { range: rangeOf(node, otherwise), part: over(sum, weights) };
}

/** What a node comes to as a part of the way from worst to best; what it is on its range is noted. */
function outcome(node, answers, otherwise, scores) {
  if (!node.has("scale") && !node.has("aggregation")) throw new Unsupported("other nodes");
  const { range, part } = node.has("scale")
    ? indicator(node, answers)
    : aggregate(node, answers, otherwise, scores);
  if (isLess(part, ZERO) || isLess(ONE, part)) throw new Unsupported("values outside the scale");
  const value = plus(range[0], times(part, minus(range[1], range[0])));
  // people see up to ten digits, but the best only where it is reached: finding the next lower one is not done here
  if (isLess(part, ONE) && written(value) === written(range[1])) throw new Unsupported("what is shown next to the best");
  scores.push({ node: node.get("id"), value });
  return part;
}

function score(request) {
  if (request.reads !== "nds-assessment/1.0") throw new Unsupported(request.reads);
  const answers = read(request.document).document.get("answers");
  const model = read(request.given[0]).document;
  only(model, "format", "id", "version", "publisher", "official", "title", "range", "states", "nodes");
  const otherwise = rangeOf(model, [ZERO, ONE]);
  const scores = [];
  for (const node of model.get("nodes")) outcome(node, answers, otherwise, scores);
  // everything was answered, so nothing can become of it any more
  return {
    answer: "accepted",
    scores: scores.map(({ node, value }) => {
      // the bounds are rounded outwards, so they are given only where there is nothing to round
      const number = new Digits(written(value));
      const isWhole = (value.above * 10n ** 10n) % value.below === 0n;
      return {
        node,
        outcome: "determined",
        value: number,
        exact: `${value.above}/${value.below}`,
        shown: number.text,
        coverage: new Digits("1"),
        ...(isWhole ? { lowest: number, highest: number } : {}),
      };
    }),
  };
}

// --- lines

/** JSON in which numbers have the digits that were computed, whatever a binary number would make of them. */
function write(value) {
  if (value instanceof Digits) return value.text;
  if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${write(member)}`).join(",")}}`;
}

function answer(request) {
  try {
    if (request.kind === "parse") return parse(request);
    if (request.kind === "score") return score(request);
    return { answer: "unsupported", remark: request.kind };
  } catch (problem) {
    if (problem instanceof Wrong) {
      return { answer: "refused", violations: [{ code: problem.code, path: problem.path }] };
    }
    if (problem instanceof Unsupported) return { answer: "unsupported", remark: problem.message };
    throw problem;
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const request = JSON.parse(line);
  process.stdout.write(`${write({ id: request.id, ...answer(request) })}\n`);
}
