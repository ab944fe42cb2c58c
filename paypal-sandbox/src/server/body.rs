//! The body of a response: sent as a whole, or in parts that a fault delays or cuts.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_util::{
    StreamExt,
    stream::{self, BoxStream},
};
use http_body_util::Full;
use hyper::body::{Frame, SizeHint};
use tokio::{task, time};

use super::Stopped;
use crate::message::EventStream;

/// The time between two parts of a slow body.
const BEAT: Duration = Duration::from_millis(100);

pub(super) enum Body {
    Whole(Full<Bytes>),
    /// Parts, and the length that the headers tell.
    Parts(BoxStream<'static, io::Result<Bytes>>, Option<u64>),
}

impl Body {
    pub(super) fn whole(bytes: impl Into<Bytes>) -> Self {
        Self::Whole(Full::new(bytes.into()))
    }

    /// Server-sent events, until the server stops.
    pub(super) fn events(events: EventStream, stopped: Stopped) -> Self {
        let lines =
            events.0.map(|(number, event)| Ok(Bytes::from(format!("id: {number}\ndata: {event}\n\n"))));
        Self::Parts(lines.take_until(Box::pin(stopped.wait())).boxed(), None)
    }

    /// The first bytes of a body; then the connection is closed. The headers tell of more.
    pub(super) fn truncated(bytes: &Bytes, limit: u64) -> Self {
        let length = length(bytes).max(limit.saturating_add(1));
        let first = bytes.slice(..bytes.len().min(usize::try_from(limit).unwrap_or(usize::MAX)));
        let cut = async {
            // The connection sends the first bytes before it learns of the end.
            task::yield_now().await;
            Err(io::Error::from(io::ErrorKind::UnexpectedEof))
        };
        Self::Parts(stream::iter([Ok(first)]).chain(stream::once(cut)).boxed(), Some(length))
    }

    /// The first half of a body, and then nothing until the client gives up or the server stops.
    pub(super) fn stalled(bytes: &Bytes, stopped: Stopped) -> Self {
        let first = bytes.slice(..bytes.len() / 2);
        let cut = async {
            stopped.wait().await;
            Err(io::Error::from(io::ErrorKind::TimedOut))
        };
        Self::Parts(stream::iter([Ok(first)]).chain(stream::once(cut)).boxed(), Some(length(bytes)))
    }

    /// A body that is sent with some bytes in each second, until the server stops.
    pub(super) fn slow(bytes: Bytes, per_second: u64, stopped: Stopped) -> Self {
        let length = length(&bytes);
        let parts = stream::unfold((bytes, 0_u64), move |(mut rest, beats)| async move {
            if rest.is_empty() {
                return None;
            }
            time::sleep(BEAT).await;
            // The bytes that are due by this beat, less those that were due by the one before.
            let due = |beats: u64| u128::from(per_second) * u128::from(beats) / 10;
            let now = due(beats + 1) - due(beats);
            let part = rest.split_to(rest.len().min(usize::try_from(now).unwrap_or(usize::MAX)));
            Some((Ok(part), (rest, beats + 1)))
        });
        // Bytes that are missing at the end close the connection.
        Self::Parts(parts.take_until(Box::pin(stopped.wait())).boxed(), Some(length))
    }
}

fn length(bytes: &Bytes) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match self.get_mut() {
            Self::Whole(body) => match ready!(Pin::new(body).poll_frame(context)) {
                Some(Ok(frame)) => Poll::Ready(Some(Ok(frame))),
                Some(Err(never)) => match never {},
                None => Poll::Ready(None),
            },
            Self::Parts(parts, _) => {
                parts.as_mut().poll_next(context).map(|part| Some(part?.map(Frame::data)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Whole(body) if body.is_end_stream())
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(body) => body.size_hint(),
            Self::Parts(_, Some(length)) => SizeHint::with_exact(*length),
            Self::Parts(_, None) => SizeHint::default(),
        }
    }
}
