//! Tells by its name and its neighbours whether a property holds a secret, so that `Debug` hides it
//! wherever it stands. `x-sensitive` says so too, or says the opposite.

/// Words in the names of secrets.
const WORDS: [&str; 20] = [
    "access_token",
    "account_number",
    "alias_key",
    "auth_code",
    "card_number",
    "client_secret",
    "credit_card_id",
    "cryptogram",
    "cvv",
    "emv_data",
    "iban",
    "identification_number",
    "password",
    "passport",
    "refresh_token",
    "routing_number",
    "secret",
    "security_code",
    "seller_nonce",
    "tax_id",
];

/// Whole names of secrets, which are parts of harmless names.
const NAMES: [&str; 8] =
    ["birth_date", "date_of_birth", "ec_token", "id_token", "nonce", "pin", "signature", "ssn"];

/// The ends of names that are about a secret and do not hold it: its kind, the result of its check,
/// or a part that is made to be shown.
const HARMLESS_ENDS: [&str; 6] = ["_type", "_last_chars", "_last_digits", "_code_result", "_status", "_url"];

/// Whole names that are about a secret and do not hold it.
const HARMLESS: [&str; 2] = ["cvv_code", "cvv_response"];

/// Neighbours that make the property `number` the number of a card.
const CARD: [&str; 8] =
    ["security_code", "cvv", "cvv2", "expiry", "expire_month", "card_type", "cryptogram", "last_digits"];

/// Returns whether a property holds a secret. `neighbours` are the names of the other properties of
/// the object.
pub(super) fn is_secret<'a>(name: &str, neighbours: impl IntoIterator<Item = &'a str>) -> bool {
    let name = name.to_lowercase().replace('-', "_");
    if HARMLESS.contains(&name.as_str()) || HARMLESS_ENDS.iter().any(|end| name.ends_with(end)) {
        return false;
    }
    NAMES.contains(&name.as_str())
        || WORDS.iter().any(|word| name.contains(word))
        || name == "number" && neighbours.into_iter().any(|other| CARD.contains(&other))
}

#[cfg(test)]
mod tests {
    use super::is_secret;

    #[test]
    fn names_and_neighbours_tell_a_secret() {
        let card = ["name", "expiry", "security_code"];
        let phone = ["country_code", "extension_number"];
        for (name, neighbours, expected) in [
            ("number", card, true),
            ("number", ["id", "total", "note"], false),
            ("security_code", card, true),
            ("tax_id", card, true),
            ("tax_id_type", card, false),
            ("accountNumber", card, false),
            ("bank_account_number", card, true),
            ("iban", card, true),
            ("iban_last_chars", card, false),
            ("cvv2", card, true),
            ("cvv_code", card, false),
            ("pin", card, true),
            ("shipping", card, false),
            ("signature", card, true),
            ("signature_url", card, false),
            ("client-secret", card, true),
            ("id_token", card, true),
            ("next_page_token", card, false),
        ] {
            assert_eq!(is_secret(name, neighbours), expected, "{name}");
        }
        assert!(!is_secret("national_number", phone));
    }
}
