//! Counts the operations of generated code.

use std::path::Path;

use syn::{ImplItem, Item, Signature, Visibility};

/// Counts the operations that this generator wrote into a file.
pub fn constants(_path: &Path, text: &str) -> usize {
    text.matches(": Operation = Operation {").count()
}

/// Counts the public async methods of `lib.rs`.
pub fn methods(path: &Path, text: &str) -> usize {
    if path != Path::new("lib.rs") {
        return 0;
    }
    let methods = items(text).into_iter().filter_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() => Some(block.items),
        _ => None,
    });
    let is_call = |item: &ImplItem| matches!(item, ImplItem::Fn(it) if is_call(&it.vis, &it.sig));
    methods.flatten().filter(is_call).count()
}

/// Counts the public async functions of the files in `apis/`.
pub fn functions(path: &Path, text: &str) -> usize {
    if !path.starts_with("apis") {
        return 0;
    }
    let is_call = |item: &Item| matches!(item, Item::Fn(it) if is_call(&it.vis, &it.sig));
    items(text).iter().filter(|item| is_call(item)).count()
}

/// The items of a file; none if the compiler could not read it either.
fn items(text: &str) -> Vec<Item> {
    syn::parse_file(text).map_or_else(|_| Vec::new(), |file| file.items)
}

fn is_call(visibility: &Visibility, signature: &Signature) -> bool {
    matches!(visibility, Visibility::Public(_)) && signature.asyncness.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_of_traits_and_private_ones_are_no_operations() {
        let text = "
            impl Client {
                pub fn new() -> Self { Self }
                pub async fn orders_create<'a>(&'a self) -> Result<(), Error> { Ok(()) }
                pub async fn orders_get<'a>(&'a self, id: &'a str) -> Result<(), Error> { Ok(()) }
                async fn helper(&self) {}
            }
            impl Hooks for Client { async fn before(&self) {} }
            pub async fn free() {}";
        assert_eq!(methods(Path::new("lib.rs"), text), 2);
        assert_eq!(methods(Path::new("progenitor_client.rs"), text), 0);
    }

    #[test]
    fn functions_count_below_apis_alone() {
        let text = "pub async fn orders_create() {}\npub fn urlencode() {}\nasync fn helper() {}";
        assert_eq!(functions(Path::new("apis/orders_api.rs"), text), 1);
        assert_eq!(functions(Path::new("models/order.rs"), text), 0);
        assert_eq!(functions(Path::new("apis/orders_api.rs"), "pub async fn ("), 0);
    }

    #[test]
    fn an_operation_of_this_generator_is_a_constant() {
        let text = "pub static GET: Operation = Operation {\n};\nfn f(o: Operation) {}";
        assert_eq!(constants(Path::new("operations.rs"), text), 1);
    }
}
