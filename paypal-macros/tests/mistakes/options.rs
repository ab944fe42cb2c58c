//! Options that do not fit the spec: each is reported where it is written.

paypal_macros::api! {
    things,
    inline = "
openapi: 3.0.3
info: { title: Things, version: '1' }
paths:
  /things:
    get:
      operationId: things.get
      tags: [reading]
      responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/thing' } } } } }
components:
  schemas:
    thing: { type: object, properties: { id: { type: string } } }
",
    include = { operations = ["things.got"], tags = ["writing"], paths = ["/thing"] },
    names = { "thing.get" = fetch },
    types = { thng = other::Thing, thing = Thing },
    attributes = { things = #[derive(PartialEq)] },
}

fn main() {}
