//! Masks: what programs show in place of a secret.

/// The mask of exported documents.
pub const MASK: &str = "******";

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
    fn names_of_secrets_are_compared_without_case_and_separators() {
        for name in ["apiKey", "API_KEY", "client-secret", "Token"] {
            assert!(is_secret_name(name), "{name:?}");
        }
        for name in ["tokenLocation", "headerName", "name", "secretName"] {
            assert!(!is_secret_name(name), "{name:?}");
        }
    }
}
