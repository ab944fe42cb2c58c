//! Documents an operation: method and path, idempotency, pages, scopes, issues and an example.

use super::argument::Argument;
use super::context::Context;
use super::docs::{self, Docs};
use super::sample::{COLUMNS, Sample, broken, sample};
use super::text::{bare, import_within};
use super::{error_body, own_spec, parameter, security, server};
use crate::ir::{
    Api, BodyKind, FilePart, Operation, PageKind, RequestIdUse, Role, Scalar, Shape, Success, TypeRef,
    Windows,
};

/// Returns the documentation of the operation's method. `up` is the relative Rust path from the
/// method's module to the API's module, such as `super::super`.
pub(super) fn reference(
    context: &Context<'_>,
    api: &Api,
    operation: &Operation,
    arguments: &[Argument],
    up: &str,
) -> Docs {
    let mut text = Docs::new();
    if let Some(description) = &operation.description {
        let description = docs::sentence(&docs::prose(description));
        let (summary, rest) = docs::summary(&description);
        text.push(summary);
        text.push(rest);
    }
    let line = format!("`{} {}`, operation id `{}`", operation.method, operation.path, operation.id);
    text.push(match &context.options.provider {
        Some(provider) => format!("{line} ({})", link(provider, api, &operation.id)),
        None => line,
    });
    text.push(own_spec::note(context, api, "operation").unwrap_or_default());
    let mut facts = Vec::new();
    if operation.deprecated {
        facts.push("**Deprecated.**".to_owned());
    }
    facts.extend(idempotency(operation));
    facts.extend(already_done(operation));
    facts.extend(pages(operation));
    facts.extend(files(operation));
    text.sentences(&facts);
    text.push(security::of_operation(api, operation));
    text.push(server::of_operation(operation));
    let scopes: Vec<String> = operation
        .scopes
        .iter()
        .filter(|needed| !needed.is_empty())
        .map(|needed| docs::codes(needed, "and"))
        .collect();
    if !scopes.is_empty() {
        // A browser breaks a long scope into lines, and would put a period on one of its own.
        text.push(format!("Scopes: {}", scopes.join("; or ")));
    }
    text.push(issues(api, operation, up));
    text.push(error_body::sentence(context, operation, up));
    if context.options.examples {
        text.push("# Example");
        text.push(example(context, api, operation, arguments));
    }
    text
}

/// The beginning of the addresses below which PayPal's reference has a page for each operation.
const REFERENCE: &str = "https://developer.paypal.com/api/";

/// Returns a link to the provider's page about an operation or a callback.
pub(super) fn link(provider: &str, api: &Api, id: &str) -> String {
    let (kind, address) = page(&api.documentation, id);
    format!("[{provider}'s {kind}]({address})")
}

/// Returns the kind and the address of the page about an operation. In the reference it is below
/// the address of the API, where `orders.track.create` is `orders-track-create`. Any other address
/// is that of a guide, which has no pages about operations: the page is the guide itself.
fn page(documentation: &str, id: &str) -> (&'static str, String) {
    if documentation.starts_with(REFERENCE) {
        let address = format!("{}/{}", documentation.trim_end_matches('/'), id.replace(['.', '_'], "-"));
        ("reference", address)
    } else {
        ("guide", documentation.to_owned())
    }
}

fn pages(operation: &Operation) -> Option<String> {
    let spec = operation.pagination.as_ref()?;
    let how = match spec.kind {
        PageKind::Page => "Paged by number",
        PageKind::Offset => "Paged by offset",
        PageKind::Token | PageKind::Cursor => "Paged by a token",
        PageKind::Links | PageKind::Url => "Paged by links",
    };
    let most = spec.max_page_size.map_or_else(String::new, |most| format!(", at most {most} items per page"));
    let call = &operation.call;
    Some(match &operation.paging {
        Some(paging) => format!(
            "{how}{most}: [`items`]({call}::items) returns all items, [`pages`]({call}::pages) all pages, and \
             awaiting the call returns one page.{}",
            paging.windows.as_ref().map_or_else(String::new, windows)
        ),
        None => format!("{how}{most}."),
    })
}

