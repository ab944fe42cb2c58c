//! Tests that names pinned by `names.lock` stay, whatever else changes, and that the committed lock
//! has every name of the committed specs.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::path::Path;

use paypal_codegen::apis::{Api, State};
use paypal_codegen::diagnostic::{Diagnostics, Severity};
use paypal_codegen::document::{self, Node};
use paypal_codegen::ir::{Placement, Presence, Program, Shape, TypeDef};
use paypal_codegen::lock::{self, NamesLock};
use paypal_codegen::source::{SourceFile, Span};
use paypal_codegen::{descriptions, emit, pipeline};
use paypal_test_support::{cases, upstream};

/// Two APIs that share `money`; each has a call that sends and receives an `order`.
const SPEC: &str = "openapi: 3.0.3
info: { title: T, version: '1' }
paths:
  /NAME:
    post:
      operationId: orders.create
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/order' } } } }
      responses:
        '200':
          description: OK
          content: { application/json: { schema: { $ref: '#/components/schemas/order' } } }
components:
  schemas:
    order:
      type: object
      required: [intent]
      properties:
        intent: { type: string }
        NAME: { type: string }
        amount: { $ref: '#/components/schemas/money' }
        status: { type: string, enum: [OPEN, DONE] }
    money:
      type: object
      required: [value]
      properties:
        value: { type: string }
";

fn api(name: &str) -> Api {
    let span = Span::start_of(&SourceFile::new("apis.yaml", ""));
    Api {
        api: name.to_owned(),
        source: format!("{name}.json"),
        feature: name.to_owned(),
        service: paypal_codegen::name::type_name(&format!("{name}_api")).unwrap(),
        title: name.to_owned(),
        state: State::Live,
        documentation: format!("https://example.com/{name}/"),
        own: false,
        span,
    }
}

/// Builds the APIs `left` and `right`; returns the program and the warnings.
fn build(left: &str, right: &str, lock: &NamesLock) -> (Program, Vec<String>) {
    let texts = [("left", left.replace("NAME", "left")), ("right", right.replace("NAME", "right"))];
    let apis: Vec<(Api, Node)> = (texts.into_iter())
        .map(|(name, text)| {
            (api(name), document::read(&SourceFile::new(format!("{name}.yaml"), text)).unwrap())
        })
        .collect();
    let documents: Vec<(&Api, &Node)> = apis.iter().map(|(api, node)| (api, node)).collect();
    let mut diagnostics = Diagnostics::new();
    let program = pipeline::build(&documents, lock, true, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{diagnostics}");
    assert!(diagnostics.clone().into_iter().all(|it| it.severity == Severity::Warning && it.help.is_some()));
    let mut warnings: Vec<String> = diagnostics.into_iter().map(|it| it.message).collect();
    warnings.extend(lock.breaks(&lock_of(&program)));
    (program, warnings)
}

fn lock_of(program: &Program) -> NamesLock {
    lock::names::parse(&lock::names::write(program), Path::new("names.lock")).unwrap()
}

/// Returns the lock of both APIs, unchanged.
fn first() -> NamesLock {
    lock_of(&build(SPEC, SPEC, &NamesLock::default()).0)
}

/// Returns the type that is emitted for the schema at a pointer of an API.
fn ty<'a>(program: &'a Program, api: &str, pointer: &str) -> &'a TypeDef {
    let index = program.apis.iter().position(|it| it.name == api).unwrap();
    let own =
        program.types.iter().find(|it| it.api == index && it.members.is_empty() && it.pointer == pointer);
    program.emitted(own.unwrap_or_else(|| panic!("{api} has no {pointer}")).id).unwrap()
}

fn schema<'a>(program: &'a Program, api: &str, name: &str) -> &'a TypeDef {
    ty(program, api, &format!("/components/schemas/{name}"))
}

fn fields(definition: &TypeDef) -> Vec<(String, Presence)> {
    let Shape::Struct(object) = &definition.shape else { panic!("{} is no struct", definition.name) };
    object.fields.iter().map(|field| (field.name.to_string(), field.presence)).collect()
}

fn variants(definition: &TypeDef) -> Vec<(String, String)> {
    let Shape::Enum(values) = &definition.shape else { panic!("{} is no enum", definition.name) };
    values.variants.iter().map(|variant| (variant.wire.clone(), variant.name.to_string())).collect()
}

