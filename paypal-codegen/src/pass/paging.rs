//! Resolves the pagination of operations against their parameters and their response.

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::Pointer;
use crate::ir::{
    BodyKind, Field, NextPage, Operation, PaginationSpec, Paging, Place, Presence, Program, Shape, Success,
    TypeRef,
};

/// Sets the paging of every operation that has `x-pagination`.
pub(super) fn paging(program: &mut Program, diagnostics: &mut Diagnostics) {
    let mut decided = Vec::new();
    for (api, operation) in
        program.apis.iter().enumerate().flat_map(|(api, it)| it.operations.iter().map(move |op| (api, op)))
    {
        match operation.pagination.as_ref().map(|spec| resolve(program, operation, spec)) {
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
                        .help("correct the value in the overlay; see `x-pagination` of other operations"),
                );
            }
        }
    }
    let operations = program.apis.iter_mut().flat_map(|api| &mut api.operations);
    for (operation, paging) in operations.zip(decided) {
        operation.paging = paging;
    }
}

fn resolve(program: &Program, operation: &Operation, spec: &PaginationSpec) -> Result<Paging, String> {
    let parameters = if spec.in_body {
        let body = operation.body.as_ref().map(|body| &body.kind);
        let Some(BodyKind::Json(ty)) = body else { return Err("the operation has no JSON body".to_owned()) };
        fields(program, ty).iter().map(|field| field.wire.as_str()).collect()
    } else {
        let query = operation.parameters.iter().filter(|parameter| parameter.place == Place::Query);
        query.map(|parameter| parameter.wire.as_str()).collect()
    };
    let Success::Same(Some(page)) = &operation.success else {
        return Err("the operation must have one success type, which is the page".to_owned());
    };
    let field = fields(program, page).iter().find(|field| field.wire == spec.items);
    let field = field.ok_or(format!("the response has no property `{}`", spec.items))?;
    let TypeRef::List(item) = &field.ty else { return Err(format!("`{}` is not a list", field.wire)) };
    let checker = Checker { program, parameters, page, item };
    checker.check(spec)?;
    Ok(Paging {
        next: spec.next.clone(),
        in_body: spec.in_body,
        page_size: spec.page_size.clone(),
        max_page_size: spec.max_page_size,
        first_only: spec.first_only.clone(),
        total_items: spec.total_items.clone(),
        total_pages: spec.total_pages.clone(),
        has_more: spec.has_more.clone(),
        windows: spec.windows.clone(),
        items: field.wire.clone(),
        field: field.name.to_string(),
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

/// Checks that the names of a [`PaginationSpec`] exist.
struct Checker<'a> {
    program: &'a Program,
    /// The parameters that the names may refer to: those of the query, or the properties of the
    /// body.
    parameters: Vec<&'a str>,
    /// The type of a page.
    page: &'a TypeRef,
    /// The type of an item of a page.
    item: &'a TypeRef,
}

impl<'a> Checker<'a> {
    fn check(&self, spec: &PaginationSpec) -> Result<(), String> {
        match &spec.next {
            NextPage::Number { parameter, .. } | NextPage::Offset { parameter, .. } => {
                self.parameter(parameter)?;
            }
            NextPage::Cursor { parameter, property } => {
                self.property(property)?;
                self.parameter(parameter)?;
            }
            NextPage::LastItem { parameter, property } => {
                self.parameter(parameter)?;
                self.declares(self.item, property).ok_or(format!("an item has no property `{property}`"))?;
            }
            NextPage::Url { property } => self.property(property)?,
            NextPage::Link => {}
        }
        let windows = spec.windows.iter().flat_map(|windows| [&windows.from, &windows.to]);
        let parameters = spec.total.iter().chain(&spec.page_size).chain(&spec.first_only).chain(windows);
        parameters.map(String::as_str).try_for_each(|name| self.parameter(name))?;
        let answered = spec.windows.iter().filter_map(|windows| windows.answered.as_ref());
        let properties = (spec.total_items.iter().chain(&spec.total_pages).chain(&spec.has_more))
            .chain(answered.flat_map(|answered| [&answered.to, &answered.refreshed]));
        properties.map(String::as_str).try_for_each(|name| self.property(name))
    }

    fn parameter(&self, name: &str) -> Result<(), String> {
        match self.parameters.contains(&name) {
            true => Ok(()),
            false => Err(format!("the operation has no parameter `{name}`")),
        }
    }

    /// Checks a property of the response. It may be a JSON pointer.
    fn property(&self, name: &str) -> Result<(), String> {
        let keys: Vec<_> = match name.starts_with('/') {
            true => Pointer::tokens(name).collect(),
            false => vec![name.into()],
        };
        let found = keys.iter().try_fold(self.page, |ty, key| self.declares(ty, key));
        found.map(|_| ()).ok_or(format!("the response has no property `{name}`"))
    }

    /// Returns the type of a property of a type. A value of any JSON may have every property.
    fn declares(&self, ty: &'a TypeRef, name: &str) -> Option<&'a TypeRef> {
        if *ty == TypeRef::Any {
            return Some(ty);
        }
        fields(self.program, ty).iter().find(|field| field.wire == name).map(|field| &field.ty)
    }
}
