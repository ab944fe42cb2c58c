// The rules that make requests fail.

import { get, send } from "./api.js";
import { button, element, field, select, table } from "./dom.js";

export const title = "Faults";

const COLUMNS = ["Rule", "Operation", "When", "What happens", "Times", "Fired", "Action"];

export async function show(page) {
    const list = element("div");
    const draw = async () => {
        const answer = await get("/_sandbox/faults");
        const rules = answer.faults ?? [];
        list.replaceChildren(rules.length === 0
            ? element("p", { class: "quiet" }, "No rules: no request fails by itself.")
            : table("Rules", COLUMNS, rules.map((rule) => line(page, rule, draw))));
    };
    try {
        await draw();
    } catch (error) {
        if (error.status !== 404) throw error;
        page.put(element("p", { class: "quiet" }, "This sandbox has no faults."));
        return;
    }
    page.put(list, form(page, draw));
}

function line(page, rule, draw) {
    const remove = button("Delete", () => page.attempt(async () => {
        await send("DELETE", `/_sandbox/faults/${encodeURIComponent(rule.id)}`);
        await draw();
        page.say(`The rule ${rule.id} is deleted.`);
    }), { "aria-label": `Delete the rule ${rule.id}` });
    return [
        { class: "mono", content: rule.id },
        words(rule.match),
        rule.when ?? "",
        words(rule.act),
        rule.times === null || rule.times === undefined ? "always" : String(rule.times),
        String(rule.fired ?? 0),
        remove,
    ];
}

// Lists the fields of an object that are set.
function words(object) {
    const set = Object.entries(object ?? {}).filter(([, value]) => value !== null && value !== undefined);
    return set.map(([name, value]) => `${name} ${typeof value === "object" ? JSON.stringify(value) : value}`).join(", ");
}

function form(page, draw) {
    const operation = element("input", { name: "operation", placeholder: "orders.capture", autocomplete: "off" });
    const when = select("when", [["before", "before the work: nothing is done"], ["after", "after the work: the answer is lost"]]);
    const what = select("what", [["status", "status"], ["issue", "issue"], ["transport", "transport"]]);
    const value = element("input", { name: "value", placeholder: "503", autocomplete: "off", required: true });
    const times = element("input", { name: "times", type: "number", min: "1", value: "1" });
    const examples = { status: "503", issue: "INSTRUMENT_DECLINED", transport: "reset" };
    what.addEventListener("change", () => { value.placeholder = examples[what.value]; });
    const submit = (event) => {
        event.preventDefault();
        page.attempt(async () => {
            const act = { [what.value]: what.value === "status" ? Number(value.value) : value.value };
            const rule = { match: operation.value === "" ? {} : { operation: operation.value }, when: when.value, act };
            if (times.value !== "") rule.times = Number(times.value);
            await send("POST", "/_sandbox/faults", rule);
            await draw();
            page.say("The rule is added.");
        });
    };
    return element("form", { onsubmit: submit },
        element("h2", {}, "Add a rule"),
        element("div", { class: "row" },
            field("Operation (empty: all)", operation), field("When", when), field("What fails", what),
            field("Value", value), field("Times (empty: always)", times),
            element("button", { class: "main" }, "Add")));
}
