//! Builds programs by hand: one API with every feature of operations and types.

use crate::apis::State;
use crate::ir::{
    Api, Body, BodyKind, Component, ComponentTarget, Constraints, EmptyBody, EventCondition, EventResource,
    EventVariant, Field, FilePart, NextPage, Operation, Origin, Outcome, PageKind, PaginationSpec, Parameter,
    Place, Placement, Presence, Program, RequestIdUse, Scalar, Shape, StringEnum, Struct, Style, Success,
    TypeDef, TypeId, TypeRef, Usage, Variant,
};
use crate::source::{SourceFile, Span};

const BOTH: Usage = Usage { request: true, response: true };

fn span() -> Span {
    Span::new(&SourceFile::new("fixture.yaml", ""), 0, 0, 1, 1)
}

fn definition(id: usize, api: usize, origin: &[&str], name: &str, shape: Shape) -> TypeDef {
    TypeDef {
        id: TypeId(id),
        api,
        origin: origin
            .iter()
            .skip(1)
            .fold(Origin::Component(origin[0].to_owned()), |it, name| it.property(name)),
        name: name.into(),
        wanted_name: None,
        aliases: Vec::new(),
        shape,
        usage: BOTH,
        placement: Placement::Api,
        representative: None,
        members: Vec::new(),
        also: Vec::new(),
        copies: Vec::new(),
        deprecated: false,
        description: None,
        pointer: String::new(),
        span: span(),
    }
}

fn field(wire: &str, ty: TypeRef, presence: Presence) -> Field {
    Field {
        wire: wire.to_owned(),
        name: wire.into(),
        wanted_name: None,
        ty,
        required: presence != Presence::Optional,
        presence,
        read_only: false,
        stated_read_only: false,
        write_only: false,
        nullable: false,
        sensitive: false,
        lenient: false,
        shown: false,
        narrowed: None,
        deprecated: false,
        constraints: Constraints::default(),
        description: None,
        declared_by: String::new(),
        pointer: String::new(),
    }
}

fn parameter(wire: &str, name: &str, place: Place, required: bool, ty: TypeRef) -> Parameter {
    Parameter {
        narrowed: None,
        kept_argument: false,
        wire: wire.to_owned(),
        wanted_name: None,
        name: name.into(),
        place,
        required,
        ty,
        style: Style::Plain,
        reserved: false,
        constraints: Constraints::default(),
        deprecated: false,
        description: None,
        pointer: String::new(),
    }
}

fn operation(id: &str, name: &str, method: &str, path: &str) -> Operation {
    let call = crate::name::part_name(name).unwrap();
    Operation {
        id: id.to_owned(),
        method: method.to_owned(),
        path: path.to_owned(),
        name: name.into(),
        outcome: format!("{call}Outcome").into(),
        call: call.into(),
        wanted_name: None,
        aliases: Vec::new(),
        type_aliases: Vec::new(),
        parameters: Vec::new(),
        left_out: Vec::new(),
        body: None,
        empty_body: EmptyBody::Nothing,
        accept: Vec::new(),
        request_id: RequestIdUse::Unsupported,
        success: Success::Same(None),
        outcomes: Vec::new(),
        errors: Vec::new(),
        untyped_errors: Vec::new(),
        error: Default::default(),
        scopes: Vec::new(),
        security: Vec::new(),
        servers: Vec::new(),
        issues: Vec::new(),
        already_done: Vec::new(),
        pagination: None,
        paging: None,
        deprecated: false,
        description: None,
        pointer: String::new(),
        span: span(),
    }
}

fn values(values: &[(&str, &str)]) -> Vec<Variant> {
    let variant = |(wire, name): &(&str, &str)| Variant { name: (*name).into(), ..Variant::new(*wire) };
    values.iter().map(variant).collect()
}

