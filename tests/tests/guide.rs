//! Tests the guide: each chapter is listed and compiled, its links lead somewhere, and its programs
//! run against the local PayPal.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use paypal_sandbox::StateMachine;

/// The most lines of a program of the guide.
const LINES: usize = 80;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

/// Returns the files of a folder with an ending, sorted.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(folder)).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|it| it == ending));
    files.sort();
    files
}

fn stem(path: &Path) -> &str {
    path.file_stem().unwrap().to_str().unwrap()
}

#[test]
fn every_chapter_is_in_the_summary_and_compiled() {
    let summary = fs::read_to_string(root().join("docs/guide/SUMMARY.md")).unwrap();
    let library = fs::read_to_string(root().join("tests/src/lib.rs")).unwrap();
    for chapter in files("docs/guide", "md") {
        let name = stem(&chapter);
        if name != "SUMMARY" {
            assert!(summary.contains(&format!("({name}.md)")), "SUMMARY.md lacks {name}");
            assert!(library.contains(&format!("docs/guide/{name}.md")), "tests/src/lib.rs lacks {name}");
        }
    }
}

#[test]
fn links_of_the_documentation_lead_to_files() {
    let mut broken = Vec::new();
    let pages = ["docs/guide", "docs", "."].into_iter().flat_map(|folder| files(folder, "md"));
    for page in pages {
        let text = fs::read_to_string(&page).unwrap();
        let prose: String = text.split("```").step_by(2).collect();
        for target in prose.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(to, _)| to) {
            let file = target.split('#').next().unwrap_or_default();
            let is_elsewhere = target.contains("://") || file.is_empty();
            if !is_elsewhere && !page.parent().unwrap().join(file).exists() {
                broken.push(format!("{}: {target}", page.display()));
            }
        }
    }
    assert_eq!(broken, Vec::<String>::new());
}

/// The README's `Cargo.toml` has the default features. A chapter names the others that it needs.
#[test]
fn a_chapter_names_the_features_that_its_code_needs() {
    let manifest = fs::read_to_string(root().join("paypal-generated/Cargo.toml")).unwrap();
    let default = manifest.lines().find(|line| line.starts_with("default = ")).unwrap();
    let apis = manifest.lines().filter_map(|line| line.strip_suffix(" = []"));
    let others: Vec<&str> = apis.filter(|api| !default.contains(&format!("\"{api}\""))).collect();
    let mut missing = Vec::new();
    for chapter in files("docs/guide", "md") {
        let text = fs::read_to_string(&chapter).unwrap();
        let code: String = text.split("```").filter(|part| part.starts_with("rust")).collect();
        for feature in &others {
            let module = feature.replace('-', "_");
            let ways = [format!("::{module}::"), format!("{{{module}::"), format!(".{module}()")];
            let is_used = ways.iter().any(|way| code.contains(way.as_str()));
            if is_used && !text.contains(&format!("the feature `{feature}`")) {
                missing.push(format!("{}: {feature}", stem(&chapter)));
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

/// `UPDATE=1` draws the diagrams again.
#[test]
fn diagrams_of_states_are_those_of_the_local_paypal() {
    let mut drawn = Vec::new();
    for chapter in files("docs/guide", "md") {
        let text = fs::read_to_string(&chapter).unwrap();
        let mut parts: Vec<String> = text.split("```").map(str::to_owned).collect();
        for part in &mut parts {
            let Some(diagram) = part.strip_prefix("mermaid\n") else { continue };
            if !diagram.starts_with("stateDiagram-v2") {
                continue;
            }
            let name = diagram.split("%% states: ").nth(1).and_then(|rest| rest.lines().next());
            let machine = StateMachine::all().iter().find(|machine| Some(machine.name()) == name);
            let machine = machine.unwrap_or_else(|| panic!("{}: {diagram}", chapter.display()));
            drawn.push(machine.name());
            *part = format!("mermaid\n{machine}");
        }
        let wanted = parts.join("```");
        if env::var_os("UPDATE").is_some() {
            fs::write(&chapter, wanted).unwrap();
        } else {
            assert_eq!(text, wanted, "{}", chapter.display());
        }
    }
    for machine in StateMachine::all() {
        assert!(drawn.contains(&machine.name()), "no chapter shows the states of {}", machine.name());
    }
}

/// `cargo test --workspace` builds the programs before it runs a test.
#[test]
fn every_program_of_the_guide_is_short_and_runs() {
    let this = env::current_exe().unwrap();
    let folder = this.parent().and_then(Path::parent).unwrap().join("examples");
    let programs = files("examples/guide", "rs");
    assert!(programs.len() >= 14);
    for program in programs {
        let lines = fs::read_to_string(&program).unwrap().lines().count();
        assert!(lines <= LINES, "{} has {lines} lines", program.display());
        let built = folder.join(stem(&program));
        let run = Command::new(&built).output();
        let output = run.unwrap_or_else(|error| {
            panic!("{}: {error}; `cargo build --workspace --examples` builds it", built.display())
        });
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success() && !out.is_empty(), "{}: {out}{err}", program.display());
    }
}
