//! Reads the JSON report of `paypal-codegen update`.

use serde_json::Value;

use super::place::Place;

/// The effect of a finding on users, most severe first, as the report words it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    Breaking,
    Behaviour,
    Addition,
    Documentation,
}

impl Class {
    const ALL: [Self; 4] = [Self::Breaking, Self::Behaviour, Self::Addition, Self::Documentation];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Behaviour => "behaviour",
            Self::Addition => "addition",
            Self::Documentation => "documentation",
        }
    }
}

/// A finding, or a part that is no longer described. The latter has the class `Documentation`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub class: Class,
    pub kind: String,
    /// The APIs that have the change.
    pub apis: Vec<String>,
    pub pointer: String,
    pub rust: String,
    pub was: String,
    pub before: String,
    pub after: String,
    /// Whether PayPal accepts what users send; `None` if the report does not say it.
    pub accepted: Option<bool>,
}

impl Finding {
    fn read(entry: &Value) -> Self {
        let text = |key: &str| entry.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let also = entry.get("also").and_then(Value::as_array).into_iter().flatten();
        let also = also.filter_map(|api| Some(api.as_str()?.to_owned()));
        Self {
            class: Class::ALL
                .into_iter()
                .find(|class| class.as_str() == text("class"))
                .unwrap_or(Class::Documentation),
            kind: text("kind"),
            apis: std::iter::once(text("api")).chain(also).collect(),
            pointer: text("pointer"),
            rust: text("rust"),
            was: text("was"),
            before: text("before"),
            after: text("after"),
            accepted: entry.get("accepted").and_then(Value::as_bool),
        }
    }

    /// Whether a text occurs in the values, the pointer or the Rust path; true for `None`.
    pub fn says(&self, text: Option<&str>) -> bool {
        let all = [&self.before, &self.after, &self.rust, &self.pointer];
        text.is_none_or(|text| all.iter().any(|it| it.contains(text)))
    }

    fn is_at(&self, place: &Place) -> bool {
        self.apis.contains(&place.api) && place.pointers.contains(&self.pointer)
            || place.rust.contains(&self.rust)
            || place.rust.contains(&self.was)
    }

    fn is_below(&self, place: &Place) -> bool {
        let inside = |path: &str, of: &str, ends: &[char]| {
            path.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with(ends))
        };
        let of_api = self.apis.contains(&place.api);
        of_api && place.pointers.iter().any(|pointer| inside(&self.pointer, pointer, &['/']))
            || place
                .rust
                .iter()
                .any(|of| inside(&self.rust, of, &['.', ':', '(']) || inside(&self.was, of, &['.', ':', '(']))
    }
}

/// The report of an update, with what the updated program has.
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub findings: Vec<Finding>,
    pub kept: Vec<Finding>,
    /// Whether any finding says whether PayPal accepts what users send.
    pub has_second_verdicts: bool,
    /// The whole report as text.
    pub text: String,
    json: Value,
    /// The methods of the updated program: API and operation id.
    pub methods: Vec<(String, String)>,
}

impl Report {
    /// Reads the report of an update. Findings that `background` has too are left out: they do not
    /// come from the changes.
    pub fn read(text: &str, background: Option<&Self>) -> Result<Self, serde_json::Error> {
        let json: Value = serde_json::from_str(text)?;
        let list = |value: Option<&Value>| -> Vec<Finding> {
            value.and_then(Value::as_array).into_iter().flatten().map(Finding::read).collect()
        };
        let mut findings = list(json.pointer("/diff/changes"));
        let mut kept = list(json.get("kept_parts"));
        let has_second_verdicts = findings.iter().any(|it| it.accepted.is_some());
        if let Some(background) = background {
            findings.retain(|it| !background.findings.contains(it));
            kept.retain(|it| !background.kept.contains(it));
        }
        let text = text.to_owned();
        Ok(Self { findings, kept, has_second_verdicts, text, json, methods: Vec::new() })
    }

    /// Returns the findings at a place.
    pub fn at(&self, place: &Place) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |it| it.is_at(place))
    }

    /// Returns the findings at a place or below.
    pub fn below(&self, place: &Place) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |it| it.is_below(place))
    }

    /// Returns the parts at a place that are no longer described.
    pub fn kept_at(&self, place: &Place) -> impl Iterator<Item = &Finding> {
        self.kept.iter().filter(move |it| it.is_below(place))
    }

    /// Returns a list of texts of the report.
    pub fn lists(&self, name: &str) -> Vec<&str> {
        let list = self.json.get(name).and_then(Value::as_array).into_iter().flatten();
        list.filter_map(Value::as_str).collect()
    }

    /// Returns what the report says of a place, in short.
    pub fn describe(&self, place: &Place) -> String {
        let findings = self.below(place).map(|it| format!("{} {}", it.class.as_str(), it.kind));
        let kept = self.kept_at(place).map(|it| format!("kept {}", it.kind));
        let all: Vec<String> = findings.chain(kept).take(4).collect();
        if all.is_empty() { "nothing is reported there".to_owned() } else { all.join(", ") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = r#"{
        "diff": { "changes": [
            { "class": "addition", "kind": "property added", "api": "orders", "also": ["vault"],
              "pointer": "/components/schemas/a/properties/b", "rust": "shared::A.b", "accepted": true },
            { "class": "breaking", "kind": "type removed", "api": "orders", "also": [],
              "pointer": "/components/schemas/c", "rust": "orders::C" }
        ] },
        "kept_parts": [{ "api": "orders", "kind": "property", "pointer": "/components/schemas/a/properties/d", "rust": "orders::A.d" }],
        "dropped": ["payouts"]
    }"#;

    fn place(api: &str, pointer: &str, rust: &[&str]) -> Place {
        Place::new(api, [pointer.to_owned()], rust.iter().map(|it| (*it).to_owned()).collect())
    }

    #[test]
    fn findings_are_found_by_pointer_of_an_api_or_by_rust_path() -> Result<(), serde_json::Error> {
        let report = Report::read(REPORT, None)?;
        let count = |place: &Place| report.at(place).count();
        assert_eq!(count(&place("vault", "/components/schemas/a/properties/b", &[])), 1);
        assert_eq!(count(&place("payments", "/components/schemas/a/properties/b", &[])), 0);
        assert_eq!(count(&place("payments", "/none", &["shared::A.b"])), 1);
        assert_eq!(report.below(&place("orders", "/components/schemas/a", &[])).count(), 1);
        assert_eq!(report.below(&place("orders", "/none", &["orders::C"])).count(), 1);
        assert_eq!(report.kept_at(&place("orders", "/components/schemas/a/properties/d", &[])).count(), 1);
        assert!(report.has_second_verdicts);
        assert_eq!(report.lists("dropped"), ["payouts"]);
        Ok(())
    }

    #[test]
    fn the_background_is_left_out() -> Result<(), serde_json::Error> {
        let background = Report::read(REPORT, None)?;
        let report = Report::read(REPORT, Some(&background))?;
        assert!(report.findings.is_empty() && report.kept.is_empty());
        Ok(())
    }
}
