//! Converts the names of a spec to Rust names.

use std::borrow::Cow;

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::reserved;
use super::short::short;

const KEYWORDS: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// Returns the name of a type: `order_request` gives `OrderRequest`; a leading digit gets a letter
/// before it.
pub fn type_name(name: &str) -> Option<String> {
    let name = camel(name)?;
    Some(if reserved::types().any(|reserved| reserved == name) { format!("{name}Model") } else { name })
}

/// Returns a name of the spec as part of a longer Rust name: `car_model` gives `CarModel`. By
/// itself, the part may be a reserved name.
pub fn part_name(name: &str) -> Option<String> {
    camel(name)
}

/// Returns the name of a variant: `NO_SHIPPING` gives `NoShipping`, `0` gives `N0`, the empty text
/// `Empty`.
///
/// `Unknown` is the variant for values that the spec does not list, so a listed value of that name
/// becomes `UnknownListed`.
pub fn variant_name(wire: &str) -> Option<String> {
    let name = camel(wire)?;
    Some(match name.as_str() {
        "Unknown" => "UnknownListed".to_owned(),
        "Self" => "SelfValue".to_owned(),
        _ => name,
    })
}

/// Returns the name of a field: `type` gives `r#type`.
pub fn field_name(wire: &str) -> Option<String> {
    let name = snake(wire)?;
    Some(if name == "extra" { "extra_value".to_owned() } else { raw(name) })
}

/// Returns the name of an argument or a setter of a call.
pub fn parameter_name(wire: &str) -> Option<String> {
    snake(wire).map(raw)
}

/// Returns the name of a method for an `operationId`: `plans.list` of the API `subscriptions` gives
/// `plans_list`, and `orders.get` of `orders` gives `get`.
pub fn method_name(operation_id: &str, api: &str) -> Option<String> {
    let words = operation_id.split('.').filter(|part| !part.is_empty());
    let mut parts: Vec<String> = words.filter_map(snake).collect();
    if parts.len() > 1 && parts.first().is_some_and(|first| singular(first) == singular(api)) {
        parts.remove(0);
    }
    match short(parts.join("_")) {
        name if name.is_empty() => snake(operation_id),
        name => Some(raw(name)),
    }
}

/// Returns the singular of an English plural, for the type of a list's elements.
pub fn singular(name: &str) -> String {
    for (plural, single) in
        [("ies", "y"), ("sses", "ss"), ("ss", "ss"), ("us", "us"), ("is", "is"), ("s", "")]
    {
        if let Some(stem) = name.strip_suffix(plural)
            && !stem.is_empty()
        {
            return format!("{stem}{single}");
        }
    }
    name.to_owned()
}

/// The words for signs, in names without letters and digits: `<=` gives `less equal`.
const SIGNS: [(char, &str); 35] = [
    (' ', "space"),
    ('!', "not"),
    ('"', "quote"),
    ('\'', "apostrophe"),
    ('[', "open"),
    (']', "close"),
    ('_', "underscore"),
    ('`', "backtick"),
    ('{', "open"),
    ('}', "close"),
    ('\t', "tab"),
    ('\n', "newline"),
    ('#', "hash"),
    ('$', "dollar"),
    ('%', "percent"),
    ('&', "and"),
    ('(', "open"),
    (')', "close"),
    ('*', "star"),
    ('+', "plus"),
    (',', "comma"),
    ('-', "minus"),
    ('.', "dot"),
    ('/', "slash"),
    (':', "colon"),
    (';', "semicolon"),
    ('<', "less"),
    ('=', "equal"),
    ('>', "greater"),
    ('?', "question"),
    ('@', "at"),
    ('\\', "backslash"),
    ('^', "caret"),
    ('|', "or"),
    ('~', "tilde"),
];

/// Replaces the signs of a name by words if they matter: `+1` and `-1`, `-created`, or a name of
/// signs alone.
fn spelled(name: &str) -> Cow<'_, str> {
    let word = |sign: char| SIGNS.iter().find(|(known, _)| *known == sign).map(|(_, word)| *word);
    let signed = name.strip_prefix(['+', '-']).filter(|rest| rest.starts_with(char::is_alphanumeric));
    match (signed, name.chars().next().and_then(word)) {
        (Some(rest), Some(sign)) => Cow::Owned(format!("{sign} {rest}")),
        _ if name.contains(char::is_alphanumeric) => Cow::Borrowed(name),
        _ => Cow::Owned(name.chars().filter_map(word).collect::<Vec<_>>().join(" ")),
    }
}

/// Replaces every character of a name that no identifier can have by its word or its number, so
/// that any text gets a name: `→ a` gives `u2192 a`, the empty text `empty`.
fn described(name: &str) -> String {
    let word = |sign: char| match SIGNS.iter().find(|(known, _)| *known == sign) {
        _ if sign.is_ascii_alphanumeric() => sign.to_string(),
        Some((' ' | '_', _)) => " ".to_owned(),
        Some((_, word)) => format!(" {word} "),
        None => format!(" u{:x} ", u32::from(sign)),
    };
    match name.is_empty() {
        true => "empty".to_owned(),
        false => name.chars().map(word).collect(),
    }
}

