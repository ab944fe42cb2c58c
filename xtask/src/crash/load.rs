//! The load: clients that pay orders, and readers that note what they see.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicBool, Ordering},
};

use serde_json::{Value, json};
use tokio::task::JoinHandle;

use super::client::Client;

/// How many clients pay, and how many read.
const PAYERS: usize = 24;
const READERS: usize = 4;

/// A request that changes something.
#[derive(Clone, Debug, Default)]
pub enum Write {
    /// It was not sent.
    #[default]
    None,
    /// It was sent, and not answered.
    Sent,
    /// It was answered, with the id of what it made.
    Acknowledged(String),
}

/// An order, and what a client did with it.
#[derive(Clone, Debug, Default)]
pub struct Order {
    /// What the request ids of the order begin with.
    pub name: String,
    pub create: Write,
    pub approve: Write,
    pub capture: Write,
    pub refund: Write,
    /// The latest status that a reader saw.
    pub read: Option<String>,
    /// An answer that should not be.
    pub fault: Option<String>,
}

impl Order {
    /// The body of the request that creates the order.
    pub fn body(&self) -> Value {
        let unit = json!({
            "custom_id": self.name, "amount": { "currency_code": "USD", "value": "10.00" },
        });
        json!({ "intent": "CAPTURE", "purchase_units": [unit] })
    }

    /// The id of the order, if it is known.
    pub fn id(&self) -> Option<&str> {
        if let Write::Acknowledged(id) = &self.create { Some(id) } else { None }
    }
}

/// The body of a refund of a part.
pub fn refund() -> Value {
    json!({ "amount": { "currency_code": "USD", "value": "3.00" } })
}

/// Finds the id of the only capture of an order.
pub fn capture_id(order: &Value) -> Option<String> {
    let captures = order["purchase_units"][0]["payments"]["captures"].as_array()?;
    if let [capture] = captures.as_slice() { capture["id"].as_str().map(str::to_owned) } else { None }
}

type Orders = Arc<Mutex<Vec<Order>>>;

/// A load that runs.
pub struct Load {
    orders: Orders,
    tasks: Vec<JoinHandle<()>>,
    is_over: Arc<AtomicBool>,
}

impl Load {
    pub fn begin(client: &Client, round: usize) -> Self {
        let (orders, is_over) = (Orders::default(), Arc::new(AtomicBool::new(false)));
        let mut tasks = Vec::new();
        for number in 0..PAYERS {
            let (client, orders) = (client.clone(), orders.clone());
            tasks.push(tokio::spawn(async move {
                for order in 0.. {
                    let name = format!("{round}-{number}-{order}");
                    if pay(&client, &orders, name, order % 2 == 0).await.is_none() {
                        return;
                    }
                }
            }));
        }
        for number in 0..READERS {
            let (client, orders, is_over) = (client.clone(), orders.clone(), is_over.clone());
            tasks.push(tokio::spawn(async move {
                let mut turn = number;
                while !is_over.load(Ordering::Relaxed) {
                    turn += 1;
                    if read(&client, &orders, turn).await.is_none() {
                        return;
                    }
                }
            }));
        }
        Self { orders, tasks, is_over }
    }

    /// Waits until all clients noticed that the program is gone. Returns their orders.
    pub async fn end(self) -> Vec<Order> {
        self.is_over.store(true, Ordering::Relaxed);
        for task in self.tasks {
            let _ = task.await;
        }
        std::mem::take(&mut *self.orders.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Creates, approves, captures and refunds an order. `None` if the program is gone.
async fn pay(client: &Client, orders: &Orders, name: String, is_refunded: bool) -> Option<()> {
    let new = Order { name: name.clone(), create: Write::Sent, ..Order::default() };
    let body = new.body();
    let index = {
        let mut orders = orders.lock().unwrap_or_else(PoisonError::into_inner);
        orders.push(new);
        orders.len() - 1
    };
    let note = |change: &dyn Fn(&mut Order)| {
        let mut orders = orders.lock().unwrap_or_else(PoisonError::into_inner);
        orders.get_mut(index).map(change)
    };
    let acknowledge =
        |answer: (u16, Value), expected: u16, id: Option<String>, which: fn(&mut Order) -> &mut Write| {
            match id.filter(|_| answer.0 == expected) {
                Some(id) => {
                    note(&|order| *which(order) = Write::Acknowledged(id.clone()));
                    Some(id)
                }
                None => {
                    note(&|order| order.fault = Some(format!("{answer:?}")));
                    None
                }
            }
        };
    let id_of = |answer: &Value| answer["id"].as_str().map(str::to_owned);

    let answer = client.post("/v2/checkout/orders", Some(&format!("{name}-create")), &body).await.ok()?;
    let id = id_of(&answer.1);
    let order_id = acknowledge(answer, 201, id, |order| &mut order.create)?;
    note(&|order| order.approve = Write::Sent);
    let path = format!("/_sandbox/orders/{order_id}/approve");
    let answer = client.post(&path, None, &json!({})).await.ok()?;
    let id = id_of(&answer.1);
    acknowledge(answer, 200, id, |order| &mut order.approve)?;
    note(&|order| order.capture = Write::Sent);
    let path = format!("/v2/checkout/orders/{order_id}/capture");
    let answer = client.post(&path, Some(&format!("{name}-capture")), &json!({})).await.ok()?;
    let id = capture_id(&answer.1);
    let capture_id = acknowledge(answer, 201, id, |order| &mut order.capture)?;
    if is_refunded {
        note(&|order| order.refund = Write::Sent);
        let path = format!("/v2/payments/captures/{capture_id}/refund");
        let answer = client.post(&path, Some(&format!("{name}-refund")), &refund()).await.ok()?;
        let id = id_of(&answer.1);
        acknowledge(answer, 201, id, |order| &mut order.refund)?;
    }
    Some(())
}

/// Reads one of the latest orders, which may just be changing. `None` if the program is gone.
async fn read(client: &Client, orders: &Orders, turn: usize) -> Option<()> {
    let found = {
        let orders = orders.lock().unwrap_or_else(PoisonError::into_inner);
        let known = orders.iter().enumerate().rev().filter_map(|(index, order)| Some((index, order.id()?)));
        let latest: Vec<(usize, &str)> = known.take(PAYERS).collect();
        latest.get(turn % latest.len().max(1)).map(|(index, id)| (*index, (*id).to_owned()))
    };
    let Some((index, id)) = found else {
        tokio::task::yield_now().await;
        return Some(());
    };
    let (_, answer) = client.get(&format!("/v2/checkout/orders/{id}")).await.ok()?;
    let mut orders = orders.lock().unwrap_or_else(PoisonError::into_inner);
    if let (Some(order), Some(status)) = (orders.get_mut(index), answer["status"].as_str()) {
        order.read = Some(status.to_owned());
    }
    Some(())
}
