// Builds elements. What comes from requests becomes the text of nodes and nothing else.

// Creates an element. Attributes that begin with `on` are listeners; false and null are left out.
export function element(name, attributes = {}, ...children) {
    return build(document.createElement(name), attributes, children);
}

export function svg(name, attributes = {}, ...children) {
    return build(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function build(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
        if (value === null || value === undefined || value === false) continue;
        if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
        else node.setAttribute(name, value === true ? "" : value);
    }
    node.append(...children.flat().filter((child) => child !== null && child !== undefined));
    return node;
}

// Builds a table. Columns are names, those of numbers with a `#` in front; cells are texts, nodes,
// or `{content, class}`.
export function table(caption, columns, rows) {
    const head = columns.map((column) => element("th", { scope: "col", role: "columnheader", class: column.startsWith("#") ? "number" : null }, column.replace("#", "")));
    return element("table", { class: "list", role: "table" },
        element("caption", { class: "hidden" }, caption),
        element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, head)),
        element("tbody", { role: "rowgroup" }, rows.map((cells) => row(columns, cells))));
}

export function row(columns, cells) {
    return element("tr", { role: "row" }, cells.map((cell, index) => {
        const { content, ...attributes } = cell?.content !== undefined ? cell : { content: cell };
        return element("td", { role: "cell", "data-label": columns[index].replace("#", ""), ...attributes }, content ?? "");
    }));
}

export function button(label, act, attributes = {}) {
    return element("button", { type: "button", onclick: act, ...attributes }, label);
}

export function field(label, control, attributes = {}) {
    return element("label", attributes, label, control);
}

export function select(name, options) {
    return element("select", { name }, options.map(([value, label]) => element("option", { value }, label)));
}

// Shows JSON, in a box that scrolls by the keyboard, too.
export function json(value, label) {
    return element("pre", { tabindex: "0", role: "region", "aria-label": label }, JSON.stringify(value, null, 2));
}

// Shows a time without the letters of RFC 3339.
export function time(text) {
    return element("time", { datetime: text }, (text ?? "").replace("T", " ").replace("Z", ""));
}

export function money(value) {
    if (value === null || value === undefined) return "";
    if (typeof value !== "object") return String(value);
    const amount = value.value ?? value.total ?? "";
    return `${amount} ${value.currency_code ?? value.currency ?? ""}`.trim();
}

export function link(href, text, attributes = {}) {
    return element("a", { href, ...attributes }, text);
}