/// Says which methods of the request builder add files.
fn files(operation: &Operation) -> Option<String> {
    let call = &operation.call;
    let methods: Vec<String> = file_parts(operation)
        .iter()
        .map(|file| format!("[`{}`]({call}::{})", file.name, bare(&file.name)))
        .collect();
    let which = match methods.split_last()? {
        (last, []) => last.clone(),
        (last, others) => format!("{} and {last}", others.join(", ")),
    };
    Some(format!("Files are added by {which} of the request builder."))
}

fn file_parts(operation: &Operation) -> &[FilePart] {
    match operation.body.as_ref().map(|body| &body.kind) {
        Some(BodyKind::Multipart { files, .. } | BodyKind::FormData { files, .. }) => files,
        _ => &[],
    }
}

fn windows(windows: &Windows) -> String {
    let shortened = match windows.answered {
        Some(_) => " `coverage` of either tells if the range that was answered is shorter.",
        None => "",
    };
    format!(
        " `items` and `pages` accept any range of time: they read more than {} days in windows, and halve a \
         window that is refused with {}. They also accept dates, such as `2024-01-31`, and times without an \
         offset: both are in UTC, and an end date includes its whole day.{shortened}",
        windows.max_days,
        docs::code(&windows.too_large)
    )
}

fn idempotency(operation: &Operation) -> Option<String> {
    match &operation.request_id {
        RequestIdUse::Supported { lifetime: Some(lifetime), .. } => {
            Some(format!("Idempotent: PayPal remembers the request id for {}.", docs::prose(lifetime)))
        }
        RequestIdUse::Supported { lifetime: None, .. } => Some("Idempotent by its request id.".to_owned()),
        RequestIdUse::ReadOnly => Some("Safe to repeat: the operation only reads.".to_owned()),
        RequestIdUse::Unsupported if operation.method == "POST" => Some(
            "Not idempotent: the operation takes no request id, so a call that is sent twice acts twice."
                .to_owned(),
        ),
        RequestIdUse::Unsupported => None,
    }
}

fn already_done(operation: &Operation) -> Option<String> {
    let issues = docs::codes(&operation.already_done, "or");
    (!issues.is_empty()).then(|| {
        format!(
            "A refusal with {issues} means that the effect of this operation exists already: \
             `Error::outcome` returns `AlreadyDone`."
        )
    })
}

/// The maximum number of issue codes that are listed.
const ISSUES: usize = 12;

fn issues(api: &Api, operation: &Operation, up: &str) -> String {
    let mut codes: Vec<String> = Vec::new();
    for code in operation.issues.iter().flat_map(|(_, codes)| codes) {
        let shown = docs::code(code);
        if !codes.contains(&shown) {
            codes.push(shown);
        }
    }
    if codes.is_empty() || api.issues.is_empty() {
        return String::new();
    }
    let more = codes.len().saturating_sub(ISSUES);
    let named = codes.into_iter().take(ISSUES).collect::<Vec<_>>().join(", ");
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    format!("Issues: {named}{more}; see [`Issue`]({up}::Issue).")
}

