//! How operations are paged: what an overlay says is held against the parameters and the response.

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::Pointer;
use crate::ir::{
    BodyKind, Field, NextPage, Operation, Paging, Place, Presence, Program, Shape, Success, TypeRef, Windows,
};

const KEYS: [&str; 16] = [
    "kind",
    "place",
    "page",
    "first",
    "cursor",
    "next",
    "last",
    "has_more",
    "page_size",
    "max_page_size",
    "first_only",
    "items",
    "total",
    "total_items",
    "total_pages",
    "windows",
];

/// Decides the paging of every operation that has `x-pagination`.
pub(super) fn paging(program: &mut Program, diagnostics: &mut Diagnostics) {
    let mut decided = Vec::new();
    for (api, operation) in
        program.apis.iter().enumerate().flat_map(|(api, it)| it.operations.iter().map(move |op| (api, op)))
    {
        match operation.pagination.as_ref().map(|said| of(program, operation, said)) {
            None => decided.push(None),
            Some(Ok(paging)) => decided.push(Some(paging)),
            Some(Err(why)) => {
                decided.push(None);
                let file = program.apis.get(api).map_or("", |api| api.file.as_str());
                diagnostics.push(
                    Diagnostic::error(code::WRONG_TYPE, format!("`x-pagination`: {why}"))
                        .in_file(file)
                        .at(&operation.span)
                        .pointer(&operation.pointer)
                        .help("say in the overlay how the operation is paged, in the words of the others"),
                );
            }
        }
    }
    let operations = program.apis.iter_mut().flat_map(|api| &mut api.operations);
    for (operation, paging) in operations.zip(decided) {
        operation.paging = paging;
    }
}

/// What is said, and where it has to be true.
struct Said<'a> {
    said: &'a Map<String, Value>,
    /// The names a parameter may have: of the query, or of the body's properties.
    parameters: Vec<&'a str>,
    program: &'a Program,
    /// The page, and an item of it.
    page: &'a TypeRef,
    item: &'a TypeRef,
}

fn of(program: &Program, operation: &Operation, said: &Value) -> Result<Paging, String> {
    let said = said.as_object().ok_or("an object is wanted")?;
    if let Some(other) = said.keys().find(|key| !KEYS.contains(&key.as_str())) {
        return Err(format!("`{other}` has no meaning here"));
    }
    let in_body = match said.get("place").map(Value::as_str) {
        None | Some(Some("query")) => false,
        Some(Some("body")) => true,
        _ => return Err("`place` is `query` or `body`".to_owned()),
    };
    let parameters = if in_body {
        let body = operation.body.as_ref().map(|body| &body.kind);
        let Some(BodyKind::Json(ty)) = body else { return Err("there is no JSON body".to_owned()) };
        fields(program, ty).iter().map(|field| field.wire.as_str()).collect()
    } else {
        let query = operation.parameters.iter().filter(|parameter| parameter.place == Place::Query);
        query.map(|parameter| parameter.wire.as_str()).collect()
    };
    let Success::Same(Some(page)) = &operation.success else {
        return Err("the operation has no page for its only answer".to_owned());
    };
    let mut said = Said { said, parameters, program, page, item: page };
    let name = said.text("items")?.ok_or("`items` is missing: which property holds them?")?;
    let field = fields(program, page).iter().find(|field| field.wire == name);
    let field = field.ok_or(format!("the response has no property `{name}`"))?;
    let TypeRef::List(item) = &field.ty else { return Err(format!("`{}` is no list", field.wire)) };
    said.item = item;
    said.parameter("total")?;
    Ok(Paging {
        next: said.next()?,
        in_body,
        page_size: said.parameter("page_size")?,
        max_page_size: said.number("max_page_size")?.and_then(|most| u32::try_from(most).ok()),
        first_only: said.first_only()?,
        total_items: said.property("total_items")?,
        total_pages: said.property("total_pages")?,
        has_more: said.property("has_more")?,
        windows: said.windows()?,
        items: field.wire.clone(),
        field: field.name.clone(),
        is_optional: field.presence != Presence::Required,
        item: item.as_ref().clone(),
    })
}

fn fields<'a>(program: &'a Program, ty: &TypeRef) -> &'a [Field] {
    let id = match ty {
        TypeRef::Named(id) => id,
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => return fields(program, inner),
        _ => return &[],
    };
    match program.get(*id).map(|definition| &definition.shape) {
        Some(Shape::Struct(object)) => &object.fields,
        _ => &[],
    }
}

