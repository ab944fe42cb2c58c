//! Names the helpers of callbacks, and the functions that create their answers.

use super::names::Names;
use crate::diagnostic::{Diagnostic, code};
use crate::ir::{Alias, Answer, Api, Callback};
use crate::name::{self, Scope, reserved};
use crate::status;

/// The functions that every helper has.
const FUNCTIONS: [&str; 2] = ["decode", "deviations"];

impl Names<'_> {
    /// Names the callbacks of an API. Names that the lock pins come first, then those of overlays.
    pub(super) fn callbacks(&mut self, api: &mut Api) {
        let mut scope = Scope::with(reserved::calls());
        let mut rest = Vec::new();
        let mut callbacks: Vec<&mut Callback> = api.callbacks.iter_mut().collect();
        callbacks.sort_by(|one, other| one.id.cmp(&other.id));
        for callback in callbacks {
            let pinned = self.lock.callback(&self.api, &callback.id).map(str::to_owned);
            let pinned = pinned.filter(|name| !callback.aliases.iter().any(|alias| alias.name == *name));
            let wanted = self.checked(callback.wanted_name.clone(), &callback.pointer);
            match pinned.or(wanted) {
                Some(name) => self.give(callback, name, &mut scope),
                None => rest.push(callback),
            }
        }
        for callback in rest {
            let Some(name) = name::method_name(&callback.id, &self.api) else {
                self.not_a_name(&callback.id, &callback.pointer, "x-rust-name");
                continue;
            };
            let longer = (1..100).map(|number| match number {
                1 => format!("{name}_callback"),
                number => format!("{name}_callback{number}"),
            });
            let is_free = |name: &String| helper(name).is_some_and(|helper| !scope.has(&helper));
            let free = std::iter::once(name.clone()).chain(longer).find(is_free);
            self.give(callback, free.unwrap_or(name), &mut scope);
        }
        for callback in &mut api.callbacks {
            let (pointer, span) = (callback.pointer.clone(), callback.span.clone());
            self.aliases(&mut callback.aliases, &mut Scope::with([]), (&pointer, &span));
            let former = callback.aliases.iter().filter_map(|alias| {
                let name = helper(&alias.name)?;
                scope.take(&name).then(|| Alias { name, ..alias.clone() })
            });
            callback.helper_aliases = former.collect();
            let mut scope = Scope::with(FUNCTIONS);
            for answer in &mut callback.answers {
                answer.name = scope.first_free(&[function(answer)]).into();
            }
        }
    }

    fn give(&mut self, callback: &mut Callback, name: String, scope: &mut Scope) {
        match helper(&name).filter(|helper| scope.take(helper)) {
            Some(helper) => (callback.name, callback.helper) = (name.into(), helper.into()),
            None => self.diagnostics.push(
                Diagnostic::error(code::NAME_TAKEN, format!("the name `{name}` of a callback is in use"))
                    .at(&callback.span)
                    .pointer(&callback.pointer)
                    .help("give the callback another name by `x-rust-name` in an overlay"),
            ),
        }
    }
}

/// Returns the name of the type: `ServerCallback` for `server_callback`.
fn helper(name: &str) -> Option<String> {
    name::part_name(name.trim_start_matches("r#"))
}

/// Returns the name of the function that creates an answer, after the reason phrase of its status.
fn function(answer: &Answer) -> String {
    let several = match answer.key.to_ascii_uppercase().as_str() {
        "1XX" => "informational",
        "2XX" => "success",
        "3XX" => "redirection",
        "4XX" => "client_error",
        "5XX" => "server_error",
        _ => "other",
    };
    match answer.status {
        None => several.to_owned(),
        Some(status) => match status::reason(&answer.key) {
            "" => format!("status_{status}"),
            reason => reason.to_ascii_lowercase().replace([' ', '-'], "_"),
        },
    }
}
