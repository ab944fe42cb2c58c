//! Makes random operations.

use serde_json::{Map, Value, json};

use super::Maker;

impl Maker {
    pub(super) fn paths(&mut self) -> Map<String, Value> {
        let mut paths = Map::new();
        for number in 0..self.between(1, 5) {
            let (path, names): (String, Vec<&str>) = match self.random.below(3) {
                0 => (format!("/things{number}"), Vec::new()),
                1 => (format!("/things{number}/{{id}}"), vec!["id"]),
                _ => (format!("/a{number}/{{some-id}}/b/{{type}}"), vec!["some-id", "type"]),
            };
            let mut item = Map::new();
            for method in ["get", "post", "put", "patch", "delete", "head", "options"] {
                if item.is_empty() || self.one_in(4) {
                    let operation = self.operation(number, method, &names);
                    item.insert(method.to_owned(), operation);
                }
            }
            paths.insert(path, Value::Object(item));
        }
        paths
    }

    fn operation(&mut self, number: usize, method: &str, path_names: &[&str]) -> Value {
        let mut parameters: Vec<Value> = path_names
            .iter()
            .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }))
            .collect();
        for name in ["page", "sort[by]", "type", "X-Trace", "session", "filter"] {
            if self.one_in(4) {
                parameters.push(self.parameter(name));
            }
        }
        let mut operation = json!({ "parameters": parameters, "responses": self.responses(method) });
        if !self.one_in(4) {
            operation["operationId"] = json!(format!("{method}Things{number}"));
        }
        if matches!(method, "post" | "put" | "patch") && !self.one_in(5) {
            operation["requestBody"] = self.request_body();
        }
        match self.random.below(6) {
            0 => operation["security"] = json!([]),
            1 => operation["security"] = json!([{ "key": [], "token": [] }]),
            2 => operation["deprecated"] = json!(true),
            _ => {}
        }
        operation
    }

    fn parameter(&mut self, name: &str) -> Value {
        let place = match name {
            "X-Trace" => "header",
            "session" => "cookie",
            _ => "query",
        };
        let mut parameter = json!({ "name": name, "in": place, "required": self.one_in(4) });
        if name == "filter" {
            parameter["style"] = json!("deepObject");
            parameter["schema"] = json!({ "type": "object", "properties": {
                "gte": { "type": "integer" }, "in": { "type": "array", "items": { "type": "string" } },
            } });
        } else if place == "header" || place == "cookie" {
            parameter["schema"] = json!({ "type": "string" });
        } else {
            parameter["schema"] = self.parameter_schema();
        }
        parameter
    }

    fn request_body(&mut self) -> Value {
        let media = self.pick(&[
            "application/json",
            "application/json",
            "application/json; charset=utf-8",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/octet-stream",
            "text/plain",
        ]);
        let schema = match media {
            "application/x-www-form-urlencoded" => json!({ "type": "object", "properties": {
                "name": self.parameter_schema(), "items": { "type": "array", "items": { "type": "object", "properties": {
                    "price": { "type": "string" }, "quantity": { "type": "integer" },
                } } },
            } }),
            "multipart/form-data" => json!({ "type": "object", "properties": {
                "file": { "type": "string", "format": "binary" }, "note": { "type": "string" },
            } }),
            "application/octet-stream" => json!({ "type": "string", "format": "binary" }),
            "text/plain" => json!({ "type": "string" }),
            _ => self.body_schema(),
        };
        json!({ "required": self.one_in(2), "content": { media: { "schema": schema } } })
    }

    fn responses(&mut self, method: &str) -> Value {
        let mut responses = Map::new();
        let status = self.pick(&["200", "201", "202", "204", "2XX", "default"]);
        let has_body = status != "204" && method != "head";
        let body = match self.random.below(5) {
            _ if !has_body => None,
            0 => None,
            1 => Some(json!({ "application/json": {} })),
            _ => Some(json!({ "application/json": { "schema": self.body_schema() } })),
        };
        responses.insert(status.to_owned(), response(body));
        if status != "default" && self.one_in(2) {
            let schema = self.body_schema();
            let media = self.pick(&["application/json", "application/problem+json"]);
            let status = self.pick(&["400", "404", "4XX", "5XX", "default"]);
            responses.insert(status.to_owned(), response(Some(json!({ media: { "schema": schema } }))));
        }
        Value::Object(responses)
    }
}

fn response(content: Option<Value>) -> Value {
    match content {
        Some(content) => json!({ "description": "An answer.", "content": content }),
        None => json!({ "description": "An answer." }),
    }
}
