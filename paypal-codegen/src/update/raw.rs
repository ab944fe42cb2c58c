//! Reads the documents of both sides before their overlays are applied.

use std::collections::BTreeMap;
use std::path::Path;

use crate::apis::{self, Api};
use crate::diagnostic::Diagnostics;
use crate::document::{self, Node};
use crate::front::{self, Source};
use crate::import::Import;
use crate::kept::{self, Part};
use crate::output::Files;
use crate::source::SourceFile;

/// The documents by API. The old ones have their kept parts.
#[derive(Debug, Default)]
pub(super) struct Raw {
    pub(super) old: BTreeMap<String, Node>,
    pub(super) new: BTreeMap<String, Node>,
}

impl Raw {
    /// Reads the current specs and the imported documents. Adds the text of the latter to `files`.
    pub(super) fn read(
        specs: &Path,
        listed: &[Api],
        import: &Import,
        files: &mut Files,
    ) -> Result<Self, Diagnostics> {
        let mut raw = Self::default();
        for api in listed {
            if api.spec(specs).exists() {
                let (mut document, _) = front::read(Source::in_specs(specs, &api.clone().into()))?;
                kept::apply(&mut document, &kept::load(specs, &api.api)?);
                raw.old.insert(api.api.clone(), document);
            }
            let path = apis::imported_spec(specs, &api.api);
            match import.files.iter().find(|(other, _)| *other == path) {
                // Read the document from its new text, so that places in diagnostics refer to the
                // file that will be written.
                Some((path, text)) => {
                    files.texts.insert(path.clone(), text.clone());
                    let file = SourceFile::new(path.display().to_string(), text.clone());
                    raw.new.insert(api.api.clone(), document::read(&file)?);
                }
                None => raw.new.extend(raw.old.get(&api.api).map(|old| (api.api.clone(), old.clone()))),
            }
        }
        Ok(raw)
    }
}

/// Adds the kept parts to the new documents, and their files to `files`. The parts of
/// an API without a file of PayPal stay as they are.
pub(super) fn keep(
    new: &mut BTreeMap<String, Node>,
    specs: &Path,
    parts: &BTreeMap<String, Vec<Part>>,
    absent: &[Api],
    files: &mut Files,
) {
    for api in new.keys().filter(|api| !parts.contains_key(*api)) {
        let path = kept::path(specs, api);
        if path.exists() {
            files.texts.insert(path, kept::to_yaml(&[]));
        }
    }
    for (api, parts) in parts {
        if let Some(document) = new.get_mut(api) {
            kept::apply(document, parts);
        }
        files.texts.insert(kept::path(specs, api), kept::to_yaml(parts));
    }
    for api in absent {
        let path = kept::path(specs, &api.api);
        if let Ok(text) = std::fs::read_to_string(&path) {
            files.texts.insert(path, text);
        }
    }
}
