//! Writes the client of the committed crate: the runtime's client, with a method for each API.

use super::api::legacy;
use super::context::Context;
use super::docs::Docs;
use super::module::Module;
use super::text::{Text, import};

const CLIENT: &str = r#"/// A client of PayPal's REST APIs for one environment and one REST app.
///
/// A clone is cheap, and shares connections and the access token. Create one client for each pair
/// of credentials, and keep it; [`with_credentials`](Self::with_credentials) makes clients of other
/// accounts that share its connections. Each API whose feature is enabled has a method.
///
/// A program without an async `main` keeps one Tokio runtime and runs each call on it: see "Without
/// an async `main`" at [`paypal_runtime::Client`].
///
/// ```
/// use paypal_generated::{Client, Environment};
///
/// let paypal = Client::sandbox("client-id", "client-secret")?;
/// assert_eq!(*paypal.environment(), Environment::Sandbox);
/// # Ok::<(), paypal_generated::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    runtime: paypal_runtime::Client,
}

/// Builder of a [`Client`] with options.
pub type ClientBuilder = paypal_runtime::ClientBuilder<Client>;

impl Client {
    /// Returns a builder. The environment is the sandbox, unless you set another.
    pub fn builder(credentials: Credentials) -> ClientBuilder {
        ClientBuilder::new(credentials)
    }

    /// Creates a client of PayPal's sandbox with default options.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the credentials
    /// are malformed, or TLS can't be set up.
    pub fn sandbox(client_id: impl Into<String>, client_secret: impl Into<String>) -> Result<Self, Error> {
        paypal_runtime::Client::sandbox(client_id, client_secret).map(Self::from)
    }

    /// Creates a client of PayPal's live environment, which moves real money, with default options.
    ///
    /// # Errors
    ///
    /// Fails as [`sandbox`](Self::sandbox) does.
    pub fn live(client_id: impl Into<String>, client_secret: impl Into<String>) -> Result<Self, Error> {
        paypal_runtime::Client::live(client_id, client_secret).map(Self::from)
    }

    /// Creates a client from environment variables: see
    /// [`ClientBuilder::from_env`](paypal_runtime::ClientBuilder::from_env).
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if a variable is
    /// missing or invalid; the error names it.
    pub fn from_env() -> Result<Self, Error> {
        paypal_runtime::Client::from_env().map(Self::from)
    }

    /// Returns the environment: sandbox, live, or another base URL.
    pub fn environment(&self) -> &Environment {
        self.runtime.environment()
    }

    /// Returns the client id.
    pub fn client_id(&self) -> &str {
        self.runtime.client_id()
    }

    /// Creates a client of another account that shares the transport, the limits, the token store
    /// and all options of this one: see
    /// [`with_credentials`](paypal_runtime::Client::with_credentials) of the runtime's client.
    ///
    /// A [`ConcurrencyLimit`](crate::ConcurrencyLimit) bounds all these clients together. A
    /// [`LocalLimit`](crate::LocalLimit) or `RedisLimit` gives each client id its own limit, unless
    /// its rules have `scope(LimitScope::Everything)`.
    ///
    /// ```
    /// use paypal_generated::{Client, Credentials};
    ///
    /// let platform = Client::sandbox("platform", "its secret")?;
    /// let merchant = platform.with_credentials(Credentials::new("merchant-1", "its secret"))?;
    /// assert_eq!(merchant.client_id(), "merchant-1");
    /// # Ok::<(), paypal_generated::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the credentials
    /// are invalid.
    pub fn with_credentials(&self, credentials: Credentials) -> Result<Self, Error> {
        self.runtime.with_credentials(credentials).map(Self::from)
    }

    /// Replaces the client secret while the program runs, for this client and all its clones: see
    /// [`replace_credentials`](paypal_runtime::Client::replace_credentials) of the runtime's
    /// client. Clients of [`with_credentials`](Self::with_credentials) have secrets of their own:
    /// replace each on its client.
    ///
    /// ```
    /// use paypal_generated::{Client, Credentials};
    ///
    /// let paypal = Client::sandbox("client-id", "secret of 2025")?;
    /// paypal.replace_credentials(Credentials::new("client-id", "secret of 2026"))?;
    /// # Ok::<(), paypal_generated::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Configuration`](crate::ErrorKind::Configuration), and changes
    /// nothing, if the credentials are invalid or have another client id.
    pub fn replace_credentials(&self, credentials: Credentials) -> Result<(), Error> {
        self.runtime.replace_credentials(credentials)
    }

    /// Requests a new access token and waits for it: see
    /// [`renew_token`](paypal_runtime::Client::renew_token) of the runtime's client.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Token`](crate::ErrorKind::Token) if PayPal refuses the credentials.
    pub async fn renew_token(&self) -> Result<(), Error> {
        self.runtime.renew_token().await
    }

