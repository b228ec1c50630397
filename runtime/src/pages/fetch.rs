//! Asks for one page, and for a smaller one when it is too much work for the server.

use std::time::Duration;

use super::Limitation;
use super::sizes::smaller;
use crate::client::Client;
use crate::engine::{Exchange, execute};
use crate::error::Error;
use crate::operation::Effect;
use crate::options::CallOptions;
use crate::request::Request;
use crate::response::RawResponse;

/// What came back, whatever its status, and the size of page that was asked for in the end.
pub(crate) struct Fetched {
    pub(crate) answer: Result<RawResponse, Error>,
    pub(crate) count: u32,
}

/// Asks for a page of at most so many items. A page that is too much work (408) is asked for again at half its size, as
/// long as the deadline allows it; the size that worked is remembered. Not generic, so that it is compiled once.
pub(crate) async fn fetch(
    client: Client,
    request: Request,
    limitation: Limitation,
    options: CallOptions,
) -> Fetched {
    let connection = &client.inner().connection;
    let sizes = &client.inner().token.page_sizes;
    let clock = &*connection.clock;
    let started = clock.now();
    let whole = options.deadline.unwrap_or(connection.timeouts.deadline);
    let operation = request.target.name.clone();
    let reads = request.target.effect == Effect::Read;
    let count = sizes.at_most(&operation, limitation.count, started);
    let mut exchange = Exchange {
        client: client.clone(),
        target: request.target,
        request: request.body,
        limitation: None,
        options,
    };
    let mut page = Limitation {
        count,
        ..limitation
    };
    let mut earlier = None;
    loop {
        exchange.limitation = Some(page.clone());
        let answer = execute(&exchange).await;
        let now = clock.now();
        let left = whole.saturating_sub(now.saturating_duration_since(started));
        let half = match &answer {
            Ok(raw) if raw.status() == 408 && reads && left > Duration::ZERO => {
                smaller(page.count).map(|half| (half, raw.effort().clone()))
            }
            _ => None,
        };
        let Some((half, effort)) = half else {
            if earlier.is_some() && answer.as_ref().is_ok_and(RawResponse::is_success) {
                sizes.remember(&operation, page.count, now);
            }
            return Fetched {
                answer: match &earlier {
                    Some(earlier) => answer
                        .map(|raw| raw.after(earlier))
                        .map_err(|error| error.after(earlier)),
                    None => answer,
                },
                count: page.count,
            };
        };
        tracing::debug!(
            count = half,
            "the page was too much work for the server; asking for a smaller one"
        );
        page.count = half;
        exchange.options.deadline = Some(left);
        earlier = Some(match &earlier {
            Some(before) => effort.after(before),
            None => effort,
        });
    }
}
