//! Fuzz test of the generator: mutated specs cause no panic, no hang, and no memory use above a
//! limit, and the result is either Rust or problems with places.
//!
//! A seeded mutator makes inputs from the fixtures and the corpus of bad input; other inputs are
//! hostile constructs (alias bombs, deep nesting, huge texts, circular references). A number
//! identifies an input. `FUZZ_INPUTS` is the number of inputs (a million in `cargo xtask fuzz
//! specs`), `FUZZ_FIRST` is the number of the first one.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::alloc::System;
use std::fmt::Write as _;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use cap::Cap;
use paypal_codegen::apis::{Api, State};
use paypal_codegen::bundle::Bundle;
use paypal_codegen::diagnostic::{Diagnostics, Severity};
use paypal_codegen::document;
use paypal_codegen::lock::NamesLock;
use paypal_codegen::source::{SourceFile, Span};
use paypal_codegen::{emit, lint, pipeline};
use paypal_test_support::{
    mutate::{self, Random},
    upstream,
};
use serde_json::Value;

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// The default number of inputs.
const INPUTS: u64 = 20_000;
/// The time limit of a single input. The slowest one takes 5 seconds alone, and 18 seconds beside
/// six other processes.
const LONGEST: Duration = Duration::from_secs(180);
/// The limit, in bytes, of the memory that may be allocated at a time.
const MEMORY_LIMIT: usize = 512 << 20;

/// The numbers of inputs by result.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    /// Inputs that are not documents.
    unread: u64,
    /// Inputs with an operation or a type that reached lowering.
    lowered: u64,
    /// Inputs that became Rust.
    taken: u64,
    total: u64,
}

enum Message {
    Begun(u64),
    Failed(u64),
    Done(Count, Duration, u64),
}

struct Corpus(Vec<(String, Option<Value>)>);

impl Corpus {
    fn read() -> Self {
        let root = upstream::workspace();
        let mut texts = Vec::new();
        for folder in ["tests/tests/fixtures", "paypal-codegen/tests/bad_input"] {
            let mut paths: Vec<_> =
                std::fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
            paths.retain(|path| path.extension().is_some_and(|it| it == "yaml"));
            paths.sort();
            texts.extend(paths.iter().map(|path| std::fs::read_to_string(path).unwrap()));
        }
        // A document without a key has nothing to mutate.
        let tree = |text: &str| {
            let value = serde_yaml::from_str(text).ok();
            value.filter(|value: &Value| value.as_object().is_some_and(|object| !object.is_empty()))
        };
        Self(texts.into_iter().map(|text| (tree(&text), text)).map(|(tree, text)| (text, tree)).collect())
    }

    /// Returns the input with a number. Trees are mutated more often than texts, since few mutated
    /// texts are still documents.
    fn input(&self, number: u64) -> String {
        let mut random = Random::new(number);
        if random.below(40) == 0 {
            return hostile(&mut random);
        }
        let (text, tree) = &self.0[random.below(self.0.len())];
        match tree {
            Some(tree) if random.below(4) > 0 => {
                let mut tree = tree.clone();
                for _ in 0..=random.below(3) {
                    mutate::mutate(&mut tree, &mut random);
                }
                tree.to_string()
            }
            _ => mutate::scramble(text, &mut random),
        }
    }
}

const HEAD: &str = "openapi: 3.0.3
info: { title: Test, version: '1' }
paths:
  /things:
    get:
      operationId: things.get
      responses:
        '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/s0' } } } }
components:
  schemas:
";

/// Returns a hostile construct of a random size.
fn hostile(random: &mut Random) -> String {
    let size = 1 + random.below(400);
    let reference = |to: usize| format!("{{ $ref: '#/components/schemas/s{to}' }}");
    let mut text = HEAD.to_owned();
    match random.below(7) {
        0 => {
            // An alias bomb: each line contains the one before several times.
            text = "a0: &a0 [x, x]\n".to_owned();
            for at in 1..size.min(60) {
                writeln!(
                    text,
                    "a{at}: &a{at} [{}]",
                    vec![format!("*a{}", at - 1); 1 + random.below(9)].join(", ")
                )
                .unwrap();
            }
        }
        1 => write!(text, "    s0: {}{}", "[".repeat(size * 50), "]".repeat(size * 50)).unwrap(),
        2 => write!(
            text,
            "    s0: {}{{ type: string }}{}",
            "{ type: array, items: ".repeat(size),
            " }".repeat(size)
        )
        .unwrap(),
        3 => writeln!(
            text,
            "    s0: {{ type: object, properties: {{ {}: {{ type: string, pattern: '{}' }} }} }}",
            "k".repeat(size * 500),
            "(a".repeat(size * 500)
        )
        .unwrap(),
        // Circular references, through properties, bases and elements.
        4 => {
            for at in 0..size {
                let next = reference((at + 1) % size);
                let schema = match random.below(4) {
                    0 => format!("{{ allOf: [{next}, {{ properties: {{ p{at}: {next} }} }}] }}"),
                    1 => format!("{{ type: array, items: {next} }}"),
                    2 => format!("{{ oneOf: [{next}, {{ type: string }}] }}"),
                    _ => format!("{{ type: object, properties: {{ next: {next} }} }}"),
                };
                writeln!(text, "    s{at}: {schema}").unwrap();
            }
        }
        5 => {
            for at in 0..size {
                let next = reference(at + 1);
                writeln!(text, "    s{at}: {{ allOf: [{next}, {next}, {{ properties: {{ p{at}: {{ type: string }} }} }}] }}").unwrap();
            }
            writeln!(text, "    s{size}: {{ type: object, properties: {{ last: {{ type: string }} }} }}")
                .unwrap();
        }
        _ => {
            let values: Vec<String> = (0..size * 10).map(|at| format!("V_{at}")).collect();
            writeln!(
                text,
                "    s0: {{ type: object, properties: {{ state: {{ type: string, enum: [{}] }} }} }}",
                values.join(", ")
            )
            .unwrap();
        }
    }
    text
}

