//! Decides the second verdict of a change: whether PayPal still accepts the requests of existing
//! code, and whether existing code still reads PayPal's answers.
//!
//! [`refusal`] is the table of rules for changes that their old and new value describe.
//! [`super::wire`] compares the types of two versions, and [`scopes`] compares scopes.

use super::direction::Direction;
use super::kind::{ChangeKind, Class};
use super::limit;

/// A change, as the rules see it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts<'a> {
    pub(super) kind: ChangeKind,
    pub(super) class: Class,
    pub(super) direction: Direction,
    pub(super) before: Option<&'a str>,
    pub(super) after: Option<&'a str>,
}

/// Returns the reason why PayPal may refuse requests that it accepted before, or why existing code
/// may not read PayPal's answers; `None` if neither is so.
///
/// A part that PayPal no longer describes is no reason: it is sent as before, and nobody knows
/// whether PayPal still reads it.
pub(super) fn refusal(change: Facts<'_>) -> Option<String> {
    let sent = change.direction.is_sent().then(|| sent(change)).flatten();
    sent.or_else(|| change.direction.is_received().then(|| received(change)).flatten())
}

/// The rules for requests.
fn sent(Facts { kind, class, before, after, .. }: Facts<'_>) -> Option<String> {
    let starts = |text: Option<&str>, word: &str| text.is_some_and(|text| text.starts_with(word));
    let says = |text: Option<&str>, word: &str| text.is_some_and(|text| text.contains(word));
    let some = |reason: &str| Some(reason.to_owned());
    match kind {
        ChangeKind::Limit => limit::tightened(before, after),
        ChangeKind::Pattern => limit::pattern_tightened(before, after),
        ChangeKind::Format => limit::format_tightened(after),
        ChangeKind::ValueRemoved => {
            Some(format!("PayPal no longer lists the value `{}`", before.unwrap_or_default()))
        }
        ChangeKind::ValueRenamed if class == Class::Behaviour => {
            Some(format!("PayPal no longer lists the value `{}`", before.unwrap_or_default()))
        }
        ChangeKind::FieldAdded if class == Class::Breaking => some("the new property is required"),
        ChangeKind::FieldRequired if starts(before, "optional") && starts(after, "required") => {
            some("the property is required now")
        }
        ChangeKind::FieldRenamed if class == Class::Behaviour => {
            some("the property has another name in JSON")
        }
        // The lock keeps the wider type.
        ChangeKind::FieldType | ChangeKind::ParameterType
            if class == Class::Documentation && is_wide(before) && !is_wide(after) =>
        {
            some("PayPal describes a narrower type now")
        }
        ChangeKind::ReadOnly if after == Some("read-only") => some("only PayPal may set the property now"),
        ChangeKind::ReadOnly if class == Class::Breaking => some("the property is required now"),
        ChangeKind::Nullable if after == Some("may not be null") => some("the property may not be null now"),
        ChangeKind::ParameterAdded if class != Class::Documentation && says(after, ", required, ") => {
            some("the new parameter is required")
        }
        ChangeKind::ParameterRequired if class != Class::Documentation && after == Some("required") => {
            some("the parameter is required now")
        }
        ChangeKind::ParameterRenamed if class == Class::Behaviour => some("the parameter has another name"),
        ChangeKind::ParameterStyle => some("the parameter is sent in another way"),
        ChangeKind::Route => some("the method or the path has changed"),
        ChangeKind::BodyAdded if starts(after, "required") => some("the new body is required"),
        ChangeKind::BodyRequired if after == Some("required") => some("the body is required now"),
        ChangeKind::BodyType if class == Class::Behaviour => some("the body is sent in another format"),
        ChangeKind::MediaTypes if class == Class::Behaviour => some("the body has another media type"),
        ChangeKind::RequestId => request_id(before, after),
        _ => None,
    }
}

/// Returns whether a type holds any string or any value.
fn is_wide(ty: Option<&str>) -> bool {
    ty.is_some_and(|ty| ty.contains("String") || ty.contains("Value"))
}

/// The rules for answers. Models decode any JSON, so only a value that existing code looks for
/// elsewhere is not read.
fn received(Facts { kind, class, .. }: Facts<'_>) -> Option<String> {
    match kind {
        ChangeKind::FieldRenamed if class == Class::Behaviour => {
            Some("PayPal sends the property under another name".to_owned())
        }
        _ => None,
    }
}

