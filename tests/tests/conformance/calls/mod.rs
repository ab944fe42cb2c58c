//! A table of every call of the SDK in Rust: each call is built, sent, and spawned.

mod command;
mod older;
mod spawn;
mod table;
mod wire;

use std::future::Future;
use std::pin::Pin;

use paypal_generated::model::{Field, Payload, decode};
use paypal_generated::{
    CallFuture, Client, DateTime, Error, File, Prefer, Request, Response, disputes, identity, payments_v1,
    shared, subscriptions, wallet_domains, webhooks,
};
use serde_json::Value;

/// The calls: API, operation, and Rust code. The name of an argument stands for a value that is
/// made from the name.
///
/// `as DateTime` names the type of an argument whose method accepts `impl Into<DateTime>`.
macro_rules! calls {
    ($( $api:literal $id:literal =>
        $service:ident.$method:ident($($argument:ident $(as $type:ident)?),*)
        $(.$option:ident($(as $option_type:ident)?))* ;
    )*) => {
        #[allow(unused_variables, reason = "not every call has arguments")]
        pub const CALLS: &[super::Entry] = &[$( super::Entry {
            api: $api,
            id: $id,
            request: |client, arguments| {
                client.$service().$method($(arguments.give$(::<super::$type>)?(stringify!($argument))),*)$(.$option(arguments.give$(::<super::$option_type>)?(stringify!($option))))*.request()
            },
            plain: |client, arguments| {
                client.$service().$method($(arguments.give$(::<super::$type>)?(stringify!($argument))),*).request()
            },
            spawn: |client, arguments| {
                super::spawn(client.$service().$method($(arguments.give$(::<super::$type>)?(stringify!($argument))),*))
            },
            send: |client, arguments| {
                super::send(client.$service().$method($(arguments.give$(::<super::$type>)?(stringify!($argument))),*).send())
            },
        } ),*];
    };
}
use calls;

/// A call.
pub struct Entry {
    pub api: &'static str,
    pub id: &'static str,
    /// Builds the request with every option.
    request: fn(&Client, &Arguments) -> Result<Request, Error>,
    /// Builds the request with required arguments only.
    plain: fn(&Client, &Arguments) -> Result<Request, Error>,
    spawn: fn(&Client, &Arguments) -> Spawned<()>,
    send: fn(&Client, &Arguments) -> Spawned<Sent>,
}

type Spawned<T> = Pin<Box<dyn Future<Output = Result<T, Error>>>>;

/// The parts of a response that the tests check.
pub struct Sent {
    pub status: u16,
    pub deviations: usize,
    pub body: Vec<u8>,
}

/// Awaits a call in its own task. This compiles only if the call borrows nothing and is `Send`.
fn spawn<T, C>(call: C) -> Spawned<()>
where
    T: Send + 'static,
    C: IntoFuture<Output = Result<T, Error>, IntoFuture = CallFuture<T>> + Send + 'static,
{
    let task = tokio::spawn(call.into_future());
    Box::pin(async { task.await.unwrap().map(drop) })
}

/// Awaits `send` in its own task.
fn send<T: Payload>(
    call: impl Future<Output = Result<Response<T>, Error>> + Send + 'static,
) -> Spawned<Sent> {
    let task = tokio::spawn(call);
    Box::pin(async {
        let response = task.await.unwrap()?;
        Ok(Sent {
            status: response.status(),
            deviations: response.deviations().len(),
            body: response.body().to_vec(),
        })
    })
}

/// The arguments of a call.
#[derive(Clone, Default)]
pub struct Arguments {
    /// The name of an argument that is empty.
    pub empty: Option<String>,
    /// The names of the header arguments, whose values may hold fewer characters.
    pub headers: Vec<String>,
    /// The JSON body.
    pub body: Value,
}

impl Arguments {
    fn give<T: Argument>(&self, name: &str) -> T {
        T::given(self, name)
    }

    /// Returns the text of an argument: its name, followed by characters that must be escaped.
    pub fn text(&self, name: &str) -> String {
        if self.empty.as_deref() == Some(name) {
            String::new()
        } else if self.headers.iter().any(|header| header == name) {
            format!("{name} a/b?c")
        } else {
            format!("{name} a/b?c#d%e&f=é{{id}}")
        }
    }
}

/// A type of an argument.
trait Argument {
    fn given(arguments: &Arguments, name: &str) -> Self;
}

impl Argument for &'static str {
    fn given(arguments: &Arguments, name: &str) -> Self {
        leak(arguments.text(name))
    }
}

impl<T: Field + 'static> Argument for &'static T {
    fn given(arguments: &Arguments, _: &str) -> Self {
        leak(decode(arguments.body.to_string().as_bytes()).unwrap().value)
    }
}

/// A list of which the body consists.
trait Item: Field + 'static {}

impl Item for shared::Patch {}

impl<T: Item> Argument for &'static [T] {
    fn given(arguments: &Arguments, name: &str) -> Self {
        let list: &Vec<T> = Argument::given(arguments, name);
        list
    }
}

impl Argument for &'static [&'static str] {
    fn given(arguments: &Arguments, name: &str) -> Self {
        leak([leak(arguments.text(name)).as_str()])
    }
}

impl Argument for &'static [subscriptions::SubscriptionStatus] {
    fn given(arguments: &Arguments, name: &str) -> Self {
        leak([arguments.text(name).as_str().into()])
    }
}

macro_rules! values {
    ($($type:ty: |$arguments:pat_param, $name:pat_param| $value:expr;)*) => {
        $(impl Argument for $type {
            fn given($arguments: &Arguments, $name: &str) -> Self {
                $value
            }
        })*
    };
}

values! {
    i64: |_, _| 7;
    bool: |_, _| true;
    DateTime: |arguments, name| arguments.text(name).into();
    Prefer: |_, _| Prefer::Representation;
    File: |_, name| File::new(format!("{name}.pdf"), "application/pdf", &b"%PDF"[..]);
    identity::PaypalUserInfoSchema: |arguments, name| arguments.text(name).as_str().into();
    identity::UserInfoSchema: |arguments, name| arguments.text(name).as_str().into();
    wallet_domains::ProviderType: |arguments, name| arguments.text(name).as_str().into();
    disputes::DisputeState: |arguments, name| arguments.text(name).as_str().into();
    payments_v1::ListSortBy: |arguments, name| arguments.text(name).as_str().into();
    payments_v1::ListSortOrder: |arguments, name| arguments.text(name).as_str().into();
    webhooks::ListAnchorType: |arguments, name| arguments.text(name).as_str().into();
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
