//! Who wants to write must say so: to production in any case, and to move money anywhere.

use std::io::{self, BufRead, IsTerminal, Write};

use mews_connector_language::model::Operation;

use super::options::Arguments;
use crate::exit::{Exit, Failure};
use crate::profile::Profile;
use crate::words;

/// Asks where it must be asked. Fails when the response is not yes, or there is no terminal to ask on.
pub(super) fn ask(
    operation: &Operation,
    profile: &Profile,
    arguments: &Arguments,
) -> Result<(), Failure> {
    let path = operation.path();
    let refused = |text: String| Err(Failure::Ended(Exit::NotConfirmed, text));
    if operation.money && !arguments.move_money {
        return refused(format!(
            "{path} moves money, so it needs --move-money; nothing was sent. --dry-run shows the request"
        ));
    }
    if !words::is_write(operation) || !profile.is_production() || arguments.yes {
        return Ok(());
    }
    let place = match &profile.name {
        Some(name) => format!("{} (profile {name})", profile.address()),
        None => profile.address(),
    };
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return refused(format!(
            "{path} writes to production at {place}, and there is no terminal to ask on; confirm it with --yes. Nothing \
             was sent"
        ));
    }
    let _ = write!(
        io::stderr(),
        "{path} writes to production at {place}: it {}.\nSend it? [y/N] ",
        words::effect(operation)
    );
    let mut answer = String::new();
    let read = io::stdin().lock().read_line(&mut answer);
    match answer.trim() {
        "y" | "Y" | "yes" if read.is_ok() => Ok(()),
        _ => refused("nothing was sent".to_owned()),
    }
}
