//! Warns of operations that two APIs have: PayPal may add an operation to a file of its own that we
//! describe in a spec of our own.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::{Api, Operation, Program};

/// Reports each operation whose method and path an operation of another API has too.
pub(super) fn routes(program: &Program, diagnostics: &mut Diagnostics) {
    let mut known: HashMap<(&str, String), (&Api, &Operation)> = HashMap::new();
    for (api, operation) in program.apis.iter().flat_map(|api| api.operations.iter().map(move |it| (api, it)))
    {
        let this = (api, operation);
        let (other, same) = *known.entry((&operation.method, operation.route())).or_insert(this);
        if other.name != api.name {
            // The operation of a spec of our own is the one to remove.
            let (here, there) = if other.own { ((other, same), this) } else { (this, (other, same)) };
            diagnostics.push(problem(here, there));
        }
    }
}

fn problem((api, operation): (&Api, &Operation), (other, same): (&Api, &Operation)) -> Diagnostic {
    let Operation { method, path, .. } = operation;
    let message = format!("`{}` also has the operation `{method} {path}`: `{}`", other.name, same.id);
    let help = match api.own {
        true => format!(
            "remove the operation from {}: users call `{}::{}` instead",
            api.file, other.name, same.name
        ),
        false => "remove one of them by an overlay action of the kind `fix`".to_owned(),
    };
    Diagnostic::warning(code::SAME_ROUTE, message).in_file(&api.file).pointer(&operation.pointer).help(help)
}
