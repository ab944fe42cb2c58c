//! Specs and overlays that are wrong or missing: the message has the line in the file.

mod not_there { paypal_macros::api! { things, spec = "/nowhere/things.yaml" } }
mod overlay_not_there { paypal_macros::api! { things, inline = "openapi: 3.0.3\n", overlay = "/nowhere/overlay.yaml" } }
mod not_yaml { paypal_macros::api! { things, inline = "openapi: [" } }
mod not_openapi { paypal_macros::api! { things, inline = "{}" } }

paypal_macros::api! {
    several_at_once,
    inline = "
openapi: 3.0.3
info: { title: Things, version: '1' }
paths:
  /things/{id}:
    get:
      responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/thng' } } } } }
    put:
      operationId: things.put
      responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/thng' } } } } }
components:
  schemas:
    thing: { type: object, properties: { id: { type: text } } }
",
}

fn main() {}
