//! The names of the arguments of constructors and methods, in their order. The compiler does not
//! notice that two arguments of one type changed places, so the names are compared.

use std::collections::BTreeMap;

use quote::ToTokens as _;
use syn::{FnArg, ImplItem, Item, UseTree, Visibility};

/// The functions of a generated crate, and the other names of its types.
#[derive(Default)]
pub struct Arguments {
    /// The names of the arguments, by module, type and function.
    functions: BTreeMap<(String, String, String), Vec<String>>,
    /// The type to which another name leads: module and name, by module and name.
    aliases: BTreeMap<(String, String), (String, String)>,
}

impl Arguments {
    /// Reads the files of a crate, by path.
    pub fn of(files: &BTreeMap<String, String>) -> Self {
        let mut arguments = Self::default();
        for (path, text) in files.iter().filter(|(path, _)| !path.ends_with("registry.rs")) {
            let module = path.split('/').next().unwrap();
            for item in syn::parse_file(text).unwrap().items {
                arguments.item(module, &item);
            }
        }
        arguments
    }

    /// Returns the names of the arguments of a function of a type.
    pub fn names(&self, module: &str, ty: &str, function: &str) -> Option<&[String]> {
        let (mut module, mut ty) = (module.to_owned(), ty.to_owned());
        // An alias may lead to another one, in `shared`.
        for _ in 0..4 {
            if let Some(names) = self.functions.get(&(module.clone(), ty.clone(), function.to_owned())) {
                return Some(names);
            }
            (module, ty) = self.aliases.get(&(module, ty))?.clone();
        }
        None
    }

    /// Returns the path under which a module exports a type of `shared`, if it does.
    pub fn exported(&self, module: &str, shared: &str) -> Option<(&str, &str)> {
        let aliases = self.aliases.iter().filter(|((of, _), _)| of == module);
        let mut exports = aliases.filter(|(_, (to, name))| to == "shared" && name == shared);
        exports.next().map(|((module, name), _)| (module.as_str(), name.as_str()))
    }

    fn item(&mut self, module: &str, item: &Item) {
        match item {
            Item::Impl(it) if it.trait_.is_none() => {
                let ty = it.self_ty.to_token_stream().to_string();
                for function in &it.items {
                    let ImplItem::Fn(function) = function else { continue };
                    let names = function.sig.inputs.iter().filter_map(|argument| match argument {
                        FnArg::Typed(typed) => Some(typed.pat.to_token_stream().to_string()),
                        FnArg::Receiver(_) => None,
                    });
                    let key = (module.to_owned(), ty.clone(), function.sig.ident.to_string());
                    self.functions.insert(key, names.collect());
                }
            }
            Item::Type(it) => {
                let text = it.ty.to_token_stream().to_string().replace(' ', "");
                let (to, name) = target(module, &text);
                self.aliases.insert((module.to_owned(), it.ident.to_string()), (to, name));
            }
            Item::Use(it) if matches!(it.vis, Visibility::Public(_)) => {
                self.import(module, &it.tree, String::new());
            }
            _ => {}
        }
    }

    fn import(&mut self, module: &str, tree: &UseTree, path: String) {
        match tree {
            UseTree::Path(it) => self.import(module, &it.tree, format!("{path}{}::", it.ident)),
            UseTree::Group(it) => it.items.iter().for_each(|tree| self.import(module, tree, path.clone())),
            UseTree::Name(it) => self.alias(module, &it.ident.to_string(), &path, &it.ident.to_string()),
            UseTree::Rename(it) => self.alias(module, &it.rename.to_string(), &path, &it.ident.to_string()),
            UseTree::Glob(_) => {}
        }
    }

    fn alias(&mut self, module: &str, name: &str, path: &str, original: &str) {
        if path.starts_with("crate::") {
            self.aliases
                .insert((module.to_owned(), name.to_owned()), target(module, &format!("{path}{original}")));
        }
    }
}

/// Returns the module and the name of a path: `crate::shared::Money`, or `Money`.
fn target(module: &str, path: &str) -> (String, String) {
    let name = path.rsplit("::").next().unwrap().to_owned();
    let parts: Vec<&str> = path.split("::").collect();
    let module = if parts.first() == Some(&"crate") && parts.len() > 2 { parts[1] } else { module };
    (module.to_owned(), name)
}

#[test]
fn arguments_are_found_by_every_name_of_a_type() {
    let files = [
        (
            "shared/mod.rs",
            "pub struct Name; impl Name { pub fn new(given: &str, last: &str) -> Self { Self } }",
        ),
        (
            "orders/types/mod.rs",
            "pub use crate::shared::{Name as PayerName, Other}; pub type Former = PayerName;",
        ),
    ];
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned())).into_iter().collect();
    let arguments = Arguments::of(&files);
    for name in ["PayerName", "Former"] {
        assert_eq!(arguments.names("orders", name, "new").unwrap(), ["given", "last"], "{name}");
    }
    assert_eq!(arguments.exported("orders", "Name"), Some(("orders", "PayerName")));
    assert_eq!(arguments.names("orders", "Other", "new"), None);
}
