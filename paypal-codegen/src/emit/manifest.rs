//! Writes the features of the committed crate into its `Cargo.toml`.

use crate::apis::State;
use crate::ir::Program;

const BEGIN: &str = "# Features: written by `paypal-codegen generate`. Do not edit.";
const END: &str = "# End of the features.";

/// The modules of the APIs that are default features, because most shops need them.
const DEFAULT: &[&str] = &["orders", "payments", "subscriptions", "invoicing", "webhooks"];

/// Returns `Cargo.toml` with the features of the program. The rest of `current` is unchanged.
pub fn manifest(program: &Program, current: &str) -> String {
    let section = section(program);
    if let Some((before, rest)) = current.split_once(BEGIN)
        && let Some((_, after)) = rest.split_once(END)
    {
        return format!("{before}{section}{after}");
    }
    // The section is still written by hand: it ends where the next section begins.
    if let Some((before, rest)) = current.split_once("[features]\n") {
        let after = rest.split_once("\n[").map_or(String::new(), |(_, after)| format!("\n\n[{after}"));
        return format!("{before}{section}{after}");
    }
    format!("{}\n\n{section}\n", current.trim_end())
}

fn section(program: &Program) -> String {
    let mut text = format!("{BEGIN}\n[features]\n");
    let chosen = program
        .apis
        .iter()
        .filter(|api| api.state == State::Live && DEFAULT.contains(&api.name.as_str()))
        .map(|api| api.feature.as_str());
    let default: Vec<&str> = ["rustls", "webhook-verification"].into_iter().chain(chosen).collect();
    text.push_str(&format!("default = {default:?}\n"));
    text.push_str("# TLS by rustls (with aws-lc-rs, with ring, or with the provider that the program installs), or\n# by the library of the operating system.\n");
    for feature in ["rustls", "rustls-ring", "rustls-no-provider", "native-tls"] {
        text.push_str(&format!("{feature} = [\"paypal-runtime/{feature}\"]\n"));
    }
    text.push_str("# Optional parts of the runtime: verification of webhooks; signing them in tests; spans of\n# `tracing`; tokens, limits and the replay guard in Redis.\n");
    text.push_str("webhook-verification = [\"paypal-runtime/webhooks\"]\n");
    text.push_str(
        "webhook-testing = [\"webhook-verification\", \"paypal-runtime/webhook-testing\"]\ntracing = [\"paypal-runtime/tracing\"]\n",
    );
    text.push_str("redis = [\"paypal-runtime/redis\"]\n");
    text.push_str("# For tests: responses from a script, and a clock that skips waits.\n");
    text.push_str("testing = [\"paypal-runtime/testing\"]\n");
    text.push_str("# Compressed answers; signed assertions of partners.\ngzip = [\"paypal-runtime/gzip\"]\n");
    text.push_str("signed-assertion = [\"paypal-runtime/signed-assertion\"]\n");
    text.push_str("# Conversions between times and the types of these libraries.\n");
    for library in ["jiff", "chrono", "time"] {
        text.push_str(&format!("{library} = [\"paypal-runtime/{library}\"]\n"));
    }
    text.push_str("# All APIs.\nfull = [\n");
    for api in &program.apis {
        text.push_str(&format!("    {:?},\n", api.feature));
    }
    text.push_str(
        "]\n# Lists all operations and components as data, for tools.\nregistry = []\n# One feature per API.\n",
    );
    for api in &program.apis {
        text.push_str(&format!("{} = []\n", api.feature));
    }
    text.push_str(END);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_features_change() {
        let by_hand = "[package]\nname = \"x\"\n\n[features]\ndefault = []\n\n[dependencies]\na = \"1\"\n";
        let once = manifest(&Program::default(), by_hand);
        assert!(once.starts_with("[package]\nname = \"x\"\n\n# Features"), "{once}");
        assert!(once.ends_with("# End of the features.\n\n[dependencies]\na = \"1\"\n"), "{once}");
        assert_eq!(manifest(&Program::default(), &once), once);
        let without = manifest(&Program::default(), "[package]\n");
        assert!(
            without.starts_with("[package]\n\n# Features") && without.ends_with("features.\n"),
            "{without}"
        );
    }
}
