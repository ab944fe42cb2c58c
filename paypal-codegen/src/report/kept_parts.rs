//! Lists the parts that PayPal no longer describes, with their Rust paths, for the report.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Report, rust};
use crate::diagnostic::Diagnostics;
use crate::ir::{Program, Shape};
use crate::kept::{self, KeptPart, Part, PartKind};

impl Report {
    /// Adds the parts that stay in the specs though PayPal no longer describes them.
    ///
    /// # Errors
    /// Fails if a file of these parts can't be read.
    pub fn add_kept_parts(&mut self, specs: &Path, program: &Program) -> Result<(), Diagnostics> {
        let mut parts = BTreeMap::new();
        for api in &program.apis {
            parts.insert(api.name.clone(), kept::load(specs, &api.name)?);
        }
        self.no_longer_described = kept_parts(&parts, program);
        Ok(())
    }
}

/// Returns the kept parts of all APIs, each with the Rust path of its item.
pub fn kept_parts(parts: &BTreeMap<String, Vec<Part>>, program: &Program) -> Vec<KeptPart> {
    let all = parts.iter().flat_map(|(api, parts)| parts.iter().map(move |part| (api, part)));
    all.map(|(api, part)| KeptPart {
        api: api.clone(),
        kind: part.kind.as_str().to_owned(),
        pointer: part.at.clone(),
        rust: path(program, api, part).unwrap_or_default(),
    })
    .collect()
}

/// Returns the Rust path of the item that a part belongs to.
fn path(program: &Program, api: &str, part: &Part) -> Option<String> {
    let index = program.apis.iter().position(|other| other.name == api)?;
    let at = part.at.as_str();
    let types = || program.types.iter().filter(|it| it.api == index && it.members.is_empty());
    match part.kind {
        PartKind::Property => types().find_map(|definition| {
            let Shape::Struct(object) = &definition.shape else { return None };
            let field = object.fields.iter().find(|field| field.pointer == at)?;
            Some(format!("{}.{}", rust::path(program, definition), field.name))
        }),
        PartKind::Value | PartKind::Format | PartKind::Schema => {
            let definition = types().find(|it| is_inside(at, &it.pointer))?;
            Some(rust::path(program, definition))
        }
        PartKind::Parameter => {
            let operations = &program.apis.get(index)?.operations;
            let operation = operations.iter().find(|it| is_inside(at, &it.pointer))?;
            let path = format!("{api}::{}", operation.name);
            let wire = part.value.get("name")?.as_str()?;
            // The header of the request id is a method of every call, not a parameter.
            let Some(parameter) = operation.parameters.iter().find(|it| it.wire == wire) else {
                return Some(path);
            };
            let name = &parameter.name;
            Some(if parameter.is_argument() { format!("{path}({name})") } else { format!("{path}.{name}") })
        }
        PartKind::Operation | PartKind::Body | PartKind::Response | PartKind::Issue => {
            let operations = &program.apis.get(index)?.operations;
            let operation = operations.iter().find(|it| is_inside(at, &it.pointer))?;
            Some(format!("{api}::{}", operation.name))
        }
    }
}

/// Returns whether a pointer leads to a place or into it.
fn is_inside(pointer: &str, place: &str) -> bool {
    pointer.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
