//! The request for a page, in progress: inside the stream, or in a task of its own.

use std::{
    future::Future,
    panic::resume_unwind,
    pin::Pin,
    task::{Context, Poll, ready},
};

use tokio::{runtime::Handle, task::JoinHandle};

use crate::{Call, Error, Response, model::Field};

type Answer<T> = Result<Response<T>, Error>;

/// The request for a page, in progress.
pub(super) enum InFlight<T> {
    /// It makes progress while the stream is polled.
    Own(Pin<Box<dyn Future<Output = Answer<T>> + Send>>),
    /// It makes progress by itself, also while the caller works or waits for something else.
    Task(PageTask<T>),
}

/// A task that is aborted when this is dropped.
pub(super) struct PageTask<T> {
    task: JoinHandle<Answer<T>>,
    /// The same call, if the task's runtime is shut down.
    call: Option<Box<Call>>,
}

impl<T: Field + Send + 'static> InFlight<T> {
    /// Sends a call when it is polled.
    pub(super) fn own(call: Box<Call>) -> Self {
        Self::Own(Box::pin(call.send()))
    }

    /// Sends a call in a task of its own, or when it is polled if there is no Tokio runtime.
    pub(super) fn spawned(call: Box<Call>) -> Self {
        match Handle::try_current() {
            Ok(runtime) => {
                let task = runtime.spawn(call.clone().send());
                Self::Task(PageTask { task, call: Some(call) })
            }
            Err(_) => Self::own(call),
        }
    }
}

impl<T: Field + Send + 'static> Future for InFlight<T> {
    type Output = Answer<T>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Answer<T>> {
        let this = self.get_mut();
        loop {
            let call = match this {
                Self::Own(answer) => return answer.as_mut().poll(context),
                Self::Task(PageTask { task, call }) => match ready!(Pin::new(task).poll(context)) {
                    Ok(answer) => return Poll::Ready(answer),
                    Err(error) if error.is_panic() => resume_unwind(error.into_panic()),
                    Err(_) => call.take(),
                },
            };
            match call {
                Some(call) => *this = Self::own(call),
                None => return Poll::Pending,
            }
        }
    }
}

impl<T> Drop for PageTask<T> {
    fn drop(&mut self) {
        self.task.abort();
    }
}
