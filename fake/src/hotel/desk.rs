//! What guests and staff write: messages, notes, tasks.

use jiff::ToSpan as _;

use super::people::{first_name, last_name};
use super::plan::{Plan, flag, pick, text, time};
use super::seeded::Recipe;
use super::stays::Stay;
use super::words;
use crate::entity::{CREATED, UPDATED};
use crate::json::{Json, object};

/// Each so many stays, one has a conversation, a note or a task.
const TALK: usize = 20;
const NOTE: usize = 10;
const TASK: usize = 40;
/// What is said in a conversation: a question and a response.
const TURNS: usize = 2;

pub(super) const RECIPES: &[Recipe] = &[
    Recipe {
        id_type: "MessageThreadId",
        count: |plan| plan.stays.len() / TALK,
        enterprise: |_, _| 0,
        property: thread,
    },
    Recipe {
        id_type: "MessageId",
        count: |plan| plan.stays.len() / TALK * TURNS,
        enterprise: |_, _| 0,
        property: message,
    },
    Recipe {
        id_type: "ServiceOrderNoteId",
        count: |plan| plan.stays.len() / NOTE,
        enterprise: |_, _| 0,
        property: note,
    },
    Recipe {
        id_type: "TaskId",
        count: |plan| plan.stays.len() / TASK,
        enterprise: |plan, place| plan.enterprise_of(plan.stay(place * TASK)),
        property: task,
    },
];

fn thread(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let stay = plan.stay(place * TALK);
    let guest = stay.customer as usize;
    match name {
        "OriginalSender" => text(format!(
            "{} {}",
            first_name(plan, guest),
            last_name(plan, guest)
        )),
        "Subject" => text(format!("Reservation {}", 10_000 + place * TALK)),
        CREATED | UPDATED => time(stay.made(plan.now)),
        "IsResolved" => flag(true),
        _ => None,
    }
}

fn message(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let thread = place / TURNS;
    let stay = plan.stay(thread * TALK);
    let question = place.is_multiple_of(TURNS);
    match name {
        "MessageThreadId" => Some(plan.reference("MessageThreadId", thread)),
        "Text" if question => text(*pick(&words::QUESTIONS, thread)),
        "Text" => text("Yes, with pleasure."),
        "Sender" => Some(object([
            (
                "Discriminator",
                Json::text(if question {
                    "Application"
                } else {
                    "Enterprise"
                }),
            ),
            ("Value", Json::Null),
        ])),
        CREATED => time(stay.made(plan.now)),
        _ => None,
    }
}

fn note(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    match name {
        "OrderId" => Some(plan.reference("ReservationId", place * NOTE)),
        "Text" => text("Prefers a quiet room."),
        "Type" => text("General"),
        CREATED | UPDATED => time(plan.stay(place * NOTE).made(plan.now)),
        _ => None,
    }
}

fn task(plan: &Plan, place: usize, name: &str) -> Option<Json> {
    let stay: &Stay = plan.stay(place * TASK);
    let enterprise = plan.enterprise_of(stay);
    let deadline = stay.arrival(plan.today());
    let done = deadline <= plan.now;
    match name {
        "Name" => text(*pick(&words::TASKS, place)),
        "State" => text(if done { "Closed" } else { "Open" }),
        "DepartmentId" => Some(plan.reference(
            "DepartmentId",
            enterprise * words::DEPARTMENTS.len() + place % words::DEPARTMENTS.len(),
        )),
        "ServiceOrderId" => Some(plan.reference("ReservationId", place * TASK)),
        CREATED => time(stay.made(plan.now)),
        "DeadlineUtc" => time(deadline),
        "ClosedUtc" if done => time(
            deadline
                .saturating_sub(30.minutes())
                .max(stay.made(plan.now)),
        ),
        _ => None,
    }
}