/// Runs an input through all stages; panics if something is wrong.
fn check(number: u64, text: String, count: &mut Count) {
    count.total += 1;
    let file = SourceFile::new("random.yaml", text);
    let mut document = match document::read(&file) {
        Ok(document) => document,
        Err(problems) => {
            count.unread += 1;
            return placed(&problems);
        }
    };
    if number.is_multiple_of(8) {
        let _ = lint::lint(&document, "test");
    }
    let mut diagnostics = Diagnostics::new();
    // The document has no file, so no other file is read. `bundle.rs` tests several files.
    Bundle::new(None, None).resolve(&mut document, &mut diagnostics);
    if diagnostics.has_errors() {
        return placed(&diagnostics);
    }
    document::downgrade(&mut document, &mut diagnostics);
    let text = |text: &str| text.to_owned();
    let api = Api {
        api: text("test"),
        source: text("random.json"),
        feature: text("test"),
        service: text("Test"),
        title: text("Test"),
        state: State::Live,
        documentation: text("https://example.com/"),
        own: false,
        span: Span::start_of(&file),
    };
    let program = pipeline::build(&[(&api, &document)], &NamesLock::default(), false, &mut diagnostics);
    count.lowered +=
        u64::from(!program.types.is_empty() || program.apis.iter().any(|it| !it.operations.is_empty()));
    if diagnostics.has_errors() {
        return placed(&diagnostics);
    }
    let tokens = emit::module(&program, 0, &emit::Options::embedded()).unwrap();
    if number.is_multiple_of(8) {
        syn::parse2::<syn::ItemMod>(tokens).unwrap();
    }
    count.taken += 1;
}

fn placed(problems: &Diagnostics) {
    for problem in problems.clone().into_iter().filter(|problem| problem.severity == Severity::Error) {
        assert!(
            problem.line().is_some() && problem.pointer.is_some() && problem.help.is_some(),
            "{problem:?}"
        );
    }
}

fn run(inputs: Range<u64>, say: &Sender<Message>) {
    let corpus = Corpus::read();
    let (mut count, mut slowest) = (Count::default(), (Duration::ZERO, 0));
    for number in inputs {
        let _ = say.send(Message::Begun(number));
        let input = corpus.input(number);
        let begin = Instant::now();
        if catch_unwind(AssertUnwindSafe(|| check(number, input.clone(), &mut count))).is_err() {
            println!("{}", input.chars().take(20_000).collect::<String>());
            let _ = say.send(Message::Failed(number));
            return;
        }
        slowest = slowest.max((begin.elapsed(), number));
    }
    let _ = say.send(Message::Done(count, slowest.0, slowest.1));
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.replace('_', "").parse().unwrap())
}

#[test]
fn no_spec_causes_a_panic_or_a_hang() {
    let first = number("FUZZ_FIRST", 0);
    let inputs = first..first + number("FUZZ_INPUTS", INPUTS);
    // An input that exceeds the limit ends the process.
    ALLOCATOR.set_limit(ALLOCATOR.allocated() + MEMORY_LIMIT).unwrap();
    let (say, said) = mpsc::channel();
    // The stack of a main thread: `syn` needs more than the default of other threads to parse the
    // output.
    std::thread::Builder::new().stack_size(8 << 20).spawn(move || run(inputs, &say)).unwrap();
    let mut at = first;
    let (count, slowest, slow) = loop {
        match said.recv_timeout(LONGEST) {
            Ok(Message::Begun(number)) => at = number,
            Ok(Message::Done(count, slowest, number)) => break (count, slowest, number),
            Ok(Message::Failed(number)) => {
                panic!("input {number} fails: see above, and `FUZZ_FIRST={number} FUZZ_INPUTS=1`")
            }
            Err(RecvTimeoutError::Timeout) => panic!("input {at} takes more than {LONGEST:?}"),
            Err(RecvTimeoutError::Disconnected) => panic!("the thread ended at input {at}"),
        }
    };
    let share = |part: u64| format!("{part} ({} %)", part * 100 / count.total.max(1));
    println!(
        "{} specs: {} were no document, {} reached lowering, {} became Rust; the slowest took {slowest:.1?} (input {slow})",
        count.total,
        share(count.unread),
        share(count.lowered),
        share(count.taken)
    );
    ALLOCATOR.set_limit(usize::MAX).unwrap();
    assert!(count.lowered * 100 >= count.total * 30, "too few reached lowering for this to try much");
    assert!(count.taken > 0 && count.unread > 0);
}