impl<'a> Said<'a> {
    fn next(&self) -> Result<NextPage, String> {
        let wanted =
            |key: &str| self.parameter(key)?.ok_or(format!("`{key}` is missing: which parameter is it?"));
        match self.text("kind")? {
            Some("page") => {
                Ok(NextPage::Number { parameter: wanted("page")?, first: self.number("first")?.unwrap_or(1) })
            }
            Some("offset") => {
                Ok(NextPage::Offset { parameter: wanted("page")?, first: self.number("first")?.unwrap_or(0) })
            }
            Some("cursor") if self.said.contains_key("last") => {
                let name = self.text("last")?.unwrap_or_default();
                let parameter = wanted("cursor")?;
                self.declares(self.item, name).ok_or(format!("an item has no property `{name}`"))?;
                Ok(NextPage::LastItem { parameter, property: name.to_owned() })
            }
            Some("cursor") => {
                let property = self.property("next")?.ok_or("`next` is missing: which property is it?")?;
                Ok(NextPage::Cursor { parameter: wanted("cursor")?, property })
            }
            Some("url") => {
                let property = self.property("next")?.ok_or("`next` is missing: which property is it?")?;
                Ok(NextPage::Url { property })
            }
            // A token stands in the query of a link; the whole of it is taken.
            Some("token" | "links") => Ok(NextPage::Link),
            _ => Err("`kind` is `page`, `offset`, `cursor`, `url`, `token` or `links`".to_owned()),
        }
    }

    fn text(&self, key: &str) -> Result<Option<&'a str>, String> {
        let text = |value: &'a Value| value.as_str().ok_or(format!("`{key}` is no text"));
        self.said.get(key).map(text).transpose()
    }

    fn number(&self, key: &str) -> Result<Option<i64>, String> {
        let number = |value: &Value| value.as_i64().ok_or(format!("`{key}` is no integer"));
        self.said.get(key).map(number).transpose()
    }

    /// A parameter that is there.
    fn parameter(&self, key: &str) -> Result<Option<String>, String> {
        let Some(name) = self.text(key)? else { return Ok(None) };
        self.declared(name).map(Some)
    }

    fn declared(&self, name: &str) -> Result<String, String> {
        match self.parameters.contains(&name) {
            true => Ok(name.to_owned()),
            false => Err(format!("the operation has no parameter `{name}`")),
        }
    }

    fn first_only(&self) -> Result<Vec<String>, String> {
        let Some(list) = self.said.get("first_only") else { return Ok(Vec::new()) };
        let list = list.as_array().ok_or("`first_only` is no list")?;
        list.iter().map(|name| self.declared(name.as_str().unwrap_or_default())).collect()
    }

    fn windows(&self) -> Result<Option<Windows>, String> {
        let Some(windows) = self.said.get("windows") else { return Ok(None) };
        let text = |key: &str| {
            let text = windows.get(key).and_then(Value::as_str);
            text.ok_or(format!("`{key}` of `windows` is missing"))
        };
        let days = windows.get("max_days").and_then(Value::as_u64).and_then(|days| u32::try_from(days).ok());
        Ok(Some(Windows {
            from: self.declared(text("from")?)?,
            to: self.declared(text("to")?)?,
            max_days: days.filter(|days| *days > 0).ok_or("`max_days` of `windows` is a number of days")?,
            too_large: text("too_large")?.to_owned(),
        }))
    }

    /// A property of the response that is there, be it at a JSON pointer.
    fn property(&self, key: &str) -> Result<Option<String>, String> {
        let Some(name) = self.text(key)? else { return Ok(None) };
        let keys: Vec<_> = match name.starts_with('/') {
            true => Pointer::tokens(name).collect(),
            false => vec![name.into()],
        };
        let found = keys.iter().try_fold(self.page, |ty, key| self.declares(ty, key));
        found.map(|_| Some(name.to_owned())).ok_or(format!("the response has no property `{name}`"))
    }

    /// The type of a property of a type. Of any JSON, nothing is known.
    fn declares(&self, ty: &'a TypeRef, name: &str) -> Option<&'a TypeRef> {
        if *ty == TypeRef::Any {
            return Some(ty);
        }
        fields(self.program, ty).iter().find(|field| field.wire == name).map(|field| &field.ty)
    }
}
