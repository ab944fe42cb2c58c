//! Tests the replay guard in a real Redis, which each test starts for itself.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod redis_support;

use std::time::{Duration, SystemTime};

use paypal_runtime::webhook::{Claim, ClaimToken, RedisReplayGuard, ReplayGuard};
use redis_support::Redis;
use tokio::task::JoinSet;

const LEASE: Duration = Duration::from_secs(300);

fn guard(redis: &Redis) -> RedisReplayGuard {
    RedisReplayGuard::new(&redis.url()).unwrap().answer_time(Duration::from_secs(5))
}

/// A clock that is two days slow. The guard must not compare it with another clock.
fn now() -> SystemTime {
    SystemTime::now() - Duration::from_secs(2 * 86_400)
}

async fn granted(guard: &RedisReplayGuard, id: &str, lease: Duration) -> ClaimToken {
    match guard.claim(id, now(), lease).await.unwrap() {
        Claim::Granted(token) => token,
        other => panic!("{id}: {other:?}"),
    }
}

async fn life(redis: &Redis, id: &str) -> u64 {
    let reply = redis.ask(&format!("PTTL paypal|delivery|{id}")).await;
    reply.lines().next().unwrap().trim_start_matches(':').parse().unwrap()
}

#[tokio::test]
async fn a_delivery_is_claimed_once_over_all_processes() {
    let Some(redis) = Redis::start(None) else { return };
    let guards = [guard(&redis), guard(&redis)];
    let mut tasks = JoinSet::new();
    for number in 0..40 {
        let guard = guards[number % 2].clone();
        tasks.spawn(async move { guard.claim("a", now(), LEASE).await.unwrap() });
    }
    let claims = tasks.join_all().await;
    let granted: Vec<_> = claims.iter().filter(|claim| matches!(claim, Claim::Granted(_))).collect();
    assert_eq!(granted.len(), 1);
    assert!(claims.iter().all(|claim| claim == granted[0] || *claim == Claim::InProgress));
    assert!((290_000..=300_000).contains(&life(&redis, "a").await), "Redis deletes the claim");
}

#[tokio::test]
async fn a_claim_is_extended_released_and_completed_by_its_token() {
    let Some(redis) = Redis::start(None) else { return };
    let (guard, other) = (guard(&redis), ClaimToken::random());
    let first = granted(&guard, "a", LEASE).await;
    assert!(!guard.extend("a", other, now() + LEASE).await.unwrap());
    assert!(!guard.complete("a", other, now() + LEASE).await.unwrap());
    guard.release("a", other).await.unwrap();
    assert_eq!(guard.claim("a", now(), LEASE).await.unwrap(), Claim::InProgress);
    assert!(guard.extend("a", first, now() + LEASE * 2).await.unwrap());
    assert!((590_000..=600_100).contains(&life(&redis, "a").await));
    guard.release("a", first).await.unwrap();

    let second = granted(&guard, "a", LEASE).await;
    assert!(!guard.complete("a", first, now() + LEASE).await.unwrap(), "the first claim is lost");
    for _ in 0..2 {
        assert!(guard.complete("a", second, now() + LEASE * 3).await.unwrap());
    }
    assert!((890_000..=900_100).contains(&life(&redis, "a").await));
    assert_eq!(guard.claim("a", now(), LEASE).await.unwrap(), Claim::Done);
    guard.release("a", second).await.unwrap();
    assert!(!guard.extend("a", second, now() + LEASE).await.unwrap());
    assert_eq!(guard.claim("a", now(), LEASE).await.unwrap(), Claim::Done, "it stays done");
}

#[tokio::test]
async fn a_lease_ends_by_redis_and_a_late_completion_counts() {
    let Some(redis) = Redis::start(None) else { return };
    let guard = guard(&redis);
    let lost = granted(&guard, "a", Duration::from_millis(50)).await;
    let late = granted(&guard, "b", Duration::from_millis(50)).await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    let second = granted(&guard, "a", LEASE).await;
    assert!(!guard.complete("a", lost, now() + LEASE).await.unwrap());
    assert!(guard.complete("a", second, now() + LEASE).await.unwrap());
    assert!(!guard.extend("b", late, now() + LEASE).await.unwrap());
    assert!(guard.complete("b", late, now() + LEASE).await.unwrap(), "nobody else has claimed it");
    assert_eq!(guard.claim("b", now(), LEASE).await.unwrap(), Claim::Done);
}

#[tokio::test]
async fn a_redis_that_fails_is_an_error_and_a_planted_value_no_claim() {
    let Some(mut redis) = Redis::start(Some("the-redis-password")) else { return };
    // It has the same connection.
    let guard = guard(&redis);
    let hurried = guard.clone().answer_time(Duration::from_millis(300));
    let planted = redis.ask("AUTH the-redis-password\r\nSET paypal|delivery|a rubbish").await;
    assert!(planted.contains("+OK"));
    assert_eq!(guard.claim("a", now(), LEASE).await.unwrap(), Claim::InProgress);
    redis.signal("-STOP");
    let silent = hurried.claim("b", now(), LEASE).await.unwrap_err().to_string();
    redis.kill();
    let away = hurried.claim("b", now(), LEASE).await.unwrap_err().to_string();
    assert!(silent.contains("no reply in time") && away.contains("Redis"), "{silent}; {away}");
    assert!(!format!("{silent}{away}{guard:?}").contains("password"));
}
