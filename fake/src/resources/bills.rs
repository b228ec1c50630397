//! Bills: they are opened for an account, filled, paid and closed; what is closed stays as it is.

use super::order_items::{account_type, balance};
use super::tools::{amend, asked, forbidden, named, naming, now, respond, set, texts};
use crate::check::{At, Rejection};
use crate::entity::Entity;
use crate::handler::{Handler, HandlerFn, Need, SomeAnswer, SomeId, Task, Transition};
use crate::json::{Json, Object, object};
use crate::state::World;

const KIND: &str = "BillId";

/// A page that says that it is none, as the smallest PDF that readers open.
const PDF: &str = "JVBERi0xLjEKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUi9NZWRpYUJveFswIDAgMjEwIDI5N10+PmVuZG9iagp0cmFpbGVyPDwvUm9vdCAxIDAgUj4+CiUlRU9GCg==";

pub(super) struct Bills;

const NEEDS: &[Need] = &[
    open("bills/delete"),
    open("bills/update"),
    open("orders/add"),
    open("payments/addCreditCard"),
    open("payments/addExternal"),
];

/// What is closed is not added to, changed or deleted.
const fn open(operation: &'static str) -> Need {
    Need {
        operation,
        property: "State",
        states: &["Open"],
    }
}

impl Handler for Bills {
    fn entity(&self) -> &'static str {
        KIND
    }

    fn operations(&self) -> &'static [(&'static str, HandlerFn)] {
        &[("bills/getPdf", pdf)]
    }

    fn exceptions(&self) -> &'static [(&'static str, SomeAnswer)] {
        // Convention deletes what may be deleted.
        &[("bills/delete", |task, world| {
            may_delete(task, world).err().map(Err)
        })]
    }

    fn needs(&self) -> &'static [Need] {
        NEEDS
    }

    fn transitions(&self) -> &'static [Transition] {
        &[Transition {
            operation: "bills/close",
            property: "State",
            from: &["Open"],
            to: "Closed",
            stamps: &[],
        }]
    }

    fn sensible(&self, operation: &str, request: &mut Object, _: SomeId<'_>) {
        if operation == "bills/close" {
            // An invoice may be closed before it is paid.
            request.insert("Type".to_owned(), Json::text("Invoice"));
        }
    }

    fn created(&self, task: &Task<'_>, world: &mut World, entity: &mut Entity, item: &Object) {
        let id = item.get("AccountId").and_then(Json::as_str);
        let account = id.and_then(|id| world.named("AccountId", id));
        let kind = account.map_or(String::new(), |(kind, _)| kind);
        let owner = if kind == "CompanyId" {
            kind.as_str()
        } else {
            "CustomerId"
        };
        let id = id.map_or(Json::Null, Json::text);
        let others = item.get("AssociatedAccountId").filter(|id| !id.is_null());
        let others = others.into_iter().cloned().collect();
        for (property, value) in [
            ("AccountType", Json::text(account_type(&kind))),
            (owner, id),
            ("AssociatedAccountIds", Json::Array(others)),
            ("State", Json::text("Open")),
            ("Type", Json::text("Receipt")),
            ("CorrectionState", Json::text("Bill")),
        ] {
            set(task, entity, property, value);
        }
    }

    fn may_move(&self, task: &Task<'_>, world: &World, bill: &Entity) -> Result<(), Rejection> {
        let open = balance(
            &naming(world, "OrderItemId", KIND, &bill.id),
            &naming(world, "PaymentId", KIND, &bill.id),
        );
        let invoice = asked(task, "Type").and_then(Json::as_str) == Some("Invoice");
        if invoice || open.is_zero() {
            return Ok(());
        }
        let message =
            format!("The bill has an open balance of {open}. Settle it before closing the bill.");
        Err(forbidden("balance", message))
    }

    fn moved(&self, task: &Task<'_>, world: &mut World, id: &str) {
        let kind = asked(task, "Type").cloned().unwrap_or(Json::Null);
        close(task, world, id, kind);
    }
}

/// What comes with the closing of a bill: a number, dates, and the end of its items.
pub(super) fn close(task: &Task<'_>, world: &mut World, id: &str, kind: Json) {
    let paid = kind.as_str() != Some("Invoice");
    let number = 1_000 + world.random.below(1_000_000);
    let changes = [
        ("State", Json::text("Closed")),
        ("Type", kind),
        ("Number", Json::String(number.to_string())),
        ("IssuedUtc", now(task)),
        ("TaxedUtc", now(task)),
        ("PaidUtc", if paid { now(task) } else { Json::Null }),
        ("DueUtc", if paid { Json::Null } else { now(task) }),
    ];
    amend(task, world, KIND, id, &changes);
    for kind in ["OrderItemId", "PaymentId"] {
        for item in naming(world, kind, KIND, id) {
            if item.text("AccountingState") == Some("Open") {
                let closed = [
                    ("AccountingState", Json::text("Closed")),
                    ("ClosedUtc", now(task)),
                ];
                amend(task, world, kind, &item.id, &closed);
            }
        }
    }
}

fn may_delete(task: &Task<'_>, world: &World) -> Result<(), Rejection> {
    for (index, id) in texts(task, "BillIds").into_iter().enumerate() {
        let list = At::ROOT.name("BillIds");
        let used = |kind| !naming(world, kind, KIND, id).is_empty();
        if used("OrderItemId") || used("PaymentId") {
            let what = "there are items on the bill";
            return Err(Rejection::invalid(&list.index(index), "state", what));
        }
    }
    Ok(())
}

fn pdf(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let (_, bill) = named(task, world, KIND)?;
    let result = object([
        ("Discriminator", Json::text("BillPdfFile")),
        ("Value", object([("Base64Data", Json::text(PDF))])),
    ]);
    let properties = [(KIND, Json::text(&bill.id)), ("Result", result)];
    Ok(respond(task, world, properties))
}