/// Returns the type of a body, the type of its items, and an enum.
pub(super) fn types() -> Vec<TypeDef> {
    let status = Shape::Enum(StringEnum {
        variants: values(&[("ON_HOLD", "OnHold"), ("", "Empty"), ("\"", "Quote")]),
        ..StringEnum::default()
    });
    let mut number = field("number", TypeRef::STRING, Presence::Required);
    number.sensitive = true;
    number.constraints = Constraints {
        max_length: Some("19".into()),
        pattern: Some("^[0-9`]+$".into()),
        ..Constraints::default()
    };
    let mut id = field("id", TypeRef::STRING, Presence::Expected);
    id.read_only = true;
    id.description = Some("what <PayPal> calls it".to_owned());
    let mut reserved = field("default", TypeRef::Scalar(Scalar::Boolean), Presence::Optional);
    reserved.constraints.default = Some("false".to_owned());
    let mut keyword = field("type", TypeRef::Named(TypeId(1)), Presence::Optional);
    keyword.name = "r#type".into();
    keyword.deprecated = true;
    let thing = Struct {
        fields: vec![
            number,
            id,
            field("total", TypeRef::Scalar(Scalar::Number), Presence::Expected),
            reserved,
            keyword,
            field(
                "rows",
                TypeRef::List(Box::new(TypeRef::List(Box::new(TypeRef::Named(TypeId(2)))))),
                Presence::Optional,
            ),
            field("any", TypeRef::Any, Presence::Optional),
        ],
        bases: Vec::new(),
        open: true,
        role: None,
    };
    vec![
        definition(0, 0, &["thing"], "Thing", Shape::Struct(thing)),
        definition(1, 0, &["thing", "type"], "ThingType", status),
        definition(2, 0, &["row"], "Row", Shape::Struct(Struct::default())),
    ]
}

fn operations() -> Vec<Operation> {
    let thing = || TypeRef::Named(TypeId(0));
    let json = |required, ty| {
        Some(Body {
            kept_argument: false,
            required,
            kind: BodyKind::Json(ty),
            encodings: Vec::new(),
            content_type: None,
            media_types: vec!["application/json".into()],
        })
    };
    let outcome = |status, payload| Outcome { status, payload };

    let mut create = operation("things.create", "create", "POST", "/v1/things");
    create.body = json(true, thing());
    create.parameters = vec![parameter("Prefer", "prefer", Place::Header, false, TypeRef::STRING)];
    create.request_id = RequestIdUse::Supported { max_length: Some(38), lifetime: Some("6 hours".into()) };
    create.success = Success::Same(Some(thing()));
    create.outcomes = vec![outcome(200, Some(thing())), outcome(201, Some(thing()))];
    create.scopes = vec![vec!["https://uri.paypal.com/a".into(), "b".into()], vec!["c".into()]];
    create.issues = vec![("422".into(), (0..14).map(|number| format!("ISSUE_{number}")).collect())];
    create.description = Some("creates a thing".into());

    let mut list = operation("things.list", "list", "GET", "/v1/{shop}/things/{id}");
    list.parameters = vec![
        parameter("shop", "shop", Place::Path, true, TypeRef::Scalar(Scalar::Integer)),
        parameter("id", "id", Place::Path, true, TypeRef::STRING),
        parameter("since", "since", Place::Query, true, TypeRef::STRING),
        parameter("types", "types", Place::Query, false, TypeRef::List(Box::new(TypeRef::Named(TypeId(1))))),
        parameter("fields", "fields", Place::Query, false, TypeRef::List(Box::new(TypeRef::STRING))),
    ];
    list.pagination = Some(PaginationSpec {
        kind: PageKind::Page,
        next: NextPage::Number { parameter: "page".to_owned(), first: 1 },
        in_body: false,
        page_size: None,
        max_page_size: Some(20),
        first_only: Vec::new(),
        items: "items".to_owned(),
        total: None,
        total_items: None,
        total_pages: None,
        has_more: None,
        windows: None,
        json: serde_json::json!({ "kind": "page", "max_page_size": 20 }),
    });
    list.success = Success::Same(Some(TypeRef::List(Box::new(thing()))));

    let mut patch = operation("things.patch", "patch", "PATCH", "/v1/things");
    patch.body = json(false, TypeRef::List(Box::new(TypeRef::Any)));
    let several = [(outcome(202, None), "Accepted"), (outcome(200, Some(thing())), "Changed")];
    patch.outcomes = several.iter().map(|(outcome, _)| outcome.clone()).collect();
    patch.success = Success::Several(several.map(|(outcome, name)| (outcome, name.to_owned())).to_vec());
    patch.empty_body = EmptyBody::Json;

    let mut attach = operation("files.attach", "attach", "POST", "/v1/files");
    let kind = BodyKind::Multipart {
        json: Some(("input".into(), TypeRef::Any)),
        files: vec![FilePart { wire: "proof file".into(), name: "proof_file".into() }],
        json_alone: false,
    };
    attach.body = Some(Body {
        encodings: Vec::new(),
        kept_argument: false,
        required: true,
        kind,
        content_type: None,
        media_types: vec!["multipart/form-data".into()],
    });
    attach.empty_body = EmptyBody::ContentType;
    attach.deprecated = true;
    vec![create, list, patch, attach]
}