fn changed(from: &str, to: &str) -> String {
    assert!(SPEC.contains(from), "{from}");
    SPEC.replace(from, to)
}

#[test]
fn an_unchanged_spec_gives_an_unchanged_lock() {
    let (program, warnings) = build(SPEC, SPEC, &first());
    assert!(warnings.is_empty(), "{warnings:?}");
    assert_eq!(lock_of(&program), first());
    assert_eq!(schema(&program, "left", "money").placement, Placement::Shared);
    assert_eq!(schema(&program, "left", "order").placement, Placement::Api);
}

#[test]
fn a_field_added_in_one_api_keeps_the_type_shared_and_the_other_fields() {
    let more = changed(
        "        value: { type: string }",
        "        value: { type: string }\n        note: { type: string }",
    );
    for (left, right) in [(more.as_str(), SPEC), (SPEC, more.as_str())] {
        let (without, _) = build(left, right, &NamesLock::default());
        assert_eq!(
            schema(&without, "left", "money").placement,
            Placement::Api,
            "without a lock the types are separate"
        );
        let (program, warnings) = build(left, right, &first());
        assert!(warnings.is_empty(), "{warnings:?}");
        let (left, right) = (schema(&program, "left", "money"), schema(&program, "right", "money"));
        assert_eq!((left.placement, left.name.as_str(), left.id), (Placement::Shared, "Money", right.id));
        assert_eq!(
            fields(left),
            [("value".to_owned(), Presence::Required), ("note".to_owned(), Presence::Optional)]
        );
    }
}

#[test]
fn a_required_field_added_in_one_api_splits_the_shared_type() {
    let more = changed("required: [value]", "required: [value, note]").replace(
        "        value: { type: string }",
        "        value: { type: string }\n        note: { type: string }",
    );
    let (program, warnings) = build(&more, SPEC, &first());
    assert!(warnings.iter().any(|it| it.contains("Money") && it.contains("shared")), "{warnings:?}");
    let money = schema(&program, "left", "money");
    assert_eq!(money.placement, Placement::Api);
    assert_eq!(fields(money)[1], ("note".to_owned(), Presence::Required));
    assert_eq!(schema(&program, "right", "money").placement, Placement::Shared);
}

#[test]
fn a_field_added_first_or_marked_read_only_keeps_the_type_shared() {
    let more = changed(
        "        value: { type: string }",
        "        note: { type: string }\n        value: { type: string, readOnly: true }",
    );
    for (left, right) in [(more.as_str(), SPEC), (SPEC, more.as_str())] {
        let (program, warnings) = build(left, right, &first());
        assert!(warnings.is_empty(), "{warnings:?}");
        let money = schema(&program, "left", "money");
        assert_eq!((money.placement, fields(money).len()), (Placement::Shared, 2));
        let Shape::Struct(object) = &money.shape else { panic!() };
        assert!(object.fields.iter().all(|field| !field.read_only), "one of the APIs sends it");
    }
}

#[test]
fn a_new_field_in_a_shared_type_has_a_shared_type() {
    let more = changed(
        "        value: { type: string }",
        "        value: { type: string }\n        kind: { type: object, properties: { level: { type: string, enum: [A, B] } } }",
    );
    for (left, right) in [(more.as_str(), SPEC), (SPEC, more.as_str())] {
        let (program, warnings) = build(left, right, &first());
        assert!(warnings.is_empty(), "{warnings:?}");
        let money = schema(&program, "left", "money");
        assert_eq!((money.placement, money.id), (Placement::Shared, schema(&program, "right", "money").id));
        for name in ["MoneyKind", "MoneyKindLevel"] {
            let shared =
                program.types.iter().find(|it| it.name == name && it.placement == Placement::Shared).unwrap();
            assert_eq!(shared.members.len(), 2, "{name} exists whichever feature is on");
        }
        let (again, warnings) = build(left, right, &lock_of(&program));
        assert!(warnings.is_empty(), "{warnings:?}");
        assert_eq!(lock_of(&again), lock_of(&program));
        assert_eq!(emit::files(&again), emit::files(&program));
    }
}

