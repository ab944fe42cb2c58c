//! A year of many transactions.

use std::time::{Duration, Instant};

use paypal_sandbox::{Sandbox, SeededTransactions};

use crate::{
    reader::Reader,
    support::{DAY, begin, shop, start},
};

/// Measures, with 200,000 rows: run it with `--ignored --nocapture`.
#[tokio::test]
#[ignore = "measures"]
async fn a_year_of_200_000_transactions() {
    let sandbox = start(Sandbox::builder()).await;
    let shop = shop(&sandbox);
    let started = Instant::now();
    let year = SeededTransactions::new(200_000).from(begin()).to(begin() + DAY * 365).seed(7);
    shop.seed_transactions(year).unwrap();
    println!("seeded in {:?}", started.elapsed());
    let memory = std::fs::read_to_string("/proc/self/status").unwrap();
    println!("{:?}", memory.lines().find(|line| line.starts_with("VmHWM")));
    let reader = Reader::new(&sandbox, "shop").await;
    let started = Instant::now();
    let (mut rows, mut pages) = (0, 0);
    for window in 0..37 {
        let from = begin() + DAY * 10 * window;
        let to = from + DAY * 10 - Duration::from_secs(1);
        for page in 1.. {
            let request = reader.page_of(from, to.min(shop.now()), page, 500, "N");
            let answer = request.await.unwrap();
            rows += answer["transaction_details"].as_array().unwrap().len();
            pages += 1;
            if page as u64 >= answer["total_pages"].as_u64().unwrap() {
                break;
            }
        }
    }
    println!("read {rows} rows in {pages} pages in {:?}", started.elapsed());
    assert_eq!(rows, 200_004);
    let started = Instant::now();
    assert!(shop.is_balanced());
    println!("balanced in {:?}", started.elapsed());
}
