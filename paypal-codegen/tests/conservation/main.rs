//! Tests that nothing is lost between PayPal's documents and the generated crate: a separate walker
//! lists the items of the documents, and they are compared by name with the `report` and with the
//! generated Rust, parsed by `syn`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod actions;
mod compare;
mod kept;
mod losses;
mod output;
mod walk;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use compare::compare;
use output::Output;
use paypal_codegen::pipeline::{self, Loaded};
use paypal_codegen::report::{self, Report};
use paypal_test_support::{todo, upstream};
use walk::Facts;

type Input = (BTreeMap<String, Facts>, Vec<actions::Difference>);

/// Returns the facts of every document with its overlay, and the changes that the overlays make to
/// them. Computed once for all tests.
fn input(dir: &Path) -> &'static Input {
    static INPUT: OnceLock<Input> = OnceLock::new();
    INPUT.get_or_init(|| read_input(dir))
}

fn read_input(dir: &Path) -> Input {
    let specs = upstream::workspace().join("specs");
    let recorded = todo::recorded();
    let (mut input, mut differences) = (BTreeMap::new(), Vec::new());
    for api in paypal_codegen::apis::read(&specs).unwrap() {
        let overlay = specs.join("overlays").join(format!("{}.yaml", api.api));
        let mut source = match api.own {
            true => serde_yaml::from_str(&fs::read_to_string(api.spec(&specs)).unwrap()).unwrap(),
            false => upstream::source(dir, &api.source),
        };
        kept::add(&mut source, &specs.join("kept").join(format!("{}.yaml", api.api)));
        let (facts, changed) = actions::overlaid(&api.api, &source, &overlay, &recorded);
        input.insert(api.api, facts);
        differences.extend(changed);
    }
    (input, differences)
}

fn loaded() -> &'static Loaded {
    static LOADED: OnceLock<Loaded> = OnceLock::new();
    LOADED.get_or_init(|| {
        pipeline::load(&upstream::workspace().join("specs")).unwrap_or_else(|problems| panic!("{problems}"))
    })
}

fn account(loaded: &Loaded) -> Report {
    let documents: Vec<_> = loaded.documents.iter().map(|(api, document)| (api, document)).collect();
    report::report(&documents, &loaded.program)
}

fn committed() -> &'static Output {
    static OUTPUT: OnceLock<Output> = OnceLock::new();
    OUTPUT.get_or_init(|| Output::read(&upstream::workspace().join("paypal-generated/src")))
}

#[test]
fn every_item_of_the_documents_is_reported_and_generated() {
    let Some(dir) = upstream::upstream() else { return };
    let (input, differences) = input(&dir);
    for difference in differences {
        let (added, removed) = (actions::by_kind(&difference.added), actions::by_kind(&difference.removed));
        println!("{}: {} adds {added:?}, removes {removed:?}", difference.api, difference.target);
    }
    let report = account(loaded());
    assert!(report.agrees(), "{}", report.problems);
    let output = committed();
    let problems = compare(input, &report.to_json(), output);
    assert!(problems.is_empty(), "{} differences:\n{}", problems.len(), problems.join("\n"));
    counts(input, &report, output);
}

/// Prints the sums, for people to read, and checks that none of them is zero. (The comparison
/// already implies the sums.)
fn counts(input: &BTreeMap<String, Facts>, report: &Report, output: &Output) {
    let modules = output.modules();
    let facts = |count: fn(&Facts) -> usize| input.values().map(count).sum::<usize>();
    let emitted = |count: fn(&output::Module) -> usize| modules.values().map(count).sum::<usize>();
    let totals = report.totals();
    for (what, input, kind) in [
        ("operations", facts(|it| it.operations.len()), report::ItemKind::Operation),
        ("parameters", facts(|it| it.parameters.len()), report::ItemKind::Parameter),
        ("statuses", facts(|it| it.statuses.len()), report::ItemKind::Status),
        ("components", facts(|it| it.components.len()), report::ItemKind::Component),
        ("properties", facts(|it| it.properties.len()), report::ItemKind::Property),
        ("values", facts(|it| it.values.len()), report::ItemKind::Value),
    ] {
        let count = totals[&kind];
        assert!(count.agrees() && input > 0);
        println!("{what}: {input} in use; the report has {count:?}");
        let left_out_of_calls = if kind == report::ItemKind::Parameter { 0 } else { count.left_out };
        assert_eq!(input, count.found - left_out_of_calls, "{what}");
    }
    let (statics, methods) = (emitted(|it| it.statics.len()), emitted(|it| it.methods.len()));
    assert_eq!((statics, methods), (facts(|it| it.operations.len()), statics));
    let setters = emitted(|it| it.setters.values().map(BTreeMap::len).sum());
    println!("emitted: {statics} statics, {methods} methods, {setters} chained setters for parameters");
    println!(
        "emitted: {} structs with {} rows, {} enums with {} values",
        emitted(|it| it.models.len()),
        emitted(|it| it.models.values().map(BTreeMap::len).sum()),
        emitted(|it| it.string_enums.len()),
        emitted(|it| it.string_enums.values().map(BTreeMap::len).sum()),
    );
    let read_only =
        emitted(|it| it.models.values().flat_map(BTreeMap::values).filter(|row| row.read_only).count());
    println!("read only: {} fields of objects, {read_only} rows", facts(Facts::read_only));
    assert!(read_only > 0);
}