/// The new field's type has a name that the other API uses for another thing.
#[test]
fn a_new_field_whose_type_name_is_taken_in_the_other_api_splits_the_shared_type() {
    let extra = |members: &str| {
        changed(
            "        status: { type: string, enum: [OPEN, DONE] }",
            "        status: { type: string, enum: [OPEN, DONE] }\n        extra: { $ref: '#/components/schemas/extra' }",
        ) + &format!("    extra: {{ type: object, properties: {{ {members} }} }}\n")
    };
    let (left, right) = (extra("one: { type: string }"), extra("other: { type: string }"));
    let (before, _) = build(&left, &right, &NamesLock::default());
    assert_eq!(schema(&before, "left", "money").placement, Placement::Shared);
    let more = left.replace(
        "        value: { type: string }",
        "        value: { type: string }\n        extra: { $ref: '#/components/schemas/extra' }",
    );
    let (program, warnings) = build(&more, &right, &lock_of(&before));
    assert!(warnings.iter().any(|it| it.contains("Money") && it.contains("shared")), "{warnings:?}");
    // The type of the new field belongs to its API, so the type leaves `shared` with it.
    assert_eq!(schema(&program, "left", "money").placement, Placement::Api);
    let shared = schema(&program, "right", "money");
    assert_eq!((shared.placement, fields(shared).len()), (Placement::Shared, 1));
}

#[test]
fn a_component_that_is_also_in_another_api_is_shared_with_the_types_inside() {
    let with_part = changed(
        "        value: { type: string }",
        "        value: { type: string }\n        part: { type: object, properties: { state: { type: string, enum: [A] } } }",
    );
    let also = with_part.replace("    money:\n", "    money:\n      x-also-in: [right]\n");
    let other = SPEC.replace("money", "price");
    for lock in [NamesLock::default(), lock_of(&build(&with_part, &other, &NamesLock::default()).0)] {
        let (program, warnings) = build(&also, &other, &lock);
        let moves = |warning: &String| warning.ends_with("moves in or out of `shared`");
        assert!(warnings.iter().all(moves), "{warnings:?}");
        let files = emit::files(&program);
        let shared = &files["shared/mod.rs"];
        for name in ["money", "money_part", "money_part_state"] {
            let gated = format!("#[cfg(any(feature = \"left\", feature = \"right\"))]\nmod {name};");
            assert!(shared.contains(&gated), "{name}: {shared}");
        }
        assert!(files["left/types/mod.rs"].contains("Money"), "the API keeps the path");
        let (again, warnings) = build(&also, &other, &lock_of(&program));
        assert!(warnings.is_empty(), "{warnings:?}");
        assert_eq!(emit::files(&again), files);
    }
}

#[test]
fn a_component_that_is_also_in_an_unknown_api_is_an_error() {
    let text = SPEC.replace("NAME", "left").replace("    money:\n", "    money:\n      x-also-in: [rigth]\n");
    let node = document::read(&SourceFile::new("left.yaml", text)).unwrap();
    let mut diagnostics = Diagnostics::new();
    pipeline::build(&[(&api("left"), &node)], &NamesLock::default(), true, &mut diagnostics);
    assert!(diagnostics.to_string().contains("names the API `rigth`"), "{diagnostics}");
}

#[test]
fn a_field_with_a_new_type_in_one_api_splits_the_shared_type_with_a_warning() {
    let other = changed("        value: { type: string }", "        value: { type: integer }");
    let (program, warnings) = build(SPEC, &other, &first());
    // The API that did not change keeps the type in `shared`.
    assert_eq!(schema(&program, "left", "money").placement, Placement::Shared);
    assert_eq!(schema(&program, "right", "money").placement, Placement::Api);
    assert!(warnings.iter().any(|it| it.contains("Money") && it.contains("shared")), "{warnings:?}");
}

