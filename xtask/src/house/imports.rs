//! Reads the modules of a crate, and the modules that each of them names.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens as _;

use super::Source;
use crate::bench::Result;

/// The names of modules from the root of the crate to one of them.
pub type Path = Vec<String>;

/// The modules of a crate, without those of its tests.
#[derive(Default)]
pub struct Modules {
    /// Every module with its uses.
    pub all: BTreeMap<Path, Module>,
}

#[derive(Default)]
pub struct Module {
    /// The index of its file.
    pub file: usize,
    /// Paths that begin at the root of the crate: of imports and of paths in the code.
    pub uses: BTreeSet<Path>,
    /// The names that the module re-exports, with the path of each.
    reexports: BTreeMap<String, Path>,
}

impl Modules {
    /// Reads the files of a source folder, which are given with their index.
    pub fn read<'a>(folder: &str, files: impl Iterator<Item = (usize, &'a Source)>) -> Result<Self> {
        let (mut modules, mut tests) = (Self::default(), BTreeSet::new());
        for (index, source) in files {
            let Some(path) = module_of(folder, &source.path) else { continue };
            let file = syn::parse_file(&source.text).map_err(|error| format!("{}: {error}", source.path))?;
            modules.add(&path, index, &file.items, &mut tests);
        }
        modules.all.retain(|path, _| !tests.iter().any(|test| path.starts_with(test)));
        Ok(modules)
    }

    fn add(&mut self, path: &Path, file: usize, items: &[syn::Item], tests: &mut BTreeSet<Path>) {
        let mut module = Module { file, ..Module::default() };
        for item in items {
            let is_test = is_test(attributes(item));
            match item {
                syn::Item::Mod(inner) => {
                    let inner_path = joined(path, &inner.ident.to_string());
                    match &inner.content {
                        _ if is_test => drop(tests.insert(inner_path)),
                        Some((_, items)) => self.add(&inner_path, file, items, tests),
                        None => {}
                    }
                }
                _ if is_test => {}
                syn::Item::Use(item) => {
                    let mut leaves = Vec::new();
                    use_leaves(&item.tree, Vec::new(), &mut leaves);
                    for (name, leaf) in leaves {
                        let absolute = absolute(path, &leaf);
                        if !matches!(item.vis, syn::Visibility::Inherited) {
                            // `pub use child::Name` names a child without `self::`.
                            module.reexports.insert(
                                name,
                                absolute.clone().unwrap_or_else(|| [path.as_slice(), &leaf].concat()),
                            );
                        }
                        module.uses.extend(absolute);
                    }
                }
                _ => paths_in(item.to_token_stream(), path, &mut module.uses),
            }
        }
        self.all.insert(path.clone(), module);
    }

    /// The module that a path leads to, through re-exports: the path may end in an item.
    pub fn resolve(&self, path: &[String]) -> Path {
        self.resolve_within(path, 8)
    }

    fn resolve_within(&self, path: &[String], steps: usize) -> Path {
        let mut at = Path::new();
        for (index, name) in path.iter().enumerate() {
            let inner = joined(&at, name);
            if self.all.contains_key(&inner) {
                at = inner;
                continue;
            }
            let reexport = self.all.get(&at).and_then(|module| module.reexports.get(name));
            return match reexport {
                Some(target) if steps > 0 => {
                    self.resolve_within(&[target.as_slice(), &path[index + 1..]].concat(), steps - 1)
                }
                _ => at,
            };
        }
        at
    }
}

/// The module that a file is: `[]` for `lib.rs`; `None` for files of other targets and of tests.
fn module_of(folder: &str, file: &str) -> Option<Path> {
    let inner = file.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".rs")?;
    let mut path: Path = inner.split('/').map(str::to_owned).collect();
    let is_of_tests = path.iter().any(|name| name == "tests" || name.ends_with("_tests"));
    if is_of_tests || inner == "main" || inner.starts_with("bin/") {
        return None;
    }
    if inner == "lib" || path.last().is_some_and(|last| last == "mod") {
        path.pop();
    }
    Some(path)
}

fn joined(path: &[String], name: &str) -> Path {
    path.iter().cloned().chain([name.to_owned()]).collect()
}

/// A path from the root of the crate, for one that begins with `crate`, `super` or `self`.
fn absolute(module: &[String], path: &[String]) -> Option<Path> {
    let mut base: &[String] = match path.first()?.as_str() {
        "crate" => &[],
        "super" | "self" => module,
        _ => return None,
    };
    let supers = path.iter().take_while(|name| *name == "super").count();
    for _ in 0..supers {
        base = base.split_last()?.1;
    }
    Some([base, &path[supers.max(1)..]].concat())
}

/// The names that an import brings in, with the path of each.
fn use_leaves(tree: &syn::UseTree, before: Path, leaves: &mut Vec<(String, Path)>) {
    match tree {
        syn::UseTree::Path(it) => use_leaves(&it.tree, joined(&before, &it.ident.to_string()), leaves),
        syn::UseTree::Group(group) => {
            group.items.iter().for_each(|tree| use_leaves(tree, before.clone(), leaves));
        }
        syn::UseTree::Glob(_) => leaves.push(("*".to_owned(), before)),
        syn::UseTree::Name(it) if it.ident == "self" => {
            leaves.push((before.last().cloned().unwrap_or_default(), before));
        }
        syn::UseTree::Name(it) => leaves.push((it.ident.to_string(), joined(&before, &it.ident.to_string()))),
        syn::UseTree::Rename(it) => {
            leaves.push((it.rename.to_string(), joined(&before, &it.ident.to_string())))
        }
    }
}

