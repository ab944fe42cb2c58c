//! Puts Prism, an independent validator of OpenAPI, between client and sandbox, and carries out
//! every operation of PayPal's own specs: `cargo xtask conformance`.
//!
//! The requests are the steps of the test `operations` of `paypal-sandbox`. Prism runs once for
//! each spec, as a proxy in front of the sandbox, and adds a header to each answer with what
//! violates the spec, on either side. `listed.yaml` has the violations that are known, with a
//! reason; any other is an error. Every answer must have the sandbox's own `Paypal-Debug-Id`,
//! since Prism answers in place of a server that does not implement an operation.

mod judged;
mod processes;
mod specs;

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use processes::{Prism, Sandbox, install};

/// What to compare with.
pub struct Options {
    /// The folders of PayPal's files.
    upstream: Vec<String>,
    /// The APIs that go through Prism; all without it.
    only: Option<Vec<String>>,
}

impl Options {
    /// Reads the arguments.
    pub fn read(arguments: &[String]) -> Option<Self> {
        let mut options = Self { upstream: Vec::new(), only: None };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--only" => options.only = Some(arguments.next()?.split(',').map(str::to_owned).collect()),
                flag if flag.starts_with("--") => return None,
                folder => options.upstream.push(folder.to_owned()),
            }
        }
        (!options.upstream.is_empty()).then_some(options)
    }
}

/// Runs the steps through Prism, and prints the violations that are not listed.
pub fn run(options: &Options) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("the workspace has no folder")?;
    let folder = root.join("target/conformance");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let prism = install(&folder)?;
    let files = specs::repaired(root, options, &folder)?;
    let sandbox = Sandbox::start(root)?;
    let mut proxies = files
        .iter()
        .map(|(api, file)| Ok((api.clone(), Prism::start(&prism, file, &sandbox.url)?)))
        .collect::<Result<BTreeMap<String, Prism>, String>>()?;
    for (api, proxy) in &mut proxies {
        proxy.wait().map_err(|error| format!("Prism for {api}: {error}"))?;
    }
    let urls: BTreeMap<&String, &String> = proxies.iter().map(|(api, proxy)| (api, &proxy.url)).collect();
    let violations = folder.join("violations.txt");
    let urls = serde_json::to_string(&urls).map_err(|error| error.to_string())?;
    let status = Command::new(env!("CARGO"))
        .current_dir(root)
        .args(["test", "--quiet", "--package", "paypal-sandbox", "--test", "operations", "--"])
        .args(["--exact", "every_operation_succeeds_with_a_body_that_its_component_decodes"])
        .env("PAYPAL_SANDBOX_URL", &sandbox.url)
        .env("PAYPAL_SANDBOX_PROXIES", urls)
        .env("PAYPAL_SANDBOX_VIOLATIONS", &violations)
        .status()
        .map_err(|error| format!("cargo test: {error}"))?;
    if !status.success() {
        return Err("the steps failed through Prism".to_owned());
    }
    let found =
        fs::read_to_string(&violations).map_err(|error| format!("{}: {error}", violations.display()))?;
    judged::judge(judged::LISTED, &found, &files.into_keys().collect())
}