    /// Exchanges an authorization code, and returns a client for the account whose owner gave
    /// consent: see [`authorize`](paypal_runtime::Client::authorize) of the runtime's client.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Token`](crate::ErrorKind::Token) if PayPal refuses the code.
    pub async fn authorize(&self, subject: impl Into<String>, code: AuthorizationCode) -> Result<Self, Error> {
        self.runtime.authorize(subject, code).await.map(Self::from)
    }

    /// Returns a client for an account with a stored refresh token: see
    /// [`with_refresh_token`](paypal_runtime::Client::with_refresh_token) of the runtime's client.
    #[must_use]
    pub fn with_refresh_token(&self, subject: impl Into<String>, token: RefreshToken) -> Self {
        self.runtime.with_refresh_token(subject, token).into()
    }

    /// Returns the refresh token that PayPal sent last; `None` if the client calls for the app's
    /// own account.
    pub fn refresh_token(&self) -> Option<RefreshToken> {
        self.runtime.refresh_token()
    }

    /// Requests a client token, with which PayPal's JavaScript SDK (version 6) starts in the
    /// payer's browser.
    pub fn client_token(&self) -> SdkTokenCall {
        self.runtime.client_token()
    }

    /// Requests an id token, with which the JavaScript SDK (version 5) shows a payer the payment
    /// methods that are saved in the vault.
    pub fn id_token(&self) -> SdkTokenCall {
        self.runtime.id_token()
    }

    /// Calls an endpoint that no API of this crate has: see [`paypal_runtime::Client::request`].
    /// If it answers a list, [`items`](CustomCall::items) and [`pages`](CustomCall::pages) read all
    /// of its pages; [`Paging`](crate::Paging) says how the next page is requested.
    ///
    /// ```no_run
    /// use paypal_generated::{Client, Error, Method, Paging, Value};
    ///
    /// async fn products(paypal: &Client) -> Result<(), Error> {
    ///     let call = paypal.request::<Value>(Method::Get, "/v1/catalogs/products");
    ///     let mut products = call.items::<Value>(Paging::number("page", 1).items("products"));
    ///     while let Some(product) = products.next().await {
    ///         println!("{}", product?);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub fn request<T: Payload>(&self, method: Method, path: &str) -> CustomCall<T> {
        self.runtime.request(method, path)
    }

    /// Follows a link that PayPal sent: see [`paypal_runtime::Client::follow`].
    ///
    /// ```no_run
    /// use paypal_generated::{Client, Error, Linked, Value};
    /// # use paypal_generated::runtime::model::Model;
    ///
    /// async fn again(paypal: &Client, order: &impl Model) -> Result<Option<Value>, Error> {
    ///     match order.link("self") {
    ///         Some(link) => paypal.follow(link).await.map(Some),
    ///         None => Ok(None),
    ///     }
    /// }
    /// ```
    pub fn follow<T: Payload>(&self, link: impl Into<Link>) -> CustomCall<T> {
        self.runtime.follow(link)
    }

    /// Returns the runtime's client, which has no APIs.
    pub fn runtime(&self) -> &paypal_runtime::Client {
        &self.runtime
    }
}

impl AsRef<paypal_runtime::Client> for Client {
    fn as_ref(&self) -> &paypal_runtime::Client {
        &self.runtime
    }
}

impl From<paypal_runtime::Client> for Client {
    fn from(runtime: paypal_runtime::Client) -> Self {
        Self { runtime }
    }
}
"#;

/// Returns the module `client`.
pub(super) fn client(context: &Context<'_>) -> Module {
    let mut module = Module::new("client", "specs/apis.yaml", Docs::of("Defines the client."));
    module.exports = vec!["Client".to_owned(), "ClientBuilder".to_owned()];
    let names = [
        "AuthorizationCode",
        "Credentials",
        "CustomCall",
        "Environment",
        "Error",
        "Link",
        "Method",
        "RefreshToken",
        "SdkTokenCall",
        "model::Payload",
    ];
    let names = names.map(str::to_owned);
    module.uses.push(import("", "paypal_runtime", &names));
    module.items.push(CLIENT.to_owned());
    let mut text = Text::new();
    text.line("/// The APIs.");
    text.line("impl Client {");
    for (index, api) in context.program.apis.iter().enumerate() {
        if index > 0 {
            text.line("");
        }
        let mut docs = Docs::of(format!("PayPal's [{} API]({}).", api.title, api.documentation));
        docs.push(legacy(context.program, api).unwrap_or_default());
        text.docs("    ", &docs);
        text.line(format!("    #[cfg(feature = {:?})]", api.feature));
        text.line(format!("    pub fn {}(&self) -> crate::{}::{} {{", api.name, api.name, api.service));
        text.line(format!("        crate::{}::{}::new(&self.runtime)", api.name, api.service));
        text.line("    }");
    }
    text.line("}");
    if !context.program.apis.is_empty() {
        module.items.push(text.finish());
    }
    module
}
