//! Proves the classes of `diff` with the compiler: for each kind of change, in both directions, a
//! user of the old interface is compiled against the new one. The compilation fails exactly if the
//! change is *breaking*.
//!
//! The cases are those of `paypal-codegen/tests/diff`. The user is generated from the old interface
//! and uses all of it; `diff_compiles/failing.txt` lists the uses that fail. With `UPDATE_DIFF=1`
//! the test writes that file; review it before you commit it.

mod shared;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use paypal_codegen::diff::{Change, ChangeKind, Class, Diff, Options, compare};
use paypal_codegen::emit;
use paypal_codegen::ir::Program;
use paypal_codegen::lock::NamesLock;
use paypal_test_support::rounds::{self, Source};
use paypal_test_support::rustc::Rustc;
use paypal_test_support::{cases, user::User};

/// A change, and the result of compiling a user of the old interface.
struct Checked {
    name: String,
    diff: Diff,
    /// The indices of the modules in the crate `interfaces`, before and after the change.
    modules: (usize, usize),
    user: User,
    /// The uses of the old interface, in generated user code, that fail to compile with the new
    /// interface.
    failing: rounds::Failing,
}

/// The distinct interfaces, each a module of one crate.
#[derive(Default)]
struct Interfaces(Vec<String>);

impl Interfaces {
    fn module(&mut self, program: &Program) -> usize {
        let text = emit::module_text(program, 0, &emit::Options::embedded());
        self.0.iter().position(|other| *other == text).unwrap_or_else(|| {
            self.0.push(text);
            self.0.len() - 1
        })
    }

    fn source(&self) -> String {
        self.0.iter().enumerate().map(|(index, text)| format!("pub mod m{index} {{\n{text}\n}}\n")).collect()
    }
}

/// Builds every case in both directions. Cases that `names.lock` would keep from breaking are built
/// without a lock as well.
fn all(interfaces: &mut Interfaces) -> Vec<Checked> {
    let mut all = Vec::new();
    let mut add = |name: String, old: Program, new: Program| {
        let tokens = emit::module(&old, 0, &emit::Options::embedded()).unwrap();
        all.push(Checked {
            name,
            diff: compare(&old, &new, Options { descriptions: true }),
            modules: (interfaces.module(&old), interfaces.module(&new)),
            user: User::of(&tokens),
            failing: BTreeSet::new(),
        });
    };
    let base = cases::document(None);
    for case in cases::cases() {
        let changed = cases::document(Some(&case));
        for (way, from, to) in [("forth", &base, &changed), ("back", &changed, &base)] {
            let (old, new) = cases::both(&case, from, to);
            add(format!("{case}, {way}"), old, new);
        }
    }
    for case in ["field_name", "field_order", "value_name"] {
        let none = NamesLock::default();
        let old = cases::program(case, &base, &none);
        let new = cases::program(case, &cases::document(Some(case)), &none);
        add(format!("{case}, without a lock"), old, new);
    }
    all
}

/// Compiles the users against the old interface, where all of them must compile, and against the
/// new one.
fn compile(rustc: &Rustc, all: &mut [Checked]) {
    for old in [true, false] {
        let pairs: Vec<(usize, usize)> =
            all.iter().map(|it| (it.modules.0, if old { it.modules.0 } else { it.modules.1 })).collect();
        // The same user of the same interface is compiled once.
        let first = |index: usize| pairs.iter().position(|pair| *pair == pairs[index]).unwrap();
        let sources = all.iter().enumerate().map(|(index, checked)| match first(index) == index {
            true => checked.user.source(&format!("::interfaces::m{}::things", pairs[index].1)),
            false => Source::default(),
        });
        let failing = rounds::failing(rustc, &sources.collect::<Vec<_>>(), "interfaces");
        for (index, checked) in all.iter_mut().enumerate() {
            checked.failing = failing[first(index)].clone();
        }
        let unfit = || all.iter().map(|it| (&it.name, &it.failing)).filter(|it| !it.1.is_empty());
        if old && unfit().next().is_some() {
            panic!(
                "a user does not compile against the interface it was generated from: {:#?}",
                unfit().collect::<Vec<_>>()
            );
        }
    }
}

#[test]
fn the_compiler_fails_exactly_on_breaking_changes() {
    let rustc = Rustc::in_new_folder();
    let mut interfaces = Interfaces::default();
    let mut all = all(&mut interfaces);
    rustc.write("interfaces.rs", &interfaces.source());
    rustc.publish("interfaces", "interfaces.rs", &[]);

    compile(&rustc, &mut all);
    all.extend(shared::all(&rustc));
    let mut wrong = Vec::new();
    let mut written = String::new();
    for Checked { name, diff, failing, .. } in &all {
        // The compiler does not notice a swap of arguments of equal types.
        let breaks: Vec<&Change> =
            diff.changes.iter().filter(|it| it.class == Class::Breaking && !it.is_silent()).collect();
        if failing.is_empty() != breaks.is_empty() {
            let says = !breaks.is_empty();
            wrong.push(format!("{name}: diff says breaking: {says}; failing uses: {failing:#?}"));
        }
        for change in breaks {
            if !failing.iter().any(|(_, code)| touches(code, change)) {
                wrong.push(format!("{name}: no use shows {}: {}", change.kind.as_str(), change.rust));
            }
        }
        let mut used: BTreeSet<&str> = failing.iter().map(|(used, _)| used.as_str()).collect();
        // A removed type removes all its members.
        let gone = used.clone();
        used.retain(|it| it.split(['.', ':']).next().is_some_and(|ty| ty == *it || !gone.contains(ty)));
        if !used.is_empty() {
            writeln!(written, "{name}\n  {}", used.into_iter().collect::<Vec<_>>().join("\n  ")).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff_compiles/failing.txt");
    if std::env::var_os("UPDATE_DIFF").is_some() {
        std::fs::write(&path, &written).unwrap();
    }
    assert_eq!(written, std::fs::read_to_string(path).unwrap());

    let shown: BTreeSet<ChangeKind> = all.iter().flat_map(|it| &it.diff.changes).map(|it| it.kind).collect();
    let missing: Vec<&str> =
        ChangeKind::ALL.iter().filter(|kind| !shown.contains(kind)).map(|kind| kind.as_str()).collect();
    assert!(missing.is_empty(), "no case shows {missing:?}");
}

/// Whether a use concerns a change: it contains the last name in the path of the changed item, or,
/// after a renaming, the former name.
fn touches(code: &str, change: &Change) -> bool {
    let renamed = matches!(
        change.kind,
        ChangeKind::TypeRenamed | ChangeKind::OperationRenamed | ChangeKind::ValueRenamed
    );
    let path = match &change.before {
        Some(before) if renamed || change.kind == ChangeKind::FieldRenamed => before,
        // A renamed alternative has its former path here.
        _ => change.was.as_ref().filter(|_| change.kind == ChangeKind::Arms).unwrap_or(&change.rust),
    };
    let mut names: Vec<&str> = path.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    names.retain(|name| !name.is_empty());
    // For `get(fields)` and `list.page` either word may occur in the use: if an operation loses its
    // items, the use contains only the call.
    let of_operation = change.rust.starts_with("things::") && path.contains(['(', '.']);
    let last = if of_operation { 2 } else { 1 };
    let words: BTreeSet<&str> = code.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    names.iter().rev().take(last).any(|name| {
        let call = name.get(..1).map(str::to_uppercase).unwrap_or_default() + name.get(1..).unwrap_or("");
        [*name, &call, &format!("{call}Outcome")].iter().any(|word| words.contains(word))
    })
}
