//! `cargo xtask public-specs`: generates and compiles crates from the specs of other makers.
//!
//! Each spec is fetched with the standard client of its registry. A crate is generated from it,
//! without its unsupported operations if need be, and checked by the compiler; the examples of the
//! spec are decoded with it. All files stay under `target/`.

mod examples;
pub mod generated;
pub mod list;
mod refusal;
mod table;

use std::fs;
use std::path::Path;

use paypal_codegen::document::{self, METHODS, Node};

use crate::bench::measure::{self, Cost};
use crate::bench::{Result, workspace};
use crate::marked;
use examples::Examples;
use generated::{Generated, Generator, Share};
use list::{List, Spec};

/// What to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The names of the specs; an empty list means all.
    names: Vec<String>,
    /// Whether the table in the repository is written.
    write: bool,
    /// Whether the crates are generated only, and not compiled.
    generate_only: bool,
}

impl Options {
    /// Reads the arguments; `None` if one of them is unknown.
    pub fn read(arguments: &[String]) -> Option<Self> {
        let mut options = Self::default();
        let known = List::read().ok()?.specs;
        for argument in arguments {
            match argument.as_str() {
                "--write" => options.write = true,
                "--generate-only" => options.generate_only = true,
                name if known.iter().any(|spec| spec.name == name) => options.names.push(name.to_owned()),
                _ => return None,
            }
        }
        Some(options)
    }
}

/// The result for a spec.
#[derive(Debug)]
struct Outcome {
    openapi: String,
    operations: usize,
    kept: usize,
    types: usize,
    generated: Generated,
    /// The errors that are of no listed kind.
    unlisted: Vec<String>,
    /// The cost of the compiler's check; `None` if the crate does not compile, or was not compiled.
    check: Option<Cost>,
    examples: Option<Examples>,
}

/// Tries all specs, or those that are named, and prints a table.
///
/// # Errors
/// Fails if a crate does not compile, an example does not decode, or a refusal is of no listed
/// kind.
pub fn run(options: &Options) -> Result<()> {
    let root = workspace();
    let scratch = root.join("target/public-specs");
    measure::run(&root, "cargo", &["build", "--quiet", "--release", "--package", "paypal-codegen"])?;
    let generator = Generator { root: &root, scratch: &scratch };
    if !options.generate_only {
        // Compiles the dependencies of the generated crates first, so that they are not measured.
        let empty = scratch.join("empty");
        generator.lay_out(&empty, "empty", "")?;
        fs::write(empty.join("src/lib.rs"), "")?;
        generator.check(&empty)?;
    }
    let list = List::read()?;
    let wanted = |spec: &&Spec| options.names.is_empty() || options.names.contains(&spec.name);
    let mut rows = Vec::new();
    let mut faults = Vec::new();
    for spec in list.specs.iter().filter(wanted) {
        let outcome = outcome(&generator, &list, spec, options)?;
        faults.extend(table::faults(spec, &outcome, options.generate_only));
        let row = table::row(spec, list.package(spec)?, &outcome);
        eprintln!("{row}");
        rows.push((outcome, row));
    }
    let text = table::text(&list, &rows)?;
    println!("{text}");
    if options.write {
        let document = root.join("paypal-codegen/public-specs.md");
        marked::write(&document, "cargo xtask public-specs --write", &text)?;
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
}

fn outcome(generator: &Generator<'_>, list: &List, spec: &Spec, options: &Options) -> Result<Outcome> {
    let file = list.fetched(generator.scratch, spec)?;
    let overlay =
        spec.overlay.as_ref().map(|path| generator.root.join("xtask/src/public_specs/overlays").join(path));
    let folder = generator.scratch.join("crates").join(&spec.name);
    let _ = fs::remove_dir_all(&folder);
    generator.lay_out(&folder, &spec.name, "")?;
    let generated = generator.generate(&file, overlay.as_deref(), &folder)?;
    let document = document::load(&file).map_err(|problems| problems.to_string())?;
    let is_there = generated.share != Share::Nothing;
    let sources = if is_there { crate::bench::sources(&folder.join("src"))? } else { Vec::new() };
    let count = |needle: &str| sources.iter().map(|(_, text)| text.matches(needle).count()).sum::<usize>();
    let is_compiled = is_there && !options.generate_only;
    let check = if is_compiled { generator.check(&folder).ok() } else { None };
    let examples = match check {
        Some(_) => examples(generator, spec, &file, overlay.as_deref(), &document)?,
        None => None,
    };
    let errors = generated.problems.iter().filter(|problem| problem.severity == "error");
    let unlisted = errors.filter(|problem| refusal::kind(problem).is_none());
    Ok(Outcome {
        openapi: document.get("openapi").and_then(Node::as_str).unwrap_or_default().to_owned(),
        operations: operations(&document),
        kept: count(": Operation = Operation {"),
        types: ["::model! {", "::string_enum! {", "::union! {"].into_iter().map(count).sum(),
        unlisted: unlisted.map(|it| format!("{} {} {}", it.code, it.pointer, it.message)).collect(),
        generated,
        check,
        examples,
    })
}

/// Decodes the examples of a document; `None` if it has none.
fn examples(
    generator: &Generator<'_>,
    spec: &Spec,
    file: &Path,
    overlay: Option<&Path>,
    document: &Node,
) -> Result<Option<Examples>> {
    let found = examples::found(document);
    if found.is_empty() {
        return Ok(None);
    }
    let name = format!("{}-examples", spec.name);
    let folder = generator.scratch.join("crates").join(&name);
    let _ = fs::remove_dir_all(&folder);
    generator.lay_out(&folder, &name, "\n[dev-dependencies]\nserde_json = \"1\"\n")?;
    if !generator.generate_registry(file, overlay, &folder)? {
        return Err(format!("{name}: the registry is not generated").into());
    }
    examples::decode(generator, &folder, &found).map(Some)
}

/// Counts the operations of a document.
pub fn operations(document: &Node) -> usize {
    let paths = document.get("paths").into_iter().flat_map(Node::entries);
    paths.flat_map(|(_, path)| path.entries()).filter(|(key, _)| METHODS.contains(&key.as_str())).count()
}