fn example(context: &Context<'_>, api: &Api, operation: &Operation, arguments: &[Argument]) -> String {
    let krate = "paypal_generated";
    let imported = |is_text: bool| {
        let scalars =
            Scalar::ALL.into_iter().filter(move |it| it.info().in_runtime && it.is_text() == is_text);
        scalars.map(|scalar| scalar.info().rust)
    };
    let mut hidden = String::new();
    let patch = patch(context, operation);
    let body = patch.is_none().then(|| body(context, api, operation)).flatten();
    for Argument { name, ty, .. } in arguments {
        if patch.is_some() && name == "body" {
            hidden.push_str(", path: &str, value: &str");
            continue;
        }
        if body.is_some() && name == "body" {
            continue;
        }
        let ty = ty.replace("types::", &format!("{krate}::{}::", api.name));
        let ty = imported(true)
            .chain(["Bytes"])
            .fold(ty, |ty, name| ty.replace(&format!("<{name}>"), &format!("<{krate}::{name}>")));
        let ty = imported(false).chain(["Value", "Prefer"]).fold(ty, |ty, name| {
            if ty.trim_start_matches(['&', '[']).trim_end_matches(']') == name {
                ty.replace(name, &format!("{krate}::{name}"))
            } else {
                ty
            }
        });
        hidden.push_str(&format!(", {name}: {ty}"));
    }
    let patch = patch.map(|name| format!("&[{krate}::{}::{name}::replace(path, value)]", api.name));
    let names: Vec<&str> = (arguments.iter())
        .map(|argument| match &patch {
            Some(patch) if argument.name == "body" => patch,
            None if body.is_some() && argument.name == "body" => "&body",
            _ => argument.name.as_str(),
        })
        .collect();
    let (mut uses, built) = body.map_or_else(Default::default, |Sample { expression, types }| {
        let types: Vec<String> = types.into_iter().collect();
        let uses = import_within(COLUMNS, "", &format!("{krate}::{}", api.name), &types);
        (uses, format!("let body = {};\n", broken(&expression, 0)))
    });
    let prefer =
        operation.parameters.iter().find(|parameter| parameter::is_prefer(parameter) && !parameter.required);
    let mut links = vec![format!("{}()", api.name), format!("{}({})", operation.name, names.join(", "))];
    let (value, print) = if operation.paging.is_some() {
        links.push("items()".to_owned());
        let print = "while let Some(item) = items.next().await {\n    println!(\"{:?}\", item?);\n}\n";
        ("let mut items = ", print)
    } else {
        if let Some(file) = file_parts(operation).first() {
            hidden.push_str(&format!(", file: {krate}::File"));
            links.push(format!("{}(file)", file.name));
        }
        if let Some(parameter) = prefer {
            uses.push_str(&format!("use {krate}::Prefer;\n"));
            links.push(format!("{}(Prefer::Representation)", parameter.name));
        }
        links.push("await?".to_owned());
        match operation.success {
            Success::Same(None) => ("", ""),
            _ => ("let answer = ", "println!(\"{answer:?}\");\n"),
        }
    };
    let imports = if uses.is_empty() { uses } else { uses + "\n" };
    format!(
        "```no_run\n# async fn example(paypal: {krate}::Client{hidden}) -> Result<(), {krate}::Error> {{\n\
         {imports}{built}{};\n{print}# Ok(())\n# }}\n```",
        chain(&format!("{value}paypal"), &links)
    )
}

/// Joins a chain of calls. If it is too long for a line of an example, each call has a line.
fn chain(head: &str, links: &[String]) -> String {
    let one = format!("{head}.{}", links.join("."));
    if one.len() < COLUMNS {
        return one;
    }
    format!("{head}\n    .{}", links.join("\n    ."))
}

/// Returns a value for the JSON body, if it is an argument that refers to an object.
fn body(context: &Context<'_>, api: &Api, operation: &Operation) -> Option<Sample> {
    let index = context.program.apis.iter().position(|other| other.name == api.name)?;
    let body = operation.body.as_ref().filter(|body| body.required)?;
    let BodyKind::Json(ty) = &body.kind else { return None };
    sample(context, index, ty)
}

/// Returns the type of a JSON Patch operation, if the body is a list of them.
fn patch<'a>(context: &Context<'a>, operation: &Operation) -> Option<&'a str> {
    let BodyKind::Json(TypeRef::List(patch)) = &operation.body.as_ref()?.kind else { return None };
    let TypeRef::Named(id) = **patch else { return None };
    match &context.program.emitted(id)?.shape {
        Shape::Struct(object) if matches!(object.role, Some(Role::Patch { .. })) => Some(context.name(id)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_is_below_the_reference_or_is_the_guide() {
        let guide = "https://developer.paypal.com/docs/checkout/apm/apple-pay";
        let table = [
            (
                "https://developer.paypal.com/api/orders/v2",
                "orders.track.create",
                ("reference", "https://developer.paypal.com/api/orders/v2/orders-track-create"),
            ),
            (
                "https://developer.paypal.com/api/invoicing/v2/",
                "invoice_connection_details.get",
                ("reference", "https://developer.paypal.com/api/invoicing/v2/invoice-connection-details-get"),
            ),
            (guide, "wallet-domains.register", ("guide", guide)),
        ];
        for (documentation, id, (kind, address)) in table {
            assert_eq!(page(documentation, id), (kind, address.to_owned()), "{documentation} {id}");
        }
    }
}
