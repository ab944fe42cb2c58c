//! `api!` in a crate that is not ours: types, calls and setters are there, and a request can be
//! looked at.

use paypal_runtime::{Client, Credentials, Environment};

paypal_macros::api! {
    captures,
    spec = "tests/fixtures/inline_named_like_component.yaml",
}

fn client() -> Client {
    let environment = Environment::custom("http://127.0.0.1:1").unwrap();
    Client::builder(Credentials::new("id", "secret")).environment(environment).build().unwrap()
}

#[test]
fn a_spec_becomes_a_module() {
    let client = client();
    let capture = captures::Capture::new().status(captures::CaptureStatusValue::Completed);
    let call = captures::Captures::new(&client).all_create(&captures::All::new().capture(capture));
    let request = call.request().unwrap();
    assert_eq!(request.url().path(), "/v1/all");
    assert_eq!(request.body().map(|body| &body[..]), Some(&br#"{"capture":{"status":"COMPLETED"}}"#[..]));
}

/// What `paypal-generated` has is not made again, and all options together compile.
mod options {
    paypal_macros::api! {
        ledger,
        inline = r##"
openapi: 3.0.3
info: { title: Ledger, version: "1" }
paths:
  /v1/entries:
    post:
      operationId: entries.create
      tags: [writing]
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/entry" } } } }
      responses: { "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/entry" } } } } }
  /v1/entries/{id}:
    delete:
      operationId: entries.delete
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: Gone } }
components:
  schemas:
    entry:
      type: object
      required: [amount]
      properties:
        amount: { $ref: "#/components/schemas/money" }
        kind: { type: string, enum: [DEBIT, CREDIT] }
    money:
      type: object
      required: [currency_code, value]
      properties: { currency_code: { type: string }, value: { type: string } }
"##,
        include = { tags = ["writing"] },
        names = { "entries.create" = book, entry = Posting },
        types = { money = paypal_generated::orders::Money },
        attributes = { entry = #[repr(align(64))] },
    }

    #[test]
    fn a_type_from_elsewhere_is_that_type() {
        let amount = paypal_generated::orders::Money::new("EUR", "1.20");
        let posting = ledger::Posting::new(amount.clone()).kind(ledger::PostingKind::Debit);
        assert_eq!(align_of::<ledger::Posting>(), 64, "the attribute that was asked for is there");
        let client = super::client();
        let request = ledger::Ledger::new(&client).book(&posting).request().unwrap();
        let body = br#"{"amount":{"currency_code":"EUR","value":"1.20"},"kind":"DEBIT"}"#;
        assert_eq!(request.body().map(|body| &body[..]), Some(&body[..]));
        let same: paypal_generated::orders::Money = posting.amount;
        assert!(same == amount);
    }
}

/// Operations and components as data, found by name.
mod registry {
    use paypal_runtime::model::Kind;

    paypal_macros::api! {
        pets,
        spec = "tests/fixtures/other_files.yaml",
        registry = true,
    }

    #[test]
    fn a_module_has_a_registry_of_its_own() {
        use pets::registry::{API, find_component, find_operation};
        assert_eq!((API.name, API.title, API.operations.len()), ("pets", "Fixture", 2));
        let replace = find_operation("pets.replace").unwrap();
        assert_eq!((replace.path, replace.rust_path), ("/v1/pets/{id}", "pets::Pets::replace"));
        assert_eq!(replace.parameters[0].name, "id");
        assert_eq!(replace.request.map(|body| (body.component, body.required)), Some((Some("pet"), true)));
        assert_eq!(replace.responses, [(200, Some("pet"))]);
        assert!(find_operation("pets.remove").is_none());

        // What another file holds is among them, under the name it has here.
        let names: Vec<&str> = API.components.iter().map(|component| component.name).collect();
        assert_eq!(names, ["pet", "money", "owner", "parts_money"]);
        let pet = find_component("pet").unwrap();
        assert!(matches!(pet.kind, Kind::Object(_)) && pet.request && pet.response);
        let decoded = (pet.decode)(br#"{"kind":"CAT","bought_for":{"cents":120}}"#).unwrap();
        assert_eq!(decoded.value.encode().unwrap(), br#"{"bought_for":{"cents":"120"},"kind":"CAT"}"#);
        assert_eq!((pet.deviations)(br#"{"bought_for":{"cents":120}}"#).len(), 1);
    }
}