fn camel(name: &str) -> Option<String> {
    let plain = checked(spelled(name).to_upper_camel_case(), 'N');
    plain.or_else(|| checked(described(name).to_upper_camel_case(), 'N'))
}

fn snake(name: &str) -> Option<String> {
    let plain = checked(spelled(name).to_snake_case(), 'n');
    plain.or_else(|| checked(described(name).to_snake_case(), 'n'))
}

/// Puts a letter before a leading digit; returns `None` if no identifier is left.
fn checked(name: String, letter: char) -> Option<String> {
    let name = short(name);
    let name =
        if name.starts_with(|first: char| first.is_numeric()) { format!("{letter}{name}") } else { name };
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let is_name = !name.is_empty()
        && (name.chars().all(plain)
            || syn::parse_str::<syn::Ident>(&name).is_ok()
            || KEYWORDS.contains(&name.as_str()));
    is_name.then_some(name)
}

/// Makes a keyword a raw identifier; a keyword that can't be raw gets an underscore.
fn raw(name: String) -> String {
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        keyword if KEYWORDS.contains(&keyword) => format!("r#{name}"),
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_real_cases() {
        let types = [
            ("order_request", "OrderRequest"),
            ("3ds_result", "N3dsResult"),
            ("202-response", "N202Response"),
            ("plan_request_POST", "PlanRequestPost"),
            ("merchant-integration.credentials", "MerchantIntegrationCredentials"),
            ("EventTypeList", "EventTypeList"),
            ("error", "ErrorModel"),
            ("option", "OptionModel"),
            ("name-2", "Name2"),
        ];
        for (name, expected) in types {
            assert_eq!(type_name(name).as_deref(), Some(expected), "{name}");
        }
        let variants = [
            ("NO_SHIPPING", "NoShipping"),
            ("0", "N0"),
            ("3DSECURE", "N3dsecure"),
            ("4_72", "N472"),
            (" DE_DPD_DELISTACK", "DeDpdDelistack"),
            ("All others", "AllOthers"),
            ("MISC._GENERAL_MERCHANDISE", "MiscGeneralMerchandise"),
            ("OTHER", "Other"),
            ("UNKNOWN", "UnknownListed"),
            ("Null", "Null"),
            ("de_DE", "DeDe"),
            ("", "Empty"),
            ("self", "SelfValue"),
            ("+1", "Plus1"),
            ("-1", "Minus1"),
            ("-created", "MinusCreated"),
            ("<=", "LessEqual"),
        ];
        for (wire, expected) in variants {
            assert_eq!(variant_name(wire).as_deref(), Some(expected), "{wire}");
        }
        let fields = [
            ("type", "r#type"),
            ("default", "default"),
            ("new", "new"),
            ("self", "self_"),
            ("extra", "extra_value"),
            ("address_line_1", "address_line_1"),
            ("supporting document", "supporting_document"),
            ("evidence-file", "evidence_file"),
        ];
        for (wire, expected) in fields {
            assert_eq!(field_name(wire).as_deref(), Some(expected), "{wire}");
        }
        // Any text gets a name.
        let odd = [
            ("", "Empty", "empty"),
            (" ", "Space", "space"),
            ("_", "Underscore", "underscore"),
            ("-", "Minus", "minus"),
            ("+", "Plus", "plus"),
            ("*", "Star", "star"),
            ("$", "Dollar", "dollar"),
            ("@", "At", "at"),
            ("``", "BacktickBacktick", "backtick_backtick"),
            ("\"", "Quote", "quote"),
            ("—", "U2014", "u2014"),
            ("x²", "XUb2", "x_ub2"),
            ("²", "Ub2", "ub2"),
            ("👍", "U1f44d", "u1f44d"),
            ("\u{200b}", "U200b", "u200b"),
        ];
        for (wire, variant, field) in odd {
            assert_eq!(variant_name(wire).as_deref(), Some(variant), "{wire}");
            assert_eq!(field_name(wire).as_deref(), Some(field), "{wire}");
        }
    }

    #[test]
    fn methods_drop_the_noun_of_their_api() {
        assert_eq!(method_name("orders.create", "orders").as_deref(), Some("create"));
        assert_eq!(method_name("plans.list", "subscriptions").as_deref(), Some("plans_list"));
        assert_eq!(
            method_name("invoices.generate-qr-code", "invoicing").as_deref(),
            Some("invoices_generate_qr_code")
        );
    }

    #[test]
    fn singulars() {
        for (plural, single) in
            [("categories", "category"), ("links", "link"), ("address", "address"), ("status", "status")]
        {
            assert_eq!(singular(plural), single);
        }
    }
}
