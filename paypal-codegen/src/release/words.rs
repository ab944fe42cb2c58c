//! Takes names and types out of the texts of a change.

/// Returns the text after `required, ` or `optional, `.
pub(super) fn type_of(text: &str) -> &str {
    text.split_once(", ").map_or(text, |(_, ty)| ty)
}

pub(super) fn code(text: &str) -> String {
    let is_type = !text.contains(' ') || text.contains('<');
    if is_type { format!("`{text}`") } else { text.to_owned() }
}

/// Returns the argument in the description of a request body: `Size` for `a form of Size`, and
/// the parts `front: File` for `parts front: File`.
pub(super) fn body(text: &str) -> String {
    match (text.strip_prefix("a form of "), text.strip_prefix("parts ")) {
        (Some(ty), _) => format!("`{ty}`"),
        (_, Some(parts)) => format!("the parts `{}`", parts.strip_prefix("of ").unwrap_or(parts)),
        _ => code(text),
    }
}

/// Returns the last name of a path, such as `search_text` of `disputes::list(search_text)`.
pub(super) fn last(path: &str) -> &str {
    path.trim_end_matches(')').rsplit(['(', '.', ':']).next().unwrap_or_default()
}

/// Returns the type in a path, such as `Order` of `orders::Order.status` and of
/// `orders::Order::New`.
pub(super) fn owner(path: &str) -> &str {
    path.split("::").nth(1).and_then(|rest| rest.split('.').next()).unwrap_or_default()
}
