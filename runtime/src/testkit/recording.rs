//! What was asked and answered, in a form that can be kept beside a test.

use std::fmt;

use serde_json::{Value, json};

/// Requests and their responses, without the tokens.
///
/// Tokens are removed by their values wherever they stand, in responses, too. Everything else is kept as it was: a
/// recording of a real property holds the data of real guests.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Recording {
    /// The exchanges, in the order of the responses.
    pub exchanges: Vec<RecordedExchange>,
}

/// A request and its response.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RecordedExchange {
    /// The path of the request, such as `/api/connector/v1/messages/getAll`.
    pub path: String,
    /// The body of the request.
    pub request: Value,
    /// The status of the response.
    pub status: u16,
    /// The headers of the response that matter: content type, date, request id and `Retry-After`.
    pub headers: Vec<(String, String)>,
    /// The body of the response, inflated.
    pub body: String,
}

/// The text is not one that a [`Recording`] was written as.
#[derive(Debug)]
pub struct ParseRecordingError(String);

impl Recording {
    /// The recording as JSON text, with a line break here and there.
    #[must_use]
    pub fn to_json(&self) -> String {
        let exchanges: Vec<Value> = self
            .exchanges
            .iter()
            .map(|it| {
                json!({
                    "path": it.path,
                    "request": it.request,
                    "status": it.status,
                    "headers": it.headers,
                    "body": it.body,
                })
            })
            .collect();
        serde_json::to_string_pretty(&json!({ "exchanges": exchanges })).unwrap_or_default()
    }

    /// Reads what [`to_json`](Self::to_json) wrote.
    ///
    /// # Errors
    ///
    /// When the text is something else.
    pub fn from_json(text: &str) -> Result<Self, ParseRecordingError> {
        let value: Value =
            serde_json::from_str(text).map_err(|it| ParseRecordingError(it.to_string()))?;
        let exchanges = value["exchanges"]
            .as_array()
            .ok_or_else(|| ParseRecordingError("`exchanges` is missing".to_owned()))?;
        let exchanges = exchanges.iter().enumerate().map(|(number, exchange)| {
            read(exchange)
                .ok_or_else(|| ParseRecordingError(format!("exchange {number} is incomplete")))
        });
        Ok(Self {
            exchanges: exchanges.collect::<Result<_, _>>()?,
        })
    }
}

fn read(exchange: &Value) -> Option<RecordedExchange> {
    let headers = exchange["headers"]
        .as_array()?
        .iter()
        .map(|pair| Some((pair[0].as_str()?.to_owned(), pair[1].as_str()?.to_owned())));
    Some(RecordedExchange {
        path: exchange["path"].as_str()?.to_owned(),
        request: exchange.get("request")?.clone(),
        status: u16::try_from(exchange["status"].as_u64()?).ok()?,
        headers: headers.collect::<Option<_>>()?,
        body: exchange["body"].as_str()?.to_owned(),
    })
}

impl fmt::Display for ParseRecordingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "this is not a recording: {}", self.0)
    }
}

impl std::error::Error for ParseRecordingError {}
