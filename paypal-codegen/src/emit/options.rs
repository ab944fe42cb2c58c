//! Defines the options that differ between the committed crate and a module of another crate.

use std::collections::BTreeMap;

use super::ByHand;

/// The options of the emitted code.
#[derive(Clone, Debug)]
pub struct Options {
    /// The path of the runtime in emitted code: `paypal_runtime`.
    pub runtime: String,
    /// The company that provides the API, for documentation; `None` for the spec of another crate.
    pub provider: Option<String>,
    /// Whether methods have examples. The examples use the crate `paypal_generated`.
    pub examples: bool,
    /// Whether the registry is emitted.
    pub registry: Registry,
    /// The file that the emitted files name as their source; `None` means `specs/<api>.yaml`.
    pub source: Option<String>,
    /// The components whose type is re-exported from a path instead of emitted.
    pub elsewhere: BTreeMap<String, String>,
    /// Additional attributes by component; `*` means every type.
    pub attributes: Vec<(String, String)>,
    /// Whether the module may have more than its crate uses, which must not cause warnings.
    pub partly_used: bool,
    /// The code of the crate that is written by hand.
    pub by_hand: ByHand,
}

/// Whether a module `registry` is emitted, which lists operations and components as data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Registry {
    /// No module is emitted.
    #[default]
    None,
    /// Each API has a module behind the feature `registry`, and the crate has an index of all APIs.
    Feature,
    /// The module of each API has a registry of its own, without an index.
    Always,
}

impl Options {
    /// Returns the options of the committed crate.
    pub fn committed() -> Self {
        Self {
            runtime: "paypal_runtime".to_owned(),
            provider: Some("PayPal".to_owned()),
            examples: true,
            registry: Registry::Feature,
            partly_used: false,
            ..Self::embedded()
        }
    }

    /// Returns the options of a module in another crate. It has no examples, because they would not
    /// compile there.
    pub fn embedded() -> Self {
        Self {
            runtime: "::paypal_runtime".to_owned(),
            provider: None,
            examples: false,
            registry: Registry::None,
            source: None,
            elsewhere: BTreeMap::new(),
            attributes: Vec::new(),
            partly_used: true,
            by_hand: ByHand::default(),
        }
    }

    /// Returns the words before the name of an API: `PayPal's`, or `the` if the provider is
    /// unknown.
    pub(super) fn provider_possessive(&self) -> String {
        self.provider.as_ref().map_or_else(|| "the".to_owned(), |name| format!("{name}'s"))
    }

    /// Returns the provider as the subject of a sentence: `PayPal`, or `the service`.
    pub(super) fn provider_name(&self) -> &str {
        self.provider.as_deref().unwrap_or("the service")
    }
}
