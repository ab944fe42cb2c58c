//! The macro that adds paging methods to the generated call of a pageable operation.

/// Adds `pages`, `pages_from`, `items` and `items_from` to a generated call. The arguments are the
/// type of a page, the type of an item, a [`Paging`](crate::Paging), and a function that takes the
/// items out of a page.
///
/// ```
/// use paypal_runtime::{Call, EmptyBody, Method, Operation, Paging, RequestIdUse};
/// # use paypal_runtime::model::Extra;
/// # #[derive(Clone)]
/// # pub struct Invoices { pub items: Option<Vec<String>>, pub extra: Extra }
/// # paypal_runtime::model! { Invoices = "invoices" { 0 items: optional [String] = "items", } }
///
/// static LIST_INVOICES: Operation = Operation {
///     api: "invoicing",
///     id: "invoices.list",
///     rust_path: "",
///     method: Method::Get,
///     path: "/v2/invoicing/invoices",
///     request_id: RequestIdUse::Unsupported,
///     empty_body: EmptyBody::Nothing,
///     already_done: &[],
///     advice: &[],
/// };
/// static LIST_INVOICES_PAGES: Paging =
///     Paging::number("page", 1).page_size("page_size").items("items");
///
/// /// Lists invoices.
/// pub struct ListInvoices {
///     call: Call,
/// }
///
/// paypal_runtime::call!(ListInvoices -> Invoices);
/// paypal_runtime::pages!(
///     ListInvoices -> Invoices, String, LIST_INVOICES_PAGES, |page| page.items.unwrap_or_default()
/// );
///
/// # let paypal = paypal_runtime::Client::sandbox("client-id", "client-secret")?;
/// let invoices = ListInvoices { call: Call::new(&paypal, &LIST_INVOICES) }.items().limit(10);
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
#[macro_export]
macro_rules! pages {
    ($call:ident -> $value:ty, $item:ty, $paging:ident, $items:expr) => {
        impl $call {
            /// Returns the pages of the list, beginning with the page this call requests.
            pub fn pages(self) -> $crate::Pages<$value> {
                $crate::Pages::new(self.call, &$paging)
            }

            /// Returns the pages of the list from a cursor on. The cursor must come from a page of
            /// the same call.
            pub fn pages_from(self, cursor: &$crate::PageCursor) -> $crate::Pages<$value> {
                $crate::Pages::resume(self.call, &$paging, cursor)
            }

            /// Returns the items of the list across all pages. Each is returned once if the list
            /// does not change meanwhile: see "Lists that change" at `Pages`.
            pub fn items(self) -> $crate::Items<$item> {
                $crate::Items::new(self.pages(), $items)
            }

            /// Returns the items of the list from a cursor on. The cursor must come from a page of
            /// the same call.
            pub fn items_from(self, cursor: &$crate::PageCursor) -> $crate::Items<$item> {
                $crate::Items::new(self.pages_from(cursor), $items)
            }
        }
    };
}
