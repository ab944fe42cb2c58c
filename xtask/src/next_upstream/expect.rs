//! The findings that the report of an update must have for a change.

use std::fmt;

use super::place::Place;
use super::report::{Class, Finding, Report};

/// What the report must say of a change, or must not say.
#[derive(Clone, Debug)]
pub enum Expected {
    /// A finding of this kind and class.
    Finding {
        kind: &'static str,
        class: Class,
        place: Place,
        /// A text in the old value, the new value or the Rust path.
        says: Option<String>,
        /// Whether PayPal accepts what users send; `None` if that is not checked.
        accepted: Option<bool>,
    },
    /// An entry of the list of parts that are no longer described, but stay.
    Kept { kinds: &'static [&'static str], place: Place, says: Option<String> },
    /// No finding at or below the place that affects code of users.
    Harmless(Place),
    /// As [`Expected::Harmless`], and these Rust items keep their path, their members and the order
    /// of their arguments.
    Rearranged(Place),
    /// An entry of a list of the report.
    Listed { list: &'static str, entry: String },
    /// The operation is no method of the client, and the report mentions it.
    Callback { api: String, id: String, path: String },
    /// One of several expectations holds.
    Any(Vec<Expected>),
}

impl Expected {
    pub fn finding(kind: &'static str, class: Class, place: Place) -> Self {
        Self::Finding { kind, class, place, says: None, accepted: None }
    }

    pub fn kept(kind: &'static [&'static str], place: Place) -> Self {
        Self::Kept { kinds: kind, place, says: None }
    }

    /// Requires a text in the finding.
    #[must_use]
    pub fn saying(mut self, text: &str) -> Self {
        if let Self::Finding { says, .. } | Self::Kept { says, .. } = &mut self {
            *says = Some(text.to_owned());
        }
        self
    }

    /// Requires a second verdict: whether PayPal still accepts what users send.
    #[must_use]
    pub fn and_paypal_accepts(mut self, verdict: bool) -> Self {
        if let Self::Finding { accepted, .. } = &mut self {
            *accepted = Some(verdict);
        }
        self
    }

    /// Returns why the report does not meet the expectation; `None` if it does.
    pub fn missed_by(&self, report: &Report) -> Option<String> {
        match self {
            Self::Finding { kind, class, place, says, accepted } => {
                // A text tells apart the findings below a place, such as those of an enum's values.
                let all: Vec<_> = match says {
                    Some(_) => report.below(place).collect(),
                    None => report.at(place).collect(),
                };
                let is_it = |it: &&&Finding| it.kind == *kind && it.says(says.as_deref());
                let named: Vec<_> = all.iter().filter(is_it).collect();
                let Some(found) = named.iter().find(|it| it.class == *class) else {
                    let class = named.first().map(|it| format!("its class is {}", it.class.as_str()));
                    return Some(class.unwrap_or_else(|| report.describe(place)));
                };
                let wanted = (*accepted)?;
                match found.accepted {
                    Some(is) if is == wanted => None,
                    None if !report.has_second_verdicts => None,
                    Some(_) => Some("the verdict whether PayPal accepts it is wrong".to_owned()),
                    None => Some("there is no verdict whether PayPal accepts it".to_owned()),
                }
            }
            Self::Kept { kinds, place, says } => {
                let mut kept = report.kept_at(place).filter(|it| kinds.contains(&it.kind.as_str()));
                match kept.any(|it| it.says(says.as_deref())) {
                    true => None,
                    false => Some(report.describe(place)),
                }
            }
            Self::Harmless(place) | Self::Rearranged(place) => {
                let harm = report.below(place).find(|it| it.class <= Class::Behaviour)?;
                Some(format!("{}: {} at {}", harm.class.as_str(), harm.kind, harm.rust))
            }
            Self::Listed { list, entry } => {
                let found = report.lists(list).iter().any(|it| it.contains(entry.as_str()));
                (!found).then(|| format!("`{list}` does not have it"))
            }
            Self::Callback { api, id, path } => {
                if report.methods.iter().any(|(of, method)| of == api && method == id) {
                    return Some("it is a method of the client".to_owned());
                }
                let found = report.text.contains(id.as_str()) || report.text.contains(path.as_str());
                (!found).then(|| "the report does not mention it".to_owned())
            }
            Self::Any(all) => {
                let missed: Vec<String> = all.iter().map(|it| it.missed_by(report)).collect::<Option<_>>()?;
                Some(missed.join("; "))
            }
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Finding { kind, class, says, accepted, .. } => {
                write!(f, "{}: {kind}", class.as_str())?;
                says.iter().try_for_each(|text| write!(f, " `{text}`"))?;
                match accepted {
                    Some(false) => write!(f, ", which PayPal may refuse"),
                    _ => Ok(()),
                }
            }
            Self::Kept { kinds, says, .. } => {
                write!(f, "kept: {}", kinds.join(" or "))?;
                says.iter().try_for_each(|text| write!(f, " `{text}`"))
            }
            Self::Harmless(_) => write!(f, "nothing that affects users"),
            Self::Rearranged(_) => write!(f, "the same Rust items"),
            Self::Listed { list, entry } => write!(f, "{list}: {entry}"),
            Self::Callback { .. } => write!(f, "no method of the client"),
            Self::Any(all) => {
                let all: Vec<String> = all.iter().map(ToString::to_string).collect();
                write!(f, "{}", all.join(", or "))
            }
        }
    }
}
