//! `connector auth status`: which profile would be used, what its tokens are taken from, and whether the API takes them.

use std::fmt::Write as _;

use clap::{Args, Subcommand};
use serde_json::value::RawValue;

use crate::api;
use crate::exit::Failure;
use crate::operation::{facts, response};
use crate::profile::{Connection, Profile};
use crate::waiting::wait;

/// The read that shows whether tokens work: every access token may make it, and it has no filter.
const CALL: (&str, &str) = ("configuration", "get");

/// What is asked about tokens.
#[derive(Debug, Args)]
pub(crate) struct Options {
    #[command(subcommand)]
    question: Question,
}

#[derive(Debug, Subcommand)]
enum Question {
    /// Tells where tokens come from, and makes one call to see whether they work. The exit code is that of the call.
    Status {
        #[command(flatten)]
        connection: Connection,
    },
}

/// Answers the question.
pub(crate) fn run(options: &Options) -> Result<String, Failure> {
    let Question::Status { connection } = &options.question;
    let profile = Profile::find(connection)?;
    let [client, access] = profile.told_tokens(connection);
    let name = profile.name.as_deref().unwrap_or("none; variables decide");
    let mut text = String::new();
    let _ = writeln!(text, "Profile       {name}");
    let _ = writeln!(text, "Address       {}", profile.told_address());
    let _ = writeln!(text, "Client token  {client}");
    let _ = writeln!(text, "Access token  {access}");
    match call(&profile, connection) {
        Ok(enterprise) => {
            let (resource, action) = CALL;
            let _ = writeln!(text, "Call          {resource}/{action} works{enterprise}");
            Ok(text)
        }
        Err(failure) => {
            let (problem, code) = failure.parts();
            let _ = writeln!(text, "Call          {problem}");
            Err(Failure::Told { text, code })
        }
    }
}

/// Makes the call, and tells whose data it gave.
fn call(profile: &Profile, connection: &Connection) -> Result<String, Failure> {
    profile.check_address()?;
    let (resource, action) = CALL;
    let operation = api::operation(resource, action)
        .ok_or_else(|| Failure::Broken(format!("the schema has no {resource}/{action}")))?;
    let client = profile.client(connection)?;
    let request = RawValue::from_string("{}".to_owned())
        .map_err(|error| Failure::Broken(error.to_string()))?;
    let call = client.call_described(facts::operation(operation), &*request);
    let answer = wait(call.response())?.map_err(|error| Failure::of(&error))?;
    let answer = response::single(operation, &answer)?;
    let enterprise = answer.get("Enterprise").and_then(|it| it.get("Name"));
    let enterprise = enterprise.and_then(|it| it.as_str());
    Ok(enterprise.map_or(String::new(), |name| {
        format!(", for {}", name.escape_debug())
    }))
}
