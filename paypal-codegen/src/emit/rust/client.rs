//! The client of the committed crate: the runtime's, with an accessor an API.

use super::api::legacy;
use super::context::Context;
use super::docs::Docs;
use super::module::Module;
use super::text::{Text, import};

const CLIENT: &str = r#"/// A client of PayPal's REST APIs for one environment and one REST app.
///
/// A clone is cheap and shares connections and the access token. Make one for each pair of credentials and keep it. Each API
/// whose feature is on has a method.
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

/// Collects the options of a [`Client`].
pub type ClientBuilder = paypal_runtime::ClientBuilder<Client>;

impl Client {
    /// A client with options; the environment is the sandbox until another is chosen.
    pub fn builder(credentials: Credentials) -> ClientBuilder {
        ClientBuilder::new(credentials)
    }

    /// A client of PayPal's sandbox with default options.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) where the credentials can't be right or TLS can't be set up.
    pub fn sandbox(client_id: impl Into<String>, client_secret: impl Into<String>) -> Result<Self, Error> {
        paypal_runtime::Client::sandbox(client_id, client_secret).map(Self::from)
    }

    /// A client of PayPal itself, where money moves, with default options.
    ///
    /// # Errors
    ///
    /// As [`sandbox`](Self::sandbox).
    pub fn live(client_id: impl Into<String>, client_secret: impl Into<String>) -> Result<Self, Error> {
        paypal_runtime::Client::live(client_id, client_secret).map(Self::from)
    }

    /// A client from environment variables: see [`ClientBuilder::from_env`](paypal_runtime::ClientBuilder::from_env).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) naming the variable that is missing or wrong.
    pub fn from_env() -> Result<Self, Error> {
        paypal_runtime::Client::from_env().map(Self::from)
    }

    /// Which PayPal the client talks to.
    pub fn environment(&self) -> &Environment {
        self.runtime.environment()
    }

    /// The client id it calls with.
    pub fn client_id(&self) -> &str {
        self.runtime.client_id()
    }

    /// Exchanges an authorization code, and gives a client of the account whose owner agreed: see
    /// [`authorize`](paypal_runtime::Client::authorize) of the runtime's client.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Token`](crate::ErrorKind::Token) where PayPal refuses the code.
    pub async fn authorize(&self, subject: impl Into<String>, code: AuthorizationCode) -> Result<Self, Error> {
        self.runtime.authorize(subject, code).await.map(Self::from)
    }

    /// A client of an account whose refresh token was kept: see [`with_refresh_token`](paypal_runtime::Client::with_refresh_token) of
    /// the runtime's client.
    #[must_use]
    pub fn with_refresh_token(&self, subject: impl Into<String>, token: RefreshToken) -> Self {
        self.runtime.with_refresh_token(subject, token).into()
    }

    /// The refresh token as PayPal last gave it; `None` where the account is the app's own.
    pub fn refresh_token(&self) -> Option<RefreshToken> {
        self.runtime.refresh_token()
    }

    /// Asks for a client token: what PayPal's JavaScript SDK (version 6) is started with in a payer's browser.
    pub fn client_token(&self) -> SdkTokenCall {
        self.runtime.client_token()
    }

    /// Asks for an id token, with which the JavaScript SDK (version 5) shows a payer what is saved in the vault.
    pub fn id_token(&self) -> SdkTokenCall {
        self.runtime.id_token()
    }

    /// Calls an endpoint that no API here has: see [`paypal_runtime::Client::request`].
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

    /// The client without the APIs.
    pub fn runtime(&self) -> &paypal_runtime::Client {
        &self.runtime
    }
}

impl From<paypal_runtime::Client> for Client {
    fn from(runtime: paypal_runtime::Client) -> Self {
        Self { runtime }
    }
}
"#;

/// The module `client`.
pub(super) fn client(context: &Context<'_>) -> Module {
    let mut module = Module::new("client", "specs/apis.yaml", Docs::of("The client."));
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
