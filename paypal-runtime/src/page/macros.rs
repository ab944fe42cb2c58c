//! What the emitted call of a pageable operation has beside what every call has.

/// Gives an emitted call `pages`, `pages_from`, `items` and `items_from`, from the type of a page, the type of an item, a
/// [`Paging`](crate::Paging), and how the items are taken out of a page.
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
///     method: Method::Get,
///     path: "/v2/invoicing/invoices",
///     request_id: RequestIdUse::Unsupported,
///     empty_body: EmptyBody::Nothing,
/// };
/// static LIST_INVOICES_PAGES: Paging = Paging::number("page", 1).page_size("page_size").items("items");
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
            /// The pages of the list, beginning where this call does.
            pub fn pages(self) -> $crate::Pages<$value> {
                $crate::Pages::new(self.call, &$paging)
            }

            /// The pages of the list from a cursor on, which an earlier page of the same call gave.
            pub fn pages_from(self, cursor: &$crate::PageCursor) -> $crate::Pages<$value> {
                $crate::Pages::resume(self.call, &$paging, cursor)
            }

            /// The items of the list, whatever page they are on, each once.
            pub fn items(self) -> $crate::Items<$item> {
                $crate::Items::new(self.pages(), $items)
            }

            /// The items of the list from a cursor on, which an earlier page of the same call gave.
            pub fn items_from(self, cursor: &$crate::PageCursor) -> $crate::Items<$item> {
                $crate::Items::new(self.pages_from(cursor), $items)
            }
        }
    };
}
