//! Every call of the SDK, as a table in Rust: each is built, sent, and spawned.

mod older;
mod spawn;
mod table;
mod wire;

use std::future::Future;
use std::pin::Pin;

use paypal_generated::model::{Field, Payload, decode};
use paypal_generated::{
    CallFuture, Client, DateTime, Error, File, Prefer, Request, Response, disputes, payments_v1, webhooks,
};
use serde_json::Value;

/// The calls: API, operation, how it is written. A name stands for an argument, which is made from
/// it.
///
/// `as DateTime` says of which type one is that the method takes as anything that turns into it.
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

/// One call.
pub struct Entry {
    pub api: &'static str,
    pub id: &'static str,
    /// The request, every option given.
    request: fn(&Client, &Arguments) -> Result<Request, Error>,
    /// The request with what is required alone.
    plain: fn(&Client, &Arguments) -> Result<Request, Error>,
    spawn: fn(&Client, &Arguments) -> Spawned<()>,
    send: fn(&Client, &Arguments) -> Spawned<Sent>,
}

type Spawned<T> = Pin<Box<dyn Future<Output = Result<T, Error>>>>;

/// What is looked at of a response.
pub struct Sent {
    pub status: u16,
    pub deviations: usize,
    pub body: Vec<u8>,
}

/// Awaits a call in a task of its own: compiles only where it borrows nothing and is `Send`.
fn spawn<T, C>(call: C) -> Spawned<()>
where
    T: Send + 'static,
    C: IntoFuture<Output = Result<T, Error>, IntoFuture = CallFuture<T>> + Send + 'static,
{
    let task = tokio::spawn(call.into_future());
    Box::pin(async { task.await.unwrap().map(drop) })
}

/// The same for `send`.
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

/// What is given to a call.
#[derive(Clone, Default)]
pub struct Arguments {
    /// The argument that is empty.
    pub empty: Option<String>,
    /// The names of those that are headers, which hold less.
    pub headers: Vec<String>,
    /// The JSON of the body.
    pub body: Value,
}

impl Arguments {
    fn give<T: Argument>(&self, name: &str) -> T {
        T::given(self, name)
    }

    /// The text of an argument: its name, and much that must be escaped.
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

/// What a method of the SDK takes.
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

impl<T: Field + 'static> Argument for &'static [T] {
    fn given(arguments: &Arguments, name: &str) -> Self {
        let list: &Vec<T> = Argument::given(arguments, name);
        list
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
    disputes::ListDisputeState: |arguments, name| arguments.text(name).as_str().into();
    payments_v1::ListSortBy: |arguments, name| arguments.text(name).as_str().into();
    payments_v1::ListSortOrder: |arguments, name| arguments.text(name).as_str().into();
    webhooks::ListAnchorType: |arguments, name| arguments.text(name).as_str().into();
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
