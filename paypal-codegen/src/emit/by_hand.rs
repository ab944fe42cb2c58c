//! Finds the methods that the helpers, written by hand, add to generated types.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::{ImplItem, Item, Type, UseTree};

/// The code of the committed crate that is written by hand.
#[derive(Clone, Debug, Default)]
pub struct ByHand {
    /// The public modules, which `lib.rs` declares.
    pub modules: Vec<String>,
    /// The names of the methods of each generated type, by the module of its API and its name.
    methods: BTreeMap<(String, String), BTreeSet<String>>,
}

impl ByHand {
    /// Reads those of the modules that the folder of the crate's source has.
    pub fn read(src: &Path, modules: &[&str]) -> Self {
        let mut code = Self::default();
        for name in modules.iter().filter(|name| src.join(name).join("mod.rs").exists()) {
            code.modules.push((*name).to_owned());
            code.folder(&src.join(name));
        }
        code
    }

    /// Returns whether a type of an API has a method with this name.
    pub fn has_method(&self, api: &str, ty: &str, name: &str) -> bool {
        let methods = self.methods.get(&(api.to_owned(), ty.to_owned()));
        methods.is_some_and(|methods| methods.contains(name))
    }

    fn folder(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                self.folder(&path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                self.file(&fs::read_to_string(&path).unwrap_or_default());
            }
        }
    }

    /// Adds the methods of a file. The compiler reports a file that is not valid Rust.
    fn file(&mut self, text: &str) {
        let Ok(file) = syn::parse_file(text) else { return };
        let mut modules = BTreeMap::new();
        // The functions in the macros of the file, which implement them for the types that they
        // are called with.
        let mut macros = BTreeMap::new();
        for item in &file.items {
            match item {
                Item::Use(item) => imports(&item.tree, None, &mut modules),
                Item::Macro(item) => {
                    if let Some(name) = &item.ident {
                        macros.insert(name.to_string(), functions(item.mac.tokens.clone()));
                    }
                }
                _ => {}
            }
        }
        for item in &file.items {
            match item {
                Item::Impl(item) if item.trait_.is_none() => {
                    let functions = item.items.iter().filter_map(|item| match item {
                        ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
                        _ => None,
                    });
                    if let Type::Path(ty) = &*item.self_ty
                        && let Some(name) = ty.path.get_ident()
                    {
                        self.add(&modules, &name.to_string(), functions);
                    }
                }
                Item::Macro(item) if item.ident.is_none() => {
                    let called = item.mac.path.get_ident().and_then(|name| macros.get(&name.to_string()));
                    for name in called.into_iter().flat_map(|_| words(item.mac.tokens.clone())) {
                        self.add(&modules, &name, called.into_iter().flatten().cloned());
                    }
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, modules: &BTreeMap<String, String>, ty: &str, functions: impl Iterator<Item = String>) {
        if let Some(module) = modules.get(ty) {
            self.methods.entry((module.clone(), ty.to_owned())).or_default().extend(functions);
        }
    }
}

/// Finds the module of each name that `use crate::MODULE::…` imports.
fn imports(tree: &UseTree, module: Option<&str>, found: &mut BTreeMap<String, String>) {
    match tree {
        UseTree::Path(path) => {
            let name = path.ident.to_string();
            imports(&path.tree, Some(&name), found);
        }
        UseTree::Name(name) => {
            found.extend(module.map(|module| (name.ident.to_string(), module.to_owned())));
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| imports(tree, module, found)),
        UseTree::Rename(_) | UseTree::Glob(_) => {}
    }
}

/// Returns the names of the functions in the body of a macro.
fn functions(tokens: TokenStream) -> Vec<String> {
    let words = words(tokens);
    let names = words.iter().zip(words.iter().skip(1)).filter(|(word, _)| *word == "fn");
    names.map(|(_, name)| name.clone()).collect()
}

/// Returns all identifiers and keywords, also those in groups.
fn words(tokens: TokenStream) -> Vec<String> {
    let of_token = |token| match token {
        TokenTree::Ident(word) => vec![word.to_string()],
        TokenTree::Group(group) => words(group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => Vec::new(),
    };
    tokens.into_iter().flat_map(of_token).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_are_found_in_impls_and_in_macros() {
        let mut code = ByHand::default();
        code.file(
            "use crate::Amount;
            use crate::things::{Thing, Part};
            impl Thing { /// Sums.
                pub fn total(&self) -> Amount { fn inner() {} } }
            impl Display for Thing { fn fmt(&self) {} }
            macro_rules! both { ($($name:ident)*) => { $( impl $name { pub fn id(&self) {} } )* }; }
            both! { Thing Part }",
        );
        let has = |ty, name| code.has_method("things", ty, name);
        assert!(has("Thing", "total") && has("Thing", "id") && has("Part", "id"));
        assert!(!has("Thing", "fmt") && !has("Thing", "inner") && !has("Part", "total"));
        assert!(!code.has_method("others", "Thing", "total"));
    }

    #[test]
    fn the_methods_of_the_committed_helpers_are_found() {
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("../paypal-generated/src");
        let code = ByHand::read(&src, &["helpers", "absent"]);
        assert_eq!(code.modules, ["helpers"]);
        assert!(code.has_method("invoicing", "Invoice", "is_paid"));
        assert!(code.has_method("payouts", "Payout", "is_finished"));
        assert!(code.has_method("payouts", "PayoutItem", "error_name"));
    }
}