#[test]
fn a_required_property_that_becomes_optional_keeps_its_shape() {
    let (program, warnings) = build(&changed("required: [intent]", "required: [status]"), SPEC, &first());
    let said = |text: &str| warnings.iter().any(|it| it.contains(text));
    assert!(said("`Order.intent` is no longer required"), "{warnings:?}");
    assert!(said("`Order.status` is required now"), "{warnings:?}");
    let file = &emit::files(&program)["left/types/order.rs"];
    assert!(file.contains("= \"intent\" not_required,"), "the wire meaning is the spec's: {file}");
    assert!(file.contains("= \"status\" now_required,"), "the wire meaning is the spec's: {file}");
    let fields = fields(schema(&program, "left", "order"));
    assert_eq!(fields[0], ("intent".to_owned(), Presence::Required), "was required, is not");
    assert_eq!(fields[3], ("status".to_owned(), Presence::Optional), "was not required, is");
    let again = build(&changed("required: [intent]", "required: [status]"), SPEC, &lock_of(&program)).0;
    assert_eq!(lock_of(&again), first(), "a second build gives the same lock");
}

#[test]
fn a_new_component_does_not_rename_an_inline_type_of_the_same_name() {
    let more = SPEC
        .replace("    money:\n", "    order_status: { type: string, enum: [A, B] }\n    money:\n")
        .replace(
            "        amount:",
            "        other: { $ref: '#/components/schemas/order_status' }\n        amount:",
        );
    let inline = "/components/schemas/order/properties/status";
    let (without, _) = build(&more, SPEC, &NamesLock::default());
    assert_eq!(
        ty(&without, "left", inline).name,
        "OrderStatusValue",
        "without a lock the inline type gets another name"
    );
    let (program, warnings) = build(&more, SPEC, &first());
    assert!(warnings.is_empty(), "{warnings:?}");
    assert_eq!(ty(&program, "left", inline).name, "OrderStatus");
    assert_eq!(schema(&program, "left", "order_status").name, "OrderStatusValue");
}

#[test]
fn a_new_colliding_value_does_not_rename_the_old_one() {
    let more = changed("enum: [OPEN, DONE]", "enum: [open, OPEN, DONE]");
    let (program, warnings) = build(&more, &more, &first());
    assert!(warnings.is_empty(), "{warnings:?}");
    let values = variants(ty(&program, "left", "/components/schemas/order/properties/status"));
    let name = |wire: &str| values.iter().find(|(it, _)| it == wire).unwrap().1.clone();
    assert_eq!((name("OPEN"), name("DONE"), name("open")), ("Open".into(), "Done".into(), "OpenV".into()));
}

#[test]
fn a_new_colliding_property_does_not_rename_the_old_one() {
    let more = changed("        intent: {", "        Intent: { type: string }\n        intent: {");
    let (program, warnings) = build(&more, SPEC, &first());
    assert!(warnings.is_empty(), "{warnings:?}");
    let Shape::Struct(object) = &schema(&program, "left", "order").shape else { panic!() };
    let name = |wire: &str| object.fields.iter().find(|field| field.wire == wire).unwrap().name.to_string();
    assert_eq!((name("intent"), name("Intent")), ("intent".to_owned(), "intent_".to_owned()));
}

#[test]
fn a_new_colliding_operation_does_not_rename_the_old_one() {
    let more = SPEC.replace(
        "paths:\n",
        "paths:\n  /before:\n    get: { operationId: orders_create, responses: { '204': { description: No } } }\n",
    );
    let (program, warnings) = build(&more, SPEC, &first());
    assert!(warnings.is_empty(), "{warnings:?}");
    let name = |id: &str| program.apis[0].operations.iter().find(|it| it.id == id).unwrap().name.clone();
    assert_eq!(
        (name("orders.create").as_str(), name("orders_create").as_str()),
        ("orders_create", "orders_create2")
    );
}

#[test]
fn a_new_colliding_callback_does_not_rename_the_old_one() {
    let callback = |id: &str| {
        format!(
            "  /{}:\n    post: {{ operationId: {id}, x-callback: true, responses: {{ '204': {{ description: No }} }} }}\n",
            id.replace('.', "/")
        )
    };
    let one = SPEC.replace("paths:\n", &format!("paths:\n{}", callback("server.callback")));
    let (old, warnings) = build(&one, SPEC, &NamesLock::default());
    assert!(warnings.is_empty(), "{warnings:?}");
    let helpers = |program: &Program| {
        let callbacks = program.apis[0].callbacks.iter();
        callbacks.map(|it| (it.id.clone(), it.helper.to_string())).collect::<Vec<_>>()
    };
    assert_eq!(helpers(&old), [("server.callback".to_owned(), "ServerCallback".to_owned())]);

    let before = callback("server_callback") + &callback("server.callback");
    let two = SPEC.replace("paths:\n", &format!("paths:\n{before}"));
    let (new, warnings) = build(&two, SPEC, &lock_of(&old));
    assert!(warnings.is_empty(), "{warnings:?}");
    let expected = [("server_callback", "ServerCallbackCallback"), ("server.callback", "ServerCallback")];
    assert_eq!(helpers(&new), expected.map(|(id, helper)| (id.to_owned(), helper.to_owned())));

    let (_, warnings) = build(SPEC, SPEC, &lock_of(&old));
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert!(warnings[0].contains("the callback `left.server_callback` is gone"), "{warnings:?}");
}