/// Collects the paths in tokens that begin with `crate`, `super` or `self`. A path that begins with
/// `$crate` is skipped, because it is resolved where the macro is used.
fn paths_in(tokens: TokenStream, module: &[String], uses: &mut BTreeSet<Path>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut index = 0;
    while let Some(token) = tokens.get(index) {
        match token {
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Brace && is_test_module(&tokens[..index]) => {}
            TokenTree::Group(group) => paths_in(group.stream(), module, uses),
            TokenTree::Ident(word) if ["crate", "super", "self"].contains(&word.to_string().as_str()) => {
                let is_of_macro = index > 0 && is_punctuation(&tokens[index - 1], '$');
                let mut path = vec![word.to_string()];
                while let [TokenTree::Punct(one), TokenTree::Punct(two), TokenTree::Ident(next), ..] =
                    &tokens[index + 1..]
                {
                    if one.as_char() != ':' || two.as_char() != ':' {
                        break;
                    }
                    path.push(next.to_string());
                    index += 3;
                }
                // `self` alone, and `pub(crate)`, are no paths.
                if path.len() > 1 && !is_of_macro {
                    uses.extend(absolute(module, &path));
                }
            }
            _ => {}
        }
        index += 1;
    }
}

fn is_punctuation(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(it) if it.as_char() == character)
}

/// Whether tokens end in `#[cfg(test)] mod name`, as in a macro.
fn is_test_module(before: &[TokenTree]) -> bool {
    let [.., TokenTree::Group(attribute), TokenTree::Ident(keyword), TokenTree::Ident(_)] = before else {
        return false;
    };
    keyword == "mod" && attribute.to_string().replace(' ', "").starts_with("[cfg(test)")
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let text = attribute.meta.to_token_stream().to_string().replace(' ', "");
        text == "test" || text == "cfg(test)" || text.starts_with("cfg(all(test,")
    })
}

fn attributes(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Const(it) => &it.attrs,
        syn::Item::Enum(it) => &it.attrs,
        syn::Item::Fn(it) => &it.attrs,
        syn::Item::Impl(it) => &it.attrs,
        syn::Item::Macro(it) => &it.attrs,
        syn::Item::Mod(it) => &it.attrs,
        syn::Item::Static(it) => &it.attrs,
        syn::Item::Struct(it) => &it.attrs,
        syn::Item::Trait(it) => &it.attrs,
        syn::Item::Type(it) => &it.attrs,
        syn::Item::Use(it) => &it.attrs,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modules(files: &[(&str, &str)]) -> Modules {
        let source =
            |(path, text): &(&str, &str)| Source { path: (*path).to_owned(), text: (*text).to_owned() };
        let sources: Vec<Source> = files.iter().map(source).collect();
        Modules::read("src", sources.iter().enumerate()).unwrap()
    }

    fn uses(modules: &Modules, module: &str) -> Vec<String> {
        let path: Path = module.split("::").map(str::to_owned).collect();
        modules.all[&path].uses.iter().map(|path| path.join("::")).collect()
    }

    #[test]
    fn imports_and_paths_in_code_are_read_from_the_root() {
        let text = "use crate::{http::{self, Request}, error::Error as E};\nuse super::sibling::*;\n\
                    pub(crate) fn f(self_: &crate::call::Call) { super::page::Page::new(); g!(crate::hook::x) }\n\
                    macro_rules! m { () => { $crate::registry::A } }";
        let modules = modules(&[("src/a/b.rs", text)]);
        let expected = [
            "a::page::Page::new",
            "a::sibling",
            "call::Call",
            "error::Error",
            "hook::x",
            "http",
            "http::Request",
        ];
        assert_eq!(uses(&modules, "a::b"), expected);
    }

    #[test]
    fn test_code_is_left_out() {
        let text = "#[cfg(test)]\nuse crate::b::B;\n#[cfg(test)]\nmod tests { use crate::c::C; }\n#[cfg(test)]\nmod checks;";
        let modules = modules(&[("src/a/mod.rs", text), ("src/a/checks.rs", ""), ("src/a/tests/one.rs", "")]);
        assert_eq!(uses(&modules, "a"), Vec::<String>::new());
        assert_eq!(modules.all.len(), 1);
    }

    #[test]
    fn a_path_leads_through_re_exports_to_its_module() {
        let files = [
            ("src/lib.rs", "mod http; pub use http::Request; pub use crate::http::method as verb;"),
            ("src/http/mod.rs", "mod method; mod request; pub use self::request::Request;"),
            ("src/http/method.rs", ""),
            ("src/http/request.rs", ""),
        ];
        let modules = modules(&files);
        let resolve = |path: &str| {
            let path: Path = path.split("::").map(str::to_owned).collect();
            modules.resolve(&path).join("::")
        };
        assert_eq!(resolve("Request::new"), "http::request");
        assert_eq!(resolve("http::Request"), "http::request");
        assert_eq!(resolve("verb::Method"), "http::method");
        assert_eq!(resolve("http::Other"), "http");
    }
}