/// Returns the alias that the names pass would choose.
fn alias(name: &str, target: &Option<ComponentTarget>) -> Option<String> {
    let is_list = matches!(target, Some(ComponentTarget::Alias(TypeRef::List(_))));
    // `ThingType` is the name of another type.
    crate::name::type_name(name).filter(|name| is_list && name != "ThingType")
}

fn component(name: &str, target: Option<ComponentTarget>) -> Component {
    Component {
        name: name.to_owned(),
        alias: alias(name, &target),
        target,
        constraints: Constraints::default(),
        usage: BOTH,
        also_in: Vec::new(),
        pointer: String::new(),
    }
}

fn api(name: &str, service: &str, title: &str, state: State) -> Api {
    Api {
        name: name.to_owned(),
        feature: name.replace('_', "-"),
        service: service.to_owned(),
        title: title.to_owned(),
        description: None,
        documentation: format!("https://developer.paypal.com/api/{name}"),
        state,
        own: false,
        file: format!("{name}.yaml"),
        security: Vec::new(),
        servers: Vec::new(),
        operations: Vec::new(),
        callbacks: Vec::new(),
        components: Vec::new(),
        issues: Vec::new(),
    }
}

fn event(name: &str, event: &str) -> EventVariant {
    EventVariant { name: name.to_owned(), event: event.to_owned() }
}

/// Returns a program with one API.
pub(super) fn one() -> Program {
    let mut things = api("things", "Things", "Things", State::Live);
    things.operations = operations();
    things.components = vec![
        component("thing", Some(ComponentTarget::Type(TypeId(0)))),
        component("row", Some(ComponentTarget::Type(TypeId(2)))),
        component(
            "row_list",
            Some(ComponentTarget::Alias(TypeRef::List(Box::new(TypeRef::Named(TypeId(2)))))),
        ),
        component("thing_type", Some(ComponentTarget::Alias(TypeRef::List(Box::new(TypeRef::STRING))))),
        component("unused", None),
    ];
    things.issues = values(&[("ISSUE_0", "Issue0")]);
    let events = vec![EventResource {
        name: "Thing".to_owned(),
        api: 0,
        component: "thing".to_owned(),
        ty: TypeId(0),
        inside: Some("inner".to_owned()),
        when: vec![
            EventCondition { version: Some(2), has: None },
            EventCondition { version: Some(1), has: Some("amount.code".to_owned()) },
        ],
        events: vec![event("ThingCreated", "THING.CREATED"), event("ThingDeleted", "THING.DELETED")],
    }];
    let undescribed_events = vec![event("OtherCreated", "OTHER.CREATED")];
    Program { apis: vec![things], types: types(), events, undescribed_events }
}

/// Returns a program of two APIs with a shared type. The first is the successor of the second.
pub(super) fn two() -> Program {
    let mut program = one();
    let mut older = api("things_v1", "ThingsV1", "Things v1", State::Legacy);
    older.components = vec![component("row", Some(ComponentTarget::Type(TypeId(3))))];
    program.apis.push(older);
    let row = || Shape::Struct(Struct::default());
    program.types.push(definition(3, 1, &["row"], "Row", row()));
    let mut shared = definition(4, 0, &["row"], "Row", row());
    shared.placement = Placement::Shared;
    shared.members = vec![TypeId(2), TypeId(3)];
    program.types.push(shared);
    for id in [2, 3] {
        program.types[id].representative = Some(TypeId(4));
    }
    program
}
