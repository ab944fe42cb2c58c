//! Compares input, report and output. Every difference is a line that names the missing item and
//! its place.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::output::{Module, Output};
use super::walk::{Facts, Field};

/// A line of the report.
struct Line<'a> {
    api: &'a str,
    kind: &'a str,
    name: &'a str,
    pointer: &'a str,
    of: &'a str,
    rust: Option<&'a str>,
}

/// Returns every difference between input, report and output.
pub fn compare(input: &BTreeMap<String, Facts>, report: &Value, output: &Output) -> Vec<String> {
    let lines: Vec<Line<'_>> = report["lines"].as_array().unwrap().iter().map(Line::of).collect();
    let modules = output.modules();
    let mut comparison = Comparison {
        problems: Vec::new(),
        modules: &modules,
        rows: BTreeSet::new(),
        required: BTreeMap::new(),
        holders: BTreeMap::new(),
        values: BTreeSet::new(),
    };
    for (api, facts) in input {
        let own: Vec<&Line<'_>> = lines.iter().filter(|line| line.api == api).collect();
        comparison.sets(api, facts, &own);
        comparison.objects(api, facts, &own);
        comparison.operations(api, facts, &own);
    }
    for line in &lines {
        comparison.claims(line);
    }
    comparison.presences();
    comparison.unclaimed();
    comparison.problems
}

impl<'a> Line<'a> {
    fn of(line: &'a Value) -> Self {
        let text = |key: &str| line[key].as_str().unwrap();
        Self {
            api: text("api"),
            kind: text("kind"),
            name: text("name"),
            pointer: text("pointer"),
            of: text("of"),
            rust: line["rust"].as_str(),
        }
    }
}

struct Comparison<'a> {
    problems: Vec<String>,
    modules: &'a BTreeMap<String, Module>,
    /// The rows and the values of the output that belong to an item of the input.
    rows: BTreeSet<(String, String, String)>,
    values: BTreeSet<(String, String, String)>,
    /// The fields of the output: whether each is required there, and at which places it is.
    required: BTreeMap<String, (bool, Vec<(String, bool)>)>,
    /// The objects that each type of the output is.
    holders: BTreeMap<String, BTreeSet<String>>,
}

