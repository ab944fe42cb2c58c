//! Runs the compiler on crates that exist only during a test.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use serde_json::Value;

/// A folder in which crates are checked against the same runtime library that this test uses.
pub struct Rustc {
    folder: tempfile::TempDir,
    dependencies: PathBuf,
    runtime: PathBuf,
    /// The messages of the last check.
    messages: RefCell<String>,
}

impl Rustc {
    /// Creates a folder for the crates.
    pub fn in_new_folder() -> Self {
        let dependencies = std::env::current_exe().unwrap().parent().unwrap().to_owned();
        let mut libraries: Vec<(SystemTime, PathBuf)> = fs::read_dir(&dependencies)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                name.starts_with("libpaypal_runtime-") && name.ends_with(".rlib")
            })
            // Another cargo may replace a file meanwhile.
            .filter_map(|path| Some((path.metadata().ok()?.modified().ok()?, path)))
            .collect();
        // The newest file is the one that cargo has just built for this test, or has found to be up
        // to date; unless it has built one with fewer features for another package since.
        libraries.sort();
        let folder = tempfile::tempdir().unwrap();
        let mut rustc = Self { folder, dependencies, runtime: PathBuf::new(), messages: RefCell::default() };
        rustc.write("probe.rs", "pub use paypal_runtime::webhook::Verifier;\n");
        let fits = libraries.into_iter().rev().any(|(_, runtime)| {
            rustc.runtime = runtime;
            rustc.check("probe", "probe.rs", &[], &[]).is_empty()
        });
        assert!(fits, "the tests depend on the runtime with webhooks");
        rustc
    }

    /// Returns the path for a file of a crate.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Checks a crate that must have no errors, so that other crates can depend on it.
    ///
    /// # Panics
    /// Panics with the compiler's messages if it has errors.
    pub fn publish(&self, name: &str, root: &str, flags: &[&str]) {
        let errors = self.check(name, root, &[], flags);
        assert!(errors.is_empty(), "{name} does not compile:\n{}", self.messages.borrow());
    }

    /// Checks a crate whose root file is `root`; `known` are crates that were checked before.
    /// Returns the file and the line of each error. Without errors, other crates can depend on the
    /// crate.
    pub fn check(&self, name: &str, root: &str, known: &[&str], flags: &[&str]) -> BTreeSet<(String, usize)> {
        let mut command = Command::new(Path::new(env!("CARGO")).with_file_name("rustc"));
        command.current_dir(self.folder.path());
        command.args([
            "--edition",
            "2024",
            "--crate-type",
            "lib",
            "--emit",
            "metadata",
            "--error-format",
            "json",
        ]);
        command.args(["--cap-lints", "allow", "--crate-name", name]).args(flags).arg(root);
        command.arg("-L").arg(format!("dependency={}", self.dependencies.display()));
        command.arg("--extern").arg(format!("paypal_runtime={}", self.runtime.display()));
        for known in known {
            command.arg("--extern").arg(format!("{known}=lib{known}.rmeta"));
        }
        let output = command.output().unwrap();
        let mut errors = BTreeSet::new();
        let mut messages = String::new();
        for line in String::from_utf8_lossy(&output.stderr).lines() {
            let message: Value = serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"));
            if message["level"] != "error" {
                continue;
            }
            messages += message["rendered"].as_str().unwrap_or_default();
            let spans = message["spans"].as_array().unwrap();
            let primary = spans.iter().find(|span| span["is_primary"] == true).map(outermost);
            match primary {
                Some(span) => {
                    let line = span["line_start"].as_u64().unwrap() as usize;
                    errors.insert((span["file_name"].as_str().unwrap().to_owned(), line));
                }
                // The message "aborting due to …" has no span.
                None => assert!(message["code"].is_null(), "{message:#}"),
            }
        }
        assert_eq!(output.status.success(), errors.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        self.messages.replace(messages);
        errors
    }

    /// Returns the errors of the last check as the compiler shows them.
    pub fn messages(&self) -> String {
        self.messages.borrow().clone()
    }
}

/// Returns the span in the crate itself: an error inside a macro is reported at its invocation.
fn outermost(span: &Value) -> &Value {
    let outer = &span["expansion"]["span"];
    if outer.is_object() { outermost(outer) } else { span }
}
