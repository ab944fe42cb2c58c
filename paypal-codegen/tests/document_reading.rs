//! Tests the reader on good and bad documents.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::sync::Arc;

use paypal_codegen::diagnostic::{Diagnostic, Diagnostics, code};
use paypal_codegen::document::{MAX_DEPTH, Node, read, read_spec, to_yaml};
use paypal_codegen::source::SourceFile;
use proptest::prelude::*;
use serde_json::{Value, json};

fn parse(text: &str) -> Result<Node, Diagnostics> {
    read(&SourceFile::new("in.yaml", text))
}

/// Each input with its expected problems.
#[test]
fn bad_documents_get_located_diagnostics() {
    let deep = "[".repeat(MAX_DEPTH + 1);
    let deep_block: String = (0..=MAX_DEPTH).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    let bomb = bomb();
    let cases = [
        "",
        "\u{feff}",
        "# nothing but a comment\n",
        "a: 1\n---\nb: 2\n",
        "{\"a\": 1,\n \"b\": }}",
        "{\"a\": \"\n",
        "a: 1\na: 2\n",
        "{\"é\": {\"b\": 1, \"b\": 2}, \"é\": 3}",
        "[a]: 1\n",
        "a: *b\n",
        "&a [*a]\n",
        "a: !money 1\n",
        "a: -.inf\n",
        "a: [1, 2\nb: 3\n",
        "a: 'open\n",
        "a: \"\\q\"\n",
        // JSON: the error of the reader that comes further counts.
        "{\"a\": \"\\ud83d\\udc4d\", \"b\" 1}",
        "{\"a\": \"\\ud83d\\udc4d\", }",
        "[\"\\ud83d\\udc4d\", \"\\u00g0\"]",
        "[\"\\ud83d\\udc4d\", \"\u{1}\"]",
        "[\"\\ud83d\\udc4d\"",
        "{\"a\": {\"b\\ud83d\": [\"\\udc4d \\ud83d\\ud83d\\udc4d\"]}}",
        "{\"\\ud83d\\udc4d\": 1, \"👍\": 2}",
        "a: \"\\ud83d\\udc4d\"\n",
        &bomb,
        &deep,
        &deep_block,
    ];
    let mut table = String::new();
    for input in cases {
        let shown: String = input.chars().take(60).collect();
        match parse(input) {
            Ok(node) => panic!("{shown:?} was read as {:?}", node.value),
            Err(problems) => {
                assert!(
                    problems.clone().into_iter().all(|problem| problem.help.is_some()),
                    "no help: {problems}"
                );
                let problems =
                    problems.to_string().replace(&"/0".repeat(150), "…").replace(&"/a".repeat(150), "…");
                table += &format!("{shown:?}\n{problems}\n\n");
            }
        }
    }
    insta::assert_snapshot!(table);
}

