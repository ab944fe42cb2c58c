//! No secret is in any output, in any file or in the process list: every command runs with known
//! secrets, and everything that it leaves is searched for them, plain and encoded.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use base64::{Engine, engine::general_purpose};
use paypal_sandbox::Sandbox;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use support::{Home, Printed};

const CLIENT_SECRET: &str = "EKs/cret+of=the&client~4711";
const SECOND_SECRET: &str = "EKs/econd+of=the&client~4712";
const API_KEY: &str = "pdl_sdbx_apikey_01hv8x29kz0t586xy6zn1a62ny_SecretPartOfTheKey0001_Abc";
const PASSPHRASE: &str = "pass phrase/with+signs~4713";

/// The forms in which a secret could leak.
fn forms(secret: &str) -> Vec<String> {
    let mut forms = vec![
        secret.to_owned(),
        utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string(),
        url::form_urlencoded::byte_serialize(secret.as_bytes()).collect(),
        secret.bytes().map(|byte| format!("{byte:02x}")).collect(),
        serde_json::to_string(secret).unwrap().trim_matches('"').to_owned(),
    ];
    // In base64 a text looks different at each of three places; its inner part is the same whatever
    // stands around it.
    for engine in [&general_purpose::STANDARD, &general_purpose::URL_SAFE] {
        for offset in 0..3 {
            let text = ["x".repeat(offset), secret.to_owned()].concat();
            let encoded = engine.encode(text);
            let inner = encoded.trim_end_matches('=');
            forms.push(inner[4.min(inner.len())..inner.len() - 2].to_owned());
        }
    }
    forms
}

#[track_caller]
fn holds_no_secret(place: &str, text: &[u8], secrets: &[String]) {
    let text = String::from_utf8_lossy(text);
    for secret in secrets {
        for form in forms(secret) {
            assert!(!text.contains(&form), "{place} holds a secret as {form}:\n{text}");
        }
    }
}

fn files(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}
