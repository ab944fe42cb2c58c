//! Fuzz target for the sealed values in Redis: a value that the client did not seal is not used.

use std::{
    collections::HashMap,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use paypal_generated::RawResponse;
use paypal_runtime::{
    AccessToken, Call, Client, Credentials, RedisTokenStore, Request, RetryPolicy, TokenKey, TokenStore,
    TokenStoreError, TokenStoreFuture, Transport, TransportFuture,
};

use crate::calls::{POST, runtime};
use crate::{Check, Outcome, Target};

pub fn targets() -> Vec<Target> {
    vec![Target { name: "sealed-value", corpus: VALUES, check: sealed }]
}

const VALUES: &[&[u8]] = &[
    b"A21AAFEpH4PsADK7qSS7pSRsgzfENtu-Q1ysgEDVDESseMHBYXVJYE8ovjj68elIDy8nF26AwPhfXTIeWAZHSLIsQkSYz9ifg",
    b"1735689600000 1735693200000 A21AAF",
    b"\x01aaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
    b"\x01",
    b"",
];

/// The values of a Redis server on loopback.
type Values = Arc<Mutex<HashMap<Vec<u8>, Vec<u8>>>>;

/// Starts a server that knows the commands which the store sends.
fn server() -> (String, Values) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("redis://{}/", listener.local_addr().unwrap());
    let values = Values::default();
    let shared = Arc::clone(&values);
    std::thread::spawn(move || {
        for socket in listener.incoming() {
            let values = Arc::clone(&shared);
            std::thread::spawn(move || serve(socket.ok()?, &values));
        }
    });
    (url, values)
}

fn serve(mut socket: TcpStream, values: &Values) -> Option<()> {
    socket.set_nodelay(true).ok()?;
    let mut reader = BufReader::new(socket.try_clone().ok()?);
    loop {
        let count: usize = line(&mut reader)?.strip_prefix('*')?.parse().ok()?;
        let mut words = Vec::new();
        for _ in 0..count {
            let length: usize = line(&mut reader)?.strip_prefix('$')?.parse().ok()?;
            let mut word = vec![0; length + 2];
            reader.read_exact(&mut word).ok()?;
            word.truncate(length);
            words.push(word);
        }
        let reply = match words[0].as_slice() {
            b"SET" => {
                values.lock().unwrap().insert(words[1].clone(), words[2].clone());
                b"+OK\r\n".to_vec()
            }
            b"GETRANGE" => {
                let value = values.lock().unwrap().get(&words[1]).cloned().unwrap_or_default();
                [format!("${}\r\n", value.len()).as_bytes(), &value, b"\r\n"].concat()
            }
            _ => b"+OK\r\n".to_vec(),
        };
        socket.write_all(&reply).ok()?;
    }
}

fn line(reader: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|length| *length > 0)?;
    Some(line.trim_end().to_owned())
}

/// Records the key that a client uses.
#[derive(Clone, Default)]
struct KeyOf(Arc<Mutex<Option<TokenKey>>>);

impl TokenStore for KeyOf {
    fn get<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<AccessToken>> {
        *self.0.lock().unwrap() = Some(key.clone());
        Box::pin(async { Err(TokenStoreError::new("there is no store")) })
    }
    fn put<'a>(&'a self, _: &'a TokenKey, _: &'a AccessToken) -> TokenStoreFuture<'a, ()> {
        Box::pin(async { Ok(()) })
    }
    fn lease<'a>(&'a self, _: &'a TokenKey, _: &'a str) -> TokenStoreFuture<'a, bool> {
        Box::pin(async { Ok(true) })
    }
    fn release<'a>(&'a self, _: &'a TokenKey, _: &'a str) -> TokenStoreFuture<'a, ()> {
        Box::pin(async { Ok(()) })
    }
}

struct Refused;

impl Transport for Refused {
    fn send(&self, _: Request) -> TransportFuture {
        Box::pin(async { Ok(RawResponse::new(400)) })
    }
}

/// The input is a token, and a value that somebody else wrote.
fn sealed() -> Check {
    let runtime = runtime();
    let key = KeyOf::default();
    let builder = Client::builder(Credentials::new("id", "secret")).retry(RetryPolicy::none());
    let client = builder.transport(Refused).token_store(key.clone()).build().unwrap();
    let _ = runtime.block_on(Call::new(&client, &POST).send::<()>());
    let key = key.0.lock().unwrap().take().unwrap();
    let (url, values) = server();
    let store = RedisTokenStore::new(&url).unwrap().answer_time(Duration::from_secs(15));
    let name = format!("paypal|{}|token", key.as_str()).into_bytes();
    let expires = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
    Box::new(move |input| {
        let get = || runtime.block_on(store.get(&key));
        values.lock().unwrap().insert(name.clone(), input.to_vec());
        match get() {
            Ok(token) => assert!(token.is_none() && input.is_empty(), "a planted value was used"),
            Err(error) => assert!(error.is_unusable_value(), "{error}"),
        }
        let text: String = String::from_utf8_lossy(input).into_owned();
        let Some(token) = AccessToken::new(text.trim(), expires, expires) else { return Outcome::Rejected };
        runtime.block_on(store.put(&key, &token)).unwrap();
        assert_eq!(get().unwrap().unwrap().expose_secret(), token.expose_secret());
        // One changed bit.
        if let Some(value) = values.lock().unwrap().get_mut(&name) {
            let at = input.iter().map(|byte| usize::from(*byte)).sum::<usize>();
            let length = value.len();
            assert!(!value.windows(input.len()).any(|part| part == input) || input.len() < 4);
            value[at % length] ^= 1 << (at % 8);
        }
        assert!(get().unwrap_err().is_unusable_value());
        Outcome::Accepted
    })
}