impl Comparison<'_> {
    fn problem(&mut self, text: String) {
        self.problems.push(text);
    }

    fn module(&mut self, name: &str) -> Option<&Module> {
        if !self.modules.contains_key(name) {
            self.problem(format!("the module {name} is not there"));
        }
        self.modules.get(name)
    }

    /// Compares input and report for each kind of item.
    fn sets(&mut self, api: &str, facts: &Facts, lines: &[&Line<'_>]) {
        let stands = |kind: &str, key: fn(&Line<'_>) -> String| -> BTreeSet<String> {
            lines
                .iter()
                .filter(|line| line.kind == kind && line.rust.is_some())
                .map(|line| key(line))
                .collect()
        };
        let pointer = |line: &Line<'_>| line.pointer.to_owned();
        let member = |line: &Line<'_>| format!("{} {:?}", line.of, line.name);
        let is_parameter = |name: &str| !name.eq_ignore_ascii_case("content-type");
        let parameters = facts.parameters.keys().filter(|(_, _, name)| is_parameter(name));
        for (kind, input, report) in [
            ("operation", facts.operations.keys().cloned().collect(), stands("operation", pointer)),
            ("callback", facts.callbacks.clone(), stands("callback", pointer)),
            ("component", facts.components.clone(), stands("component", pointer)),
            ("property", facts.properties.clone(), stands("property", pointer)),
            (
                "parameter",
                parameters.map(|(of, _, name)| format!("{of} {name:?}")).collect(),
                stands("parameter", member),
            ),
            (
                "status",
                facts.statuses.iter().map(|(of, status)| format!("{of} {status:?}")).collect(),
                stands("status", member),
            ),
            (
                "value",
                facts.values.iter().map(|(of, value)| format!("{of} {value:?}")).collect::<BTreeSet<_>>(),
                stands("value", member),
            ),
        ] {
            for lost in input.difference(&report) {
                self.problem(format!("{api}: the {kind} {lost} is not in the report"));
            }
            for surplus in report.difference(&input) {
                self.problem(format!(
                    "{api}: the {kind} {surplus} of the report is not in PayPal's document"
                ));
            }
        }
    }

    /// Compares the fields of every object: in the report by the property's pointer, in the output
    /// by the row of the table.
    fn objects(&mut self, api: &str, facts: &Facts, lines: &[&Line<'_>]) {
        let mut own: BTreeMap<&str, &str> = BTreeMap::new();
        let mut inherited: BTreeMap<(String, &str), &str> = BTreeMap::new();
        for line in lines {
            match (line.kind, line.rust) {
                ("property", Some(rust)) => {
                    own.insert(line.pointer, rust);
                }
                ("inherited", Some(rust)) => {
                    inherited.insert((without_branch(line.of), line.pointer), rust);
                }
                _ => {}
            }
        }
        let mut used = BTreeSet::new();
        for (at, fields) in &facts.objects {
            for (wire, field) in fields {
                let holder = field.pointer.rsplit_once("/properties/").unwrap().0;
                let key = (at.clone(), field.pointer.as_str());
                let rust = if without_branch(holder) == *at {
                    own.get(field.pointer.as_str()).copied()
                } else {
                    inherited.get(&key).copied()
                };
                used.insert(key);
                match rust {
                    Some(rust) => {
                        let ty = rust.split('.').next().unwrap_or_default().to_owned();
                        self.holders.entry(ty).or_default().insert(format!("{api} {at}"));
                        self.row(api, rust, wire, field);
                    }
                    None => self.problem(format!("{api}: {at} has no field for {}", field.pointer)),
                }
            }
        }
        for (of, pointer) in inherited.into_keys() {
            if !used.contains(&(of.clone(), pointer)) {
                self.problem(format!(
                    "{api}: the report has {pointer} inherited by {of}, but PayPal's document does not"
                ));
            }
        }
    }

    fn row(&mut self, api: &str, rust: &str, wire: &str, field: &Field) {
        let (ty, name) = rust.split_once('.').unwrap();
        let (module, ty) = ty.split_once("::").unwrap();
        let at = &field.pointer;
        let Some(table) = self.module(module).and_then(|it| it.models.get(ty)) else {
            return self.problem(format!("{api}: {at} should be {rust}, of which there is no table"));
        };
        let Some(row) = table.get(name).cloned() else {
            return self.problem(format!("{api}: {at} should be {rust}, of which there is no row"));
        };
        self.rows.insert((module.to_owned(), ty.to_owned(), name.to_owned()));
        if row.wire != wire {
            self.problem(format!("{api}: {rust} is {:?} and not {wire:?}", row.wire));
        }
        if row.read_only != field.read_only {
            let (said, wanted) = (row.read_only, field.read_only);
            self.problem(format!("{api}: {rust}, {at}: read_only is {said} and not {wanted}"));
        }
        let places = self.required.entry(rust.to_owned()).or_insert((row.presence != "optional", Vec::new()));
        places.1.push((format!("{api}: {at}"), field.required));
    }

    /// Checks which fields are required. Equal objects are one type, which requires what all of
    /// them require.
    fn presences(&mut self) {
        for (rust, (is_required, places)) in std::mem::take(&mut self.required) {
            let ty = rust.split('.').next().unwrap_or_default();
            let objects = self.holders.get(ty).map_or(0, BTreeSet::len);
            let everywhere = objects == places.len() && places.iter().all(|(_, required)| *required);
            if is_required != everywhere {
                self.problem(format!("{rust} is required: {is_required}, and at its places: {places:?}"));
            }
        }
    }

    fn operations(&mut self, api: &str, facts: &Facts, lines: &[&Line<'_>]) {
        let Some(module) = self.module(api).cloned() else { return };
        let mut statics: BTreeSet<&String> = module.statics.keys().collect();
        for (at, operation) in &facts.operations {
            let line = lines.iter().find(|line| line.kind == "operation" && line.pointer == at);
            let rust = line.and_then(|line| line.rust).and_then(|rust| rust.split_once("::"));
            let Some(method) = rust.and_then(|(_, name)| module.methods.get(name)) else {
                self.problem(format!("{api}: the operation {at} ({}) has no method", operation.id));
                continue;
            };
            statics.remove(&method.constant);
            let description = module.statics.get(&method.constant);
            let equal = description.is_some_and(|it| {
                it.api == api
                    && it.id == operation.id
                    && it.method == operation.method
                    && it.path == operation.path
            });
            if !equal {
                self.problem(format!("{api}: the operation {at} is described as {description:?}"));
            }
            let takes_id = description.is_some_and(|it| it.request_id);
            if Some(takes_id) != module.calls.get(&method.call).map(|call| call.1) {
                self.problem(format!("{api}: {at} and its call disagree about the request id"));
            }
            let mut expected: (BTreeSet<_>, BTreeSet<_>) = Default::default();
            let mut wants_id = false;
            for ((_, place, name), required) in facts.parameters.iter().filter(|((of, ..), _)| of == at) {
                match name.to_ascii_lowercase().as_str() {
                    "content-type" => {}
                    "paypal-request-id" => wants_id = true,
                    _ if *required => drop(expected.0.insert((place.clone(), name.clone()))),
                    _ => drop(expected.1.insert((place.clone(), name.clone()))),
                }
            }
            let setters = module.setters.get(&method.call).into_iter().flat_map(BTreeMap::values).flatten();
            let setters: BTreeSet<(String, String)> = setters.cloned().collect();
            for (what, input, output) in
                [("argument", &expected.0, &method.sends), ("setter", &expected.1, &setters)]
            {
                for (place, name) in input.symmetric_difference(output) {
                    let side =
                        if input.contains(&(place.clone(), name.clone())) { "no" } else { "a surplus" };
                    self.problem(format!("{api}: {at} has {side} {what} for the {place} parameter {name:?}"));
                }
            }
            if wants_id != takes_id {
                self.problem(format!(
                    "{api}: {at} takes PayPal-Request-Id: {wants_id}, its call: {takes_id}"
                ));
            }
            self.statuses(api, at, &module, &method.call, lines);
        }
        for surplus in statics {
            self.problem(format!("{api}: no operation is described by {surplus}"));
        }
    }

    /// Checks that the payload type of a call is the one that the report has for its statuses.
    fn statuses(&mut self, api: &str, at: &str, module: &Module, call: &str, lines: &[&Line<'_>]) {
        let payload = module.calls.get(call).map_or("", |call| call.0.as_str());
        for line in lines.iter().filter(|line| line.kind == "status" && line.of == at) {
            let Some(rust) = line.rust else { continue };
            let prefix = format!("{api}::operations::{payload}::");
            let fits = match rust.strip_prefix(&prefix) {
                Some(arm) => module.enums.get(payload).is_some_and(|arms| arms.contains(arm)),
                None => rust.replace(&format!("{api}::"), "").replace("shared::", "") == payload,
            };
            if !fits {
                self.problem(format!(
                    "{api}: {at}, status {}: {rust} in the report, `{payload}` emitted",
                    line.name
                ));
            }
        }
    }

    /// Checks that the values and types of a report's line exist in the output.
    fn claims(&mut self, line: &Line<'_>) {
        let Some(rust) = line.rust else { return };
        match line.kind {
            "value" | "issue" => {
                let parts: Vec<&str> = rust.split("::").collect();
                let [module, ty, variant] = parts.as_slice() else { panic!("{rust}") };
                let known =
                    self.module(module).and_then(|it| it.string_enums.get(*ty)?.get(*variant)).cloned();
                if known.as_deref() != Some(line.name) {
                    let (api, at) = (line.api, line.of);
                    self.problem(format!(
                        "{api}: the value {:?} of {at} should be {rust}, which is {known:?}",
                        line.name
                    ));
                }
                self.values.insert((parts[0].to_owned(), parts[1].to_owned(), parts[2].to_owned()));
            }
            "component" if rust.contains("::") => {
                let (module, ty) =
                    rust.trim_start_matches("Vec<").trim_end_matches('>').split_once("::").unwrap();
                let there = self.module(module).is_some_and(|it| {
                    it.models.contains_key(ty)
                        || it.string_enums.contains_key(ty)
                        || it.enums.contains_key(ty)
                });
                if !there {
                    self.problem(format!(
                        "{}: {} should be {rust}, which is not there",
                        line.api, line.pointer
                    ));
                }
            }
            _ => {}
        }
    }

    /// Finds items that the output has and the input lacks, and differences between items and their
    /// tables.
    fn unclaimed(&mut self) {
        for (name, module) in self.modules {
            for (ty, table) in &module.models {
                for (field, _) in table
                    .iter()
                    .filter(|(field, _)| !self.rows.contains(&(name.clone(), ty.clone(), (*field).clone())))
                {
                    self.problems.push(format!("{name}::{ty}.{field} is in no document of PayPal's"));
                }
                let mut fields: BTreeSet<String> = table.keys().cloned().collect();
                fields.insert("extra".to_owned());
                let item = module.structs.get(ty).cloned().unwrap_or_default();
                for field in item.symmetric_difference(&fields) {
                    self.problems
                        .push(format!("{name}::{ty}.{field} is in the struct or its table, not in both"));
                }
            }
            for (ty, table) in &module.string_enums {
                for variant in table.keys() {
                    if !self.values.contains(&(name.clone(), ty.clone(), variant.clone())) {
                        self.problems.push(format!("{name}::{ty}::{variant} is in no document of PayPal's"));
                    }
                }
                let mut variants: BTreeSet<String> = table.keys().cloned().collect();
                variants.insert("Unknown".to_owned());
                let item = module.enums.get(ty).cloned().unwrap_or_default();
                for variant in item.symmetric_difference(&variants) {
                    self.problems
                        .push(format!("{name}::{ty}::{variant} is in the enum or its table, not in both"));
                }
            }
        }
    }
}

/// Returns the pointer of the schema that contains an inline `allOf` branch.
fn without_branch(pointer: &str) -> String {
    let mut pointer = pointer;
    while let Some((head, index)) = pointer.rsplit_once('/')
        && index.parse::<usize>().is_ok()
        && let Some(head) = head.strip_suffix("/allOf")
    {
        pointer = head;
    }
    pointer.to_owned()
}