#[test]
fn removed_items_are_reported_as_breaking() {
    let less = changed("        status: { type: string, enum: [OPEN, DONE] }\n", "");
    let (_, warnings) = build(&less, &less, &first());
    assert!(warnings.iter().any(|it| it.contains("OrderStatus") && it.contains("is gone")), "{warnings:?}");
    assert!(warnings.iter().any(|it| it.contains("field `status` is gone")), "{warnings:?}");
    let less = changed("enum: [OPEN, DONE]", "enum: [OPEN]");
    let (_, warnings) = build(&less, &less, &first());
    assert!(warnings.iter().any(|it| it.contains("value `Done` is gone")), "{warnings:?}");
    let other = changed("orders.create", "orders.make");
    let (_, warnings) = build(&other, SPEC, &first());
    assert!(warnings.iter().any(|it| it.contains("method `left.orders_create` is gone")), "{warnings:?}");
}

#[test]
fn an_api_that_the_lock_lacks_is_named_without_the_lock() {
    let text = lock::names::write(&build(SPEC, SPEC, &NamesLock::default()).0);
    let half = text.split("api right").next().unwrap();
    let half = lock::names::parse(half, Path::new("names.lock")).unwrap();
    assert_eq!(lock_of(&build(SPEC, SPEC, &half).0), first());
}

#[test]
fn names_with_blanks_equal_signs_or_no_characters_round_trip() {
    let odd = changed("enum: [OPEN, DONE]", "enum: [' A = B ', '', 'x: y = z', '0']")
        .replace("NAME: {", "'a b = c: d': {");
    let (program, _) = build(&odd, &odd, &NamesLock::default());
    let (again, warnings) = build(&odd, &odd, &lock_of(&program));
    assert!(warnings.is_empty(), "{warnings:?}");
    assert_eq!(lock_of(&again), lock_of(&program));
    let at = "/components/schemas/order/properties/status";
    assert_eq!(variants(ty(&again, "left", at)), variants(ty(&program, "left", at)));
}

/// The lock may keep names that nothing else determines: after an update, the names that users
/// know. So a lock that is written from scratch may differ, but not the committed one from itself.
#[test]
fn the_committed_lock_has_every_name_and_keeps_itself() {
    let specs = upstream::workspace().join("specs");
    let with = pipeline::load(&specs).unwrap_or_else(|problems| panic!("{problems}"));
    let documents: Vec<_> = with.documents.iter().map(|(api, document)| (api, document)).collect();
    let path = specs.join(lock::names::FILE);
    let committed = std::fs::read_to_string(&path).unwrap();
    let written = lock::names::write(&with.program);
    assert!(written == committed, "with the lock, the lock changes");
    let again = lock::names::parse(&written, &path).unwrap_or_else(|problems| panic!("{problems}"));
    let mut again = pipeline::build(&documents, &again, true, &mut Diagnostics::new());
    let ours = descriptions::load(&specs).unwrap_or_else(|problems| panic!("{problems}"));
    descriptions::apply(&ours, &mut again, &mut Diagnostics::new());
    // The lock does not pin the names of events: they have a list of their own.
    again.events.clone_from(&with.program.events);
    again.undescribed_events.clone_from(&with.program.undescribed_events);
    assert!(lock::names::write(&again) == committed, "a lock that was read again is another one");
    assert!(emit::files(&again) == emit::files(&with.program), "the lock changes what is emitted");
}

