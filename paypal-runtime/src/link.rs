//! The links in PayPal's responses, at which a resource can be read, acted on or approved.

use crate::model::{FieldRef, Model, Object};

/// A link that PayPal sent, in a resource or in an error body.
///
/// It can be made from any type with `href`, `rel` and `method`, such as the links of a resource.
/// [`Linked::link`] finds a link by its `rel`. The payer opens the link of
/// [`Linked::payer_link`] in a browser; other links can be [followed](crate::Client::follow) by
/// the client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    href: String,
    rel: Option<String>,
    method: Option<String>,
}

impl Link {
    /// Creates a link to an address.
    pub fn new(href: impl Into<String>) -> Self {
        Self { href: href.into(), rel: None, method: None }
    }

    /// Sets the link's relation, such as `approve`.
    #[must_use]
    pub fn with_rel(mut self, rel: impl Into<String>) -> Self {
        self.rel = Some(rel.into());
        self
    }

    /// Sets the link's HTTP method.
    #[must_use]
    pub fn with_method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Returns the address.
    pub fn href(&self) -> &str {
        &self.href
    }

    /// Returns the link's relation, such as `approve` or `information_link`.
    pub fn rel(&self) -> Option<&str> {
        self.rel.as_deref()
    }

    /// Returns the HTTP method, or `REDIRECT`; a link without a method is meant for `GET`.
    pub fn method(&self) -> Option<&str> {
        self.method.as_deref()
    }

    fn read(object: &dyn Object) -> Self {
        let text = |name| match field(object, name)? {
            FieldRef::Text(text) if !text.is_empty() => Some(text.to_owned()),
            _ => None,
        };
        Self { href: text("href").unwrap_or_default(), rel: text("rel"), method: text("method") }
    }
}

impl From<&Self> for Link {
    fn from(link: &Self) -> Self {
        link.clone()
    }
}

/// Reads the properties `href`, `rel` and `method` of a model; a missing one is empty.
impl<T: Model> From<&T> for Link {
    fn from(model: &T) -> Self {
        Self::read(model)
    }
}

/// The links of a resource of any type, from its property `links`. Without that property there are
/// none.
///
/// ```
/// use paypal_runtime::{Linked, model};
/// # use paypal_runtime::model::Extra;
/// # #[derive(Clone)]
/// # pub struct LinkDescription { pub href: String, pub rel: String, pub extra: Extra }
/// # paypal_runtime::model! { LinkDescription = "link_description" {
/// #     0 href: required String = "href",
/// #     1 rel: required String = "rel",
/// # } }
/// # #[derive(Clone)]
/// # pub struct Order { pub links: Option<Vec<LinkDescription>>, pub extra: Extra }
/// # paypal_runtime::model! { Order = "order" { 0 links: optional [LinkDescription] = "links" } }
///
/// let body = br#"{"links":[
///     {"href":"https://www.paypal.com/checkoutnow?token=1","rel":"approve"}
/// ]}"#;
/// let order: Order = model::decode(body)?.value;
/// let page = order.payer_link().expect("an order that its payer must approve");
/// assert_eq!(page.href(), "https://www.paypal.com/checkoutnow?token=1");
/// assert_eq!(order.link("capture"), None);
/// # Ok::<(), paypal_runtime::JsonError>(())
/// ```
pub trait Linked {
    /// Returns all links that have an address, in PayPal's order.
    fn all_links(&self) -> Vec<Link>;

    /// Returns the first link with this relation, such as `approve`, `payer-action`, `self`,
    /// `capture`.
    fn link(&self, rel: &str) -> Option<Link> {
        self.all_links().into_iter().find(|link| link.rel() == Some(rel))
    }

    /// Returns the link that the payer has to open in a browser, whatever PayPal calls it; `None`
    /// if the resource waits for no payer.
    ///
    /// These are its names, and the first of them counts:
    ///
    /// - `payer-action`: an order that was created with a `payment_source`, or whose card needs 3-D
    ///   Secure; its status is `PAYER_ACTION_REQUIRED`
    /// - `approve`: an order without a payment source, a subscription, a setup token of the vault
    /// - `approval_url`: a payment or an order of the APIs v1
    ///
    /// The link of a partner referral (`action_url`) is for a seller, so it is not among them: use
    /// [`link`](Self::link).
    fn payer_link(&self) -> Option<Link> {
        let links = self.all_links();
        PAYER_LINKS.iter().find_map(|rel| links.iter().find(|link| link.rel() == Some(rel)).cloned())
    }
}

/// The relations of links for the payer's browser, the most urgent first.
const PAYER_LINKS: [&str; 3] = ["payer-action", "approve", "approval_url"];

impl<T: Model> Linked for T {
    fn all_links(&self) -> Vec<Link> {
        links(self)
    }
}

fn links(object: &dyn Object) -> Vec<Link> {
    let Some(FieldRef::List(list)) = field(object, "links") else { return Vec::new() };
    let link = |index| list.field_ref(index).object().map(Link::read);
    (0..list.len()).filter_map(link).filter(|link| !link.href.is_empty()).collect()
}

fn field<'a>(object: &'a dyn Object, name: &str) -> Option<FieldRef<'a>> {
    let index = object.table().find(name, 0)?;
    Some(object.field_ref(index))
}
