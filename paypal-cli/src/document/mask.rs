//! Masks: what programs show in place of a secret.

/// The mask of exported documents.
pub const MASK: &str = "******";

/// Returns whether a text is the mask of a secret, and not a secret: only `*` or bullets, or at
/// least four of them in a row before or after the characters that are shown, as in `****abcd`.
pub fn is_mask(text: &str) -> bool {
    let is_hidden = |c: char| matches!(c, '*' | '•' | '●' | '∙');
    let text = text.trim();
    let mut run = 0_usize;
    let has_run = text.chars().any(|c| {
        run = if is_hidden(c) { run.saturating_add(1) } else { 0 };
        run >= 4
    });
    has_run || (!text.is_empty() && text.chars().all(is_hidden))
}

/// The names of properties that hold a secret in other programs' documents, without `_` and `-`,
/// in lower case.
const SECRET_NAMES: &[&str] = &[
    "accesstoken",
    "apikey",
    "authorization",
    "bearertoken",
    "clientsecret",
    "idtoken",
    "passphrase",
    "password",
    "privatekey",
    "refreshtoken",
    "secret",
    "secretkey",
    "token",
];

/// Returns whether a property of this name holds a secret, such as the access token that another
/// program has cached in its document.
pub(super) fn is_secret_name(name: &str) -> bool {
    let name: String =
        name.chars().filter(|c| !matches!(c, '_' | '-')).flat_map(char::to_lowercase).collect();
    SECRET_NAMES.contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_are_told_from_secrets() {
        for mask in ["******", "*", "****abcd", "pdl_live_apikey_****abcd", "••••••", "●●●●", " ****** "]
        {
            assert!(is_mask(mask), "{mask:?}");
        }
        for secret in ["", "EABC-d_efg", "a*b", "test-secret", "***x", "p*a*s*s*"] {
            assert!(!is_mask(secret), "{secret:?}");
        }
    }

    #[test]
    fn names_of_secrets_are_compared_without_case_and_separators() {
        for name in ["apiKey", "API_KEY", "client-secret", "Token"] {
            assert!(is_secret_name(name), "{name:?}");
        }
        for name in ["tokenLocation", "headerName", "name", "secretName"] {
            assert!(!is_secret_name(name), "{name:?}");
        }
    }
}