/// A lock written for names that were chosen without a lock chooses the same names again.
#[test]
fn a_lock_from_scratch_pins_the_names_it_was_written_for() {
    let specs = upstream::workspace().join("specs");
    let loaded = pipeline::load(&specs).unwrap_or_else(|problems| panic!("{problems}"));
    let documents: Vec<_> = loaded.documents.iter().map(|(api, document)| (api, document)).collect();
    let scratch = pipeline::build(&documents, &NamesLock::default(), true, &mut Diagnostics::new());
    let again = pipeline::build(&documents, &lock_of(&scratch), true, &mut Diagnostics::new());
    assert!(lock::names::write(&again) == lock::names::write(&scratch), "another lock is written");
    assert!(emit::files(&again) == emit::files(&scratch), "the lock changes what is emitted");
}

/// A shared type and a call get new names in place of the pinned ones, and the overlays keep the
/// former names as aliases.
#[test]
fn an_alias_of_the_pinned_name_allows_a_new_name() {
    let money = "    money:\n      type: object\n";
    let names = "    money:\n      x-rust-name: Amount\n      x-rust-aliases: [Money]\n      type: object\n";
    let call = "      operationId: orders.create\n";
    let place = format!(
        "{call}      x-rust-name: place\n      x-rust-aliases: [{{ name: orders_create, since: 0.2.0 }}]\n"
    );
    let renamed = changed(money, names).replace(call, &place);
    let (program, warnings) = build(&renamed, &renamed, &first());
    assert_eq!(warnings, Vec::<String>::new());
    let amount = schema(&program, "left", "money");
    assert_eq!((amount.placement, amount.name.as_str()), (Placement::Shared, "Amount"));
    assert_eq!(program.apis[0].operations[0].name, "place");
    let files = emit::files(&program);
    let shared = &files["shared/mod.rs"];
    assert!(shared.contains("pub type Money = Amount;\n"), "{shared}");
    assert!(files["left/types/mod.rs"].contains("pub type Money = Amount;\n"));
    let operations = &files["left/operations.rs"];
    let attribute =
        "#[deprecated(since = \"0.2.0\", note = \"renamed to `place`\")]\n    pub fn orders_create(";
    assert!(operations.contains(attribute), "{operations}");

    // The lock has the former names, and their removal is reported.
    let (without_name, without_alias) = (" x-rust-name", " x-rust-aliases");
    assert!(renamed.contains(without_name));
    let lines = renamed.lines().filter(|line| !line.contains(without_alias));
    let bare = lines.collect::<Vec<_>>().join("\n");
    let (_, warnings) = build(&bare, &bare, &lock_of(&program));
    let expected = ["left", "right"]
        .map(|api| ["Money", "orders_create"].map(|name| format!("the former name `{api}::{name}` is gone")));
    assert_eq!(warnings, expected.concat());
    // A new item must not get a former name either.
    let taken = renamed
        .replace(
            "    money:\n",
            "    Money: { type: object, properties: { a: { type: string } } }\n    money:\n",
        )
        .replace("        status:", "        other: { $ref: '#/components/schemas/Money' }\n        status:");
    let (program, _) = build(&taken, &taken, &lock_of(&program));
    assert_eq!(schema(&program, "left", "Money").name, "MoneyDetails");
}

/// Schemas of one name are one type, with the description of the first schema that has one. The
/// result is the same each time.
#[test]
fn a_type_of_several_schemas_has_the_first_description() {
    let schemas: String = ["a", "b", "c", "d", "e"]
        .map(|name| {
            let words = if name == "a" { String::new() } else { format!(", description: Of {name}.") };
            let values = format!("type: string, enum: [{}]", name.to_uppercase());
            format!("    {name}: {{ {values}, x-rust-name: Letter{words} }}\n")
        })
        .concat();
    let fields = ["a", "b", "c", "d", "e"]
        .map(|name| format!("        {name}: {{ $ref: '#/components/schemas/{name}' }}\n"));
    let text = SPEC.replace("        amount", &format!("{}        amount", fields.concat())) + &schemas;
    let document = document::read(&SourceFile::new("left.yaml", &text)).unwrap();
    for _ in 0..20 {
        let program = cases::programs("left", &[("left", &document)], &NamesLock::default(), true);
        let letter = program.types.iter().find(|it| it.name == "Letter").unwrap();
        assert_eq!(letter.description.as_deref(), Some("Of b."));
    }
}
