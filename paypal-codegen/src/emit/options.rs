//! Options of emission: the differences between the committed crate and a module of another crate.

use std::collections::BTreeMap;

/// The differences between the front ends.
#[derive(Clone, Debug)]
pub struct Options {
    /// The path of the runtime in emitted code: `paypal_runtime`.
    pub runtime: String,
    /// The company whose API it is, for documentation; `None` where the spec is another crate's.
    pub provider: Option<String>,
    /// Whether methods have examples; those name `paypal_generated`.
    pub examples: bool,
    /// Whether the registry is emitted.
    pub registry: Registry,
    /// The file that the emitted files name as their source; `specs/<api>.yaml` where it is `None`.
    pub source: Option<String>,
    /// Components whose type is not emitted but re-exported from a path.
    pub elsewhere: BTreeMap<String, String>,
    /// Attributes by component; `*` stands for every type.
    pub attributes: Vec<(String, String)>,
}

/// Whether there is a module `registry`: operations and components as data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Registry {
    /// There is none.
    #[default]
    None,
    /// Behind the feature `registry`, with an index over all APIs.
    Feature,
    /// In each module, by itself.
    Always,
}

impl Options {
    /// The options of the committed crate.
    pub fn committed() -> Self {
        Self {
            runtime: "paypal_runtime".to_owned(),
            provider: Some("PayPal".to_owned()),
            examples: true,
            registry: Registry::Feature,
            ..Self::embedded()
        }
    }

    /// The options of a module in another crate, in whose documentation no example of this project
    /// would compile.
    pub fn embedded() -> Self {
        Self {
            runtime: "::paypal_runtime".to_owned(),
            provider: None,
            examples: false,
            registry: Registry::None,
            source: None,
            elsewhere: BTreeMap::new(),
            attributes: Vec::new(),
        }
    }

    /// The words before the name of an API: `PayPal's`, or `the` where the provider is not known.
    pub(super) fn provider_possessive(&self) -> String {
        self.provider.as_ref().map_or_else(|| "the".to_owned(), |name| format!("{name}'s"))
    }

    /// The provider as the subject of a sentence: `PayPal`, or `the service`.
    pub(super) fn provider_name(&self) -> &str {
        self.provider.as_deref().unwrap_or("the service")
    }
}