/// Builds an alias bomb: each level has ten times the elements of the one before.
fn bomb() -> String {
    let mut text = String::from("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
    for (level, below) in ["b", "c", "d", "e", "f"].iter().zip(["a", "b", "c", "d", "e"]) {
        let aliases = vec![format!("*{below}"); 10].join(", ");
        text += &format!("{level}: &{level} [{aliases}]\n");
    }
    text
}

#[test]
fn a_duplicate_key_is_reported_with_the_place_of_the_first_one() {
    let problems = parse("a: 1\nb: 2\na: 3\n").unwrap_err();
    let duplicate = problems.into_iter().next().unwrap();
    assert_eq!(duplicate.related[0].span.to_string(), "in.yaml:1:1");
}

#[test]
fn scalars_follow_the_core_schema() {
    let cases = [
        ("no", json!("no")),
        ("NO", json!("NO")),
        ("on", json!("on")),
        ("yes", json!("yes")),
        ("'true'", json!("true")),
        ("\"1\"", json!("1")),
        ("!!str 1", json!("1")),
        ("2024-01-01", json!("2024-01-01")),
        ("1.2.3", json!("1.2.3")),
        ("-", json!([null])),
        ("~", json!(null)),
        ("null", json!(null)),
        ("True", json!(true)),
        ("FALSE", json!(false)),
        ("010", json!(10)),
        ("-7", json!(-7)),
        ("+7", json!(7)),
        ("0x1F", json!(31)),
        ("0o17", json!(15)),
        ("1.50", json!(1.5)),
        (".5", json!(0.5)),
        ("1e3", json!(1000.0)),
        ("18446744073709551615", json!(u64::MAX)),
        ("{\"200\": 1, 201: 2, true: 3}", json!({"200": 1, "201": 2, "true": 3})),
        ("base: &b {x: 1}\nother: *b\n<<: 2", json!({"base": {"x": 1}, "other": {"x": 1}, "<<": 2})),
        ("\u{feff}{\"a\": \"\\u00e9\\n\"}", json!({"a": "é\n"})),
    ];
    for (text, value) in cases {
        assert_eq!(parse(text).unwrap().to_json(), value, "{text}");
    }
    assert_eq!(parse("1.50").unwrap().as_number(), Some("1.50"), "the text of a number is kept");
}

/// A text of JSON that readers of YAML refuse, or read otherwise.
#[test]
fn json_is_read_as_json() {
    let long = "k".repeat(5_000);
    let cases = [
        (r#"{"a": "\ud83d\udc4d"}"#.to_owned(), json!({"a": "👍"})),
        (r#"{"\ud83d\udc4d": "\uD83D\uDC4D!"}"#.to_owned(), json!({"👍": "👍!"})),
        (r#"["\/\b\f\n\r\t\"\\\u0000"]"#.to_owned(), json!(["/\u{8}\u{c}\n\r\t\"\\\0"])),
        (
            "[\"\u{85} \u{2028}\u{7f}\u{feff}\u{fffe} \"]".to_owned(),
            json!(["\u{85} \u{2028}\u{7f}\u{feff}\u{fffe} "]),
        ),
        (format!("{{\"{long}\": {{\"{long}\": 1}}}}"), json!({long.clone(): {long.clone(): 1}})),
        ("\t{\t\"a\"\t:\t[\t1\t,\t\"\t\"\t]\t}\r\n\t".to_owned(), json!({"a": [1, "\t"]})),
        ("\u{feff}[\"no\", \"~\", \"- a\", \"#\", \"\"]".to_owned(), json!(["no", "~", "- a", "#", ""])),
        (r#"{"": {}, "-": [], "a:": "b: c"}"#.to_owned(), json!({"": {}, "-": [], "a:": "b: c"})),
        ("[0, -0.5e-3, 1E2, true, false, null]".to_owned(), json!([0, -0.0005, 100.0, true, false, null])),
    ];
    for (text, value) in cases {
        assert_eq!(parse(&text).unwrap().to_json(), value, "{text:?}");
    }
    // YAML that begins like JSON.
    for (text, value) in [
        ("{a: 1, \"b\": no,}", json!({"a": 1, "b": "no"})),
        ("[1, 010, .5] # end", json!([1, 10, 0.5])),
        ("{\"a\": \"b\n  c\"}\n---\n".trim_end_matches("---\n"), json!({"a": "b c"})),
    ] {
        assert_eq!(parse(text).unwrap().to_json(), value, "{text:?}");
    }
}

#[test]
fn nodes_of_json_have_their_line_and_column() {
    let root = parse("{\"é\": \"\\ud83d\\udc4d👍\",\r\n  \"b\": [1,\n 22 ]}").unwrap();
    let places: Vec<_> = ["/é", "/b", "/b/1"]
        .map(|pointer| root.at(pointer).unwrap())
        .map(|node| (node.span.line(), node.span.column(), node.span.text()))
        .into();
    let emoji = "\"\\ud83d\\udc4d👍\"";
    assert_eq!(places, [(1, 7, emoji), (2, 8, "[1,\n 22 ]"), (3, 2, "22")]);
}

#[test]
fn half_of_a_surrogate_pair_is_a_warning_in_a_spec() {
    let file = SourceFile::new("in.json", "{\"a\": \"b\\ud83d\", \"\\udc4d\": {}}");
    let (root, warnings) = read_spec(&file).unwrap();
    assert_eq!(root.to_json(), json!({"a": "b\u{fffd}", "\u{fffd}": {}}));
    insta::assert_snapshot!(warnings, @r"
    in.json:1:9: warning[E0111]: `\ud83d` is half of a character, without its other half (at /a)
    in.json:1:19: warning[E0111]: `\udc4d` is half of a character, without its other half (at the root)
    ");
}

#[test]
fn nodes_have_their_line_and_column() {
    let root = parse("é: {ü: [1, 'zwei']}\nb:\n  c: d\n").unwrap();
    let two = root.at("/é/ü/1").unwrap();
    assert_eq!((two.span.to_string().as_str(), two.span.text()), ("in.yaml:1:12", "'zwei'"));
    let (key, _) = root.get("b").unwrap().entries().next().unwrap();
    assert_eq!((key.span.line(), key.span.column(), key.span.text()), (3, 3, "c"));
    assert_eq!(root.at("/é/ü/2"), None);
    assert_eq!(root.at("#/b/c").unwrap().as_str(), Some("d"));
}

#[test]
fn a_tree_can_be_edited_by_pointer() {
    let mut root = parse("paths: {/a: {get: 1, put: 2, post: 3}}\nlist: [1, 2]\n").unwrap();
    let new = |text: &str| read(&SourceFile::new("overlay.yaml", text)).unwrap();
    assert_eq!(root.replace_at("/paths/~1a/get", new("9")).unwrap().as_number(), Some("1"));
    assert!(root.replace_at("/paths/~1b", new("9")).is_none());
    assert_eq!(root.remove_at("/paths/~1a/put").unwrap().as_number(), Some("2"));
    assert!(root.insert_at("/list/-", new("3")));
    assert!(root.insert_at("/list/0", new("0")));
    assert!(!root.insert_at("/list/9", new("0")));
    assert!(!root.insert_at("/none/key", new("0")));
    assert!(root.insert_at("/extra", new("{x: y}")));
    let expected = json!({"paths": {"/a": {"get": 9, "post": 3}}, "list": [0, 1, 2, 3], "extra": {"x": "y"}});
    assert_eq!(serde_json::to_string(&root.to_json()).unwrap(), serde_json::to_string(&expected).unwrap());
    assert_eq!(root.at("/extra/x").unwrap().span.file().name(), "overlay.yaml");
}

#[test]
fn problems_sort_by_place_and_codes_are_unique() {
    let file = SourceFile::new("a", "xy");
    let at = |offset| paypal_codegen::source::Span::new(&file, offset, 1, 1, offset + 1);
    let mut problems = Diagnostics::new();
    problems.push(Diagnostic::warning(code::NOT_YAML, "later").at(&at(1)));
    assert!(!problems.has_errors());
    problems.push(Diagnostic::error(code::NOT_YAML, "sooner").at(&at(0)).pointer("/a"));
    problems.push(Diagnostic::error(code::UNREADABLE_FILE, "nowhere"));
    assert!(problems.has_errors());
    insta::assert_snapshot!(problems, @r"
    error[E0001]: nowhere
    a:1:1: error[E0101]: sooner (at /a)
    a:1:2: warning[E0101]: later
    ");
    assert!(code::ALL.windows(2).all(|pair| pair[0].0 < pair[1].0), "ascending, none twice");
}

#[cfg(feature = "cli")]
#[test]
fn the_text_output_shows_the_line() {
    use paypal_codegen::diagnostic::render::render;
    let long = format!("{{\"é\": 0, {}\"k\": 1, \"k\": 2, \"l\": \"{}\"}}", " ".repeat(400), "x".repeat(400));
    let problems = [parse("a: 1\nb:\n  c: 1\n  c: 2\n"), parse(&long), parse("")];
    let rendered: Vec<_> = problems.map(|problem| render(&problem.unwrap_err(), false)).into();
    insta::assert_snapshot!(rendered.join("\n\n"));
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1e9..1e9f64).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[ -~]{0,12}".prop_map(Value::from),
        proptest::sample::select(vec![
            "NO",
            "on",
            "y",
            "null",
            "~",
            "0",
            "1.0",
            "-",
            "---",
            "a: b",
            "a #b",
            " x",
            "x ",
            "#",
            "*a",
            "&a",
            "!t",
            "%",
            "@",
            "`",
            "0x1",
            "=",
            "<<",
            "2024-01-01",
            "12:30:00",
            ".5",
            "'",
            "\"",
            "\\",
            "é",
            "a, b",
            "[",
            "{",
            "?",
            "? a",
            "- a",
            ".inf",
            ".nan",
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::hash_map("[ -~]{0,6}|NO|null|1", inner, 0..5)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>()) {
        let _ = parse(&text);
    }

    #[test]
    fn no_text_of_yaml_characters_makes_the_reader_panic(text in "[-a0 \n\t:,?&*!|>'\"%@#{}\\[\\]~\\\\é]{0,60}") {
        let _ = parse(&text);
    }

    #[test]
    fn json_is_read_as_another_reader_reads_it(value in any_json(), is_pretty in any::<bool>()) {
        let text = match is_pretty {
            true => serde_json::to_string_pretty(&value).unwrap(),
            false => value.to_string(),
        };
        let document = format!("[{text}]");
        let expected = json!([value]);
        prop_assert_eq!(parse(&document).unwrap().to_json(), expected.clone(), "{}", document);
        // As Python writes it.
        let mut escaped = String::new();
        for char in document.chars() {
            match char.is_ascii() {
                true => escaped.push(char),
                false => {
                    let units: String =
                        char.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect();
                    escaped.push_str(&units);
                }
            }
        }
        prop_assert_eq!(parse(&escaped).unwrap().to_json(), expected, "{}", escaped);
    }

    #[test]
    fn no_text_that_is_json_is_refused(text in r#"(\[|\{)([-1-9. \n\t,:\[\]{}]|0|1e2|"(a|é|\\u00e9|\\ud83d\\udc4d|\\/|\\n)?"|true|null){0,12}(\]|\})"#) {
        if let Ok(value) = serde_json::from_str::<Value>(&text) {
            let is_read = match parse(&text) {
                Ok(node) => node.to_json() == value,
                Err(problems) => problems.to_string().contains("E0104"),
            };
            prop_assert!(is_read, "{}", text);
        }
    }

    #[test]
    fn written_documents_are_read_back_unchanged(value in any_json()) {
        let span = paypal_codegen::source::Span::start_of(&Arc::clone(&SourceFile::new("x", "")));
        let text = to_yaml(&Node::from_json(&value, &span));
        prop_assert_eq!(parse(&text).unwrap().to_json(), value.clone(), "{}", text);
        prop_assert_eq!(serde_yaml::from_str::<Value>(&text).unwrap(), value, "{}", text);
    }
}