/// Compares two texts such as `supported, at most 38 characters, kept 6 hours`.
fn request_id(before: Option<&str>, after: Option<&str>) -> Option<String> {
    let most = |text: Option<&str>| -> Option<u64> {
        let (_, rest) = text?.split_once("at most ")?;
        rest.split_once(' ')?.0.parse().ok()
    };
    let is_supported = before.is_some_and(|text| text.starts_with("supported"));
    let now = most(after).filter(|now| is_supported && most(before).is_none_or(|was| *now < was))?;
    Some(format!("a request id may have at most {now} characters now"))
}

/// Returns the reason why a token that sufficed before may no longer suffice. Each list has the
/// alternatives; all scopes of one alternative are needed.
pub(super) fn scopes(old: &[Vec<String>], new: &[Vec<String>]) -> Option<String> {
    let suffices = |had: &[String]| new.iter().any(|needed| needed.iter().all(|scope| had.contains(scope)));
    let none: [Vec<String>; 1] = [Vec::new()];
    let mut old = if old.is_empty() { none.iter() } else { old.iter() };
    let is_refused = !new.is_empty() && !old.any(|had| suffices(had));
    is_refused.then(|| "none of the former sets of scopes suffices".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use ChangeKind as Kind;
    use Class::{Addition, Behaviour, Breaking, Documentation};

    /// One row: the kind and the class, the old and the new value, and whether the change is a
    /// reason for requests and for answers. The row is tried in both directions of time where the
    /// class stays the same; the last two members are the result for the way back.
    type Row = (Kind, Class, &'static str, &'static str, [bool; 2], [bool; 2]);

    const NO: [bool; 2] = [false, false];
    const SENT: [bool; 2] = [true, false];
    const BOTH: [bool; 2] = [true, true];

    /// `-` is no value.
    const ROWS: &[Row] = &[
        (Kind::Limit, Documentation, "maxLength 50", "maxLength 22", SENT, NO),
        (Kind::Limit, Documentation, "-", "maxLength 22", SENT, NO),
        (Kind::Limit, Documentation, "minLength 6", "minLength 22", SENT, NO),
        (Kind::Limit, Documentation, "-", "minLength 0", NO, NO),
        (Kind::Limit, Documentation, "-", "maxLength 2147483647", NO, NO),
        (Kind::Limit, Documentation, "-", "maximum 5", SENT, NO),
        (Kind::Limit, Documentation, "minimum 1", "minimum 0", NO, SENT),
        (Kind::Limit, Documentation, "-", "maxItems 10", SENT, NO),
        (Kind::Limit, Documentation, "-", "minItems 1", SENT, NO),
        (Kind::Pattern, Documentation, "-", "^[A-Z]+$", SENT, NO),
        (Kind::Pattern, Documentation, "^[A-Z]+$", "^[a-z]+$", SENT, SENT),
        (Kind::Pattern, Documentation, "^[A-Z]+$", "^.*$", NO, SENT),
        (Kind::Pattern, Documentation, "-", r"^[\s\S]*$", NO, NO),
        (Kind::Format, Documentation, "-", "date-time", SENT, NO),
        (Kind::Format, Documentation, "-", "ppaas_common_currency_code_v2", NO, NO),
        (Kind::Default, Documentation, "1", "2", NO, NO),
        (Kind::ValueRemoved, Breaking, "OLD", "-", SENT, SENT),
        (Kind::ValueAdded, Behaviour, "-", "NEW", NO, NO),
        (Kind::ValueRenamed, Behaviour, " A", "A", SENT, SENT),
        (Kind::ValueRenamed, Breaking, "A", "B", NO, NO),
        (Kind::FieldAdded, Breaking, "-", "String", SENT, SENT),
        (Kind::FieldAdded, Addition, "-", "Option<String>", NO, NO),
        (Kind::FieldRemoved, Breaking, "String", "-", NO, NO),
        (Kind::FieldRequired, Breaking, "optional, Option<String>", "required, String", SENT, NO),
        (Kind::FieldRenamed, Behaviour, "a", "b", BOTH, BOTH),
        (Kind::FieldRenamed, Breaking, "a", "b", NO, NO),
        (Kind::ReadOnly, Breaking, "read and written", "read-only", SENT, SENT),
        (Kind::ReadOnly, Addition, "read-only", "read and written", NO, SENT),
        (Kind::ReadOnly, Documentation, "read and written", "read-only", SENT, NO),
        (Kind::Nullable, Behaviour, "may be null", "may not be null", SENT, NO),
        (Kind::ParameterAdded, Breaking, "-", "query a, required, String", SENT, NO),
        (Kind::ParameterAdded, Addition, "-", "query a, optional, String", NO, NO),
        (Kind::ParameterAdded, Documentation, "-", "header Content-Type, required", NO, NO),
        (Kind::ParameterRemoved, Breaking, "query a, required, String", "-", NO, NO),
        (Kind::ParameterRequired, Breaking, "optional", "required", SENT, NO),
        (Kind::ParameterRenamed, Behaviour, "a", "b", SENT, SENT),
        (Kind::ParameterRenamed, Documentation, "a", "b", NO, NO),
        (Kind::ParameterStyle, Behaviour, "Plain", "Json", SENT, SENT),
        (Kind::Route, Behaviour, "GET /a", "GET /b", SENT, SENT),
        (Kind::RequestId, Behaviour, "supported", "supported, at most 38 characters", SENT, NO),
        (Kind::RequestId, Breaking, "supported, kept 6 hours", "not supported", NO, NO),
        (Kind::BodyAdded, Breaking, "-", "required, Thing", SENT, NO),
        (Kind::BodyAdded, Addition, "-", "optional, Thing", NO, NO),
        (Kind::BodyRemoved, Breaking, "required, Thing", "-", NO, NO),
        (Kind::BodyRequired, Breaking, "optional", "required", SENT, NO),
        (Kind::BodyType, Behaviour, "Thing", "a form of Thing", SENT, SENT),
        (Kind::MediaTypes, Behaviour, "application/json", "text/csv", SENT, SENT),
        (Kind::MediaTypes, Documentation, "a", "a, b", NO, NO),
        (Kind::EmptyBody, Behaviour, "nothing", "{}", NO, NO),
        (Kind::StatusAdded, Behaviour, "-", "201", NO, NO),
        (Kind::IssueRemoved, Breaking, "a.b 422 X", "-", NO, NO),
        (Kind::OperationRemoved, Breaking, "GET /a", "-", NO, NO),
        (Kind::Deprecated, Documentation, "not deprecated", "deprecated", NO, NO),
        (Kind::Sensitive, Behaviour, "shown", "hidden", NO, NO),
        (Kind::Openness, Behaviour, "open", "not open", NO, NO),
    ];

    #[test]
    fn requests_are_refused_where_a_rule_is_tightened_and_answers_are_read() {
        let value = |text: &'static str| (text != "-").then_some(text);
        for (kind, class, before, after, forth, back) in ROWS {
            for (from, to, expected) in [(before, after, forth), (after, before, back)] {
                let facts = |direction| Facts {
                    kind: *kind,
                    class: *class,
                    direction,
                    before: value(from),
                    after: value(to),
                };
                let is_refused = |direction| refusal(facts(direction)).is_some();
                let found = [is_refused(Direction::Request), is_refused(Direction::Response)];
                let row = format!("{}: {from} → {to}", kind.as_str());
                assert_eq!(found, *expected, "{row}");
                assert_eq!(is_refused(Direction::Both), found.contains(&true), "{row}");
                assert!(!is_refused(Direction::Neither), "{row}");
            }
        }
    }

    #[test]
    fn scopes_refuse_where_no_former_set_suffices() {
        let sets = |text: &str| -> Vec<Vec<String>> {
            let all = text.split('|').filter(|set| !set.is_empty());
            all.map(|set| set.split('+').map(str::to_owned).collect()).collect()
        };
        let table = [
            ("a", "a", false),
            ("a", "a+b", true),
            ("a+b", "a", false),
            ("a|b", "b", false),
            ("a|b", "c|a+c", true),
            ("", "a", true),
            ("a", "", false),
        ];
        for (old, new, expected) in table {
            assert_eq!(scopes(&sets(old), &sets(new)).is_some(), expected, "{old} → {new}");
        }
    }
}
