//! Payments: money that came in or went back. Nothing is charged anywhere; what is asked for succeeds.

use super::order_items::account_type;
use super::tools::{asked, forbidden, make, named, reference, respond, set};
use crate::check::{At, Rejection};
use crate::entity::Entity;
use crate::handler::{Handler, HandlerFn, Need, SomeId, Task, Transition};
use crate::hotel::prices::{Amount, decimal, number};
use crate::json::{Json, Object, object};
use crate::state::World;

const KIND: &str = "PaymentId";

pub(super) struct Payments;

impl Handler for Payments {
    fn entity(&self) -> &'static str {
        KIND
    }

    fn operations(&self) -> &'static [(&'static str, HandlerFn)] {
        &[
            ("creditCards/charge", charge),
            ("payments/addAlternative", alternative),
            ("payments/addCreditCard", new_card),
            ("payments/addExternal", external),
            ("payments/refund", refund),
        ]
    }

    fn sensible(&self, operation: &str, request: &mut Object, some_id: SomeId<'_>) {
        if operation == "payments/refund" {
            // Without a value everything is given back, whatever the payment was.
            request.shift_remove("ValueToRefund");
        }
        if operation == "creditCards/charge"
            && let Some(card) = some_id("CreditCardId")
        {
            request.insert("CreditCardId".to_owned(), Json::String(card));
        }
        let own = |(name, _): &(&str, HandlerFn)| *name == operation;
        if self.operations().iter().any(own)
            && let Some(Json::Object(amount)) = request.get_mut("Amount")
            && ["GrossValue", "NetValue"]
                .iter()
                .all(|name| amount.get(*name).is_none_or(Json::is_null))
        {
            let value = Json::Number("10".to_owned());
            amount.insert("GrossValue".to_owned(), value);
        }
    }
}

/// Who pays how.
struct Payer<'a> {
    kind: &'a str,
    account: &'a Entity,
    /// `Type` and `Data` of the payment.
    method: &'static str,
    data: Json,
    state: &'static str,
}

/// Stores a payment of an amount. Gives its identifier.
fn add(
    task: &Task<'_>,
    world: &mut World,
    payer: Payer<'_>,
    amount: &Amount,
    more: &Object,
) -> String {
    let at = super::tools::now(task);
    let properties = [
        ("AccountId", Json::text(&payer.account.id)),
        ("AccountType", Json::text(account_type(payer.kind))),
        ("Amount", amount.to_json()),
        ("OriginalAmount", amount.to_json()),
        ("ConsumedUtc", at.clone()),
        (
            "ChargedUtc",
            if payer.state == "Charged" {
                at.clone()
            } else {
                Json::Null
            },
        ),
        ("SettlementUtc", at),
        ("AccountingState", Json::text("Open")),
        ("State", Json::text(payer.state)),
        ("Type", Json::text(payer.method)),
        ("Data", payer.data),
        (
            "Identifier",
            more.get("ReceiptIdentifier").cloned().unwrap_or(Json::Null),
        ),
        ("PaymentOrigin", Json::text("Api")),
        (
            "Kind",
            more.get("Kind").cloned().unwrap_or(Json::text("Payment")),
        ),
        ("ClosedUtc", Json::Null),
    ];
    make(task, world, KIND, more, properties)
}

/// The amount of the request, without tax: a payment has none.
fn amount(task: &Task<'_>) -> Result<Amount, Rejection> {
    let at = At::ROOT.name("Amount");
    let what = "either GrossValue or NetValue must be there";
    let read = asked(task, "Amount").and_then(Amount::read);
    let amount = read.ok_or_else(|| Rejection::invalid(&at, "amount", what))?;
    Ok(Amount::gross(&amount.currency, amount.gross, None))
}

fn external(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let (kind, account) = named(task, world, "AccountId")?;
    let unspecified = Json::text("Unspecified");
    let method = asked(task, "Type").cloned().unwrap_or(unspecified);
    let identifier = asked(task, "ExternalIdentifier").cloned();
    let data = object([
        ("Discriminator", Json::text("External")),
        (
            "External",
            object([
                ("Type", method),
                ("ExternalIdentifier", identifier.unwrap_or(Json::Null)),
            ]),
        ),
    ]);
    let payer = Payer {
        kind: &kind,
        account: &account,
        method: "ExternalPayment",
        data,
        state: "Charged",
    };
    let id = add(task, world, payer, &amount(task)?, task.request);
    Ok(respond(
        task,
        world,
        [("ExternalPaymentId", Json::String(id))],
    ))
}

fn card_data(id: &str) -> Json {
    object([
        ("Discriminator", Json::text("CreditCard")),
        (
            "CreditCard",
            object([
                ("CreditCardId", Json::text(id)),
                ("Transaction", Json::Null),
            ]),
        ),
    ])
}

fn new_card(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let (kind, customer) = named(task, world, "CustomerId")?;
    let amount = amount(task)?;
    let card = asked(task, "CreditCard");
    let own = |name: &str| {
        card.and_then(|card| card.get(name))
            .cloned()
            .unwrap_or(Json::Null)
    };
    let digits = own("Number");
    // Only the last four digits are kept, as everywhere.
    let last: String = digits
        .as_str()
        .unwrap_or_default()
        .chars()
        .rev()
        .take(4)
        .collect();
    let last: String = last.chars().rev().collect();
    let properties = [
        ("CustomerId", Json::text(&customer.id)),
        ("IsActive", Json::Bool(true)),
        ("State", Json::text("Enabled")),
        ("Kind", Json::text("Gateway")),
        ("Format", Json::text("Physical")),
        ("Type", own("Type")),
        (
            "ObfuscatedNumber",
            Json::String(format!("************{last}")),
        ),
        ("Expiration", own("Expiration")),
    ];
    let card_id = make(task, world, "CreditCardId", &Object::new(), properties);
    let payer = Payer {
        kind: &kind,
        account: &customer,
        method: "CreditCardPayment",
        data: card_data(&card_id),
        state: "Charged",
    };
    add(task, world, payer, &amount, task.request);
    Ok(respond(
        task,
        world,
        [("CreditCardId", Json::String(card_id))],
    ))
}

fn charge(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let (_, card) = named(task, world, "CreditCardId")?;
    let amount = amount(task)?;
    let owner = card.text("CustomerId").unwrap_or_default();
    let owner = world.named("CustomerId", owner).map(|(_, owner)| owner);
    // The owner of a made-up card may be nobody; the card itself then stands for the account.
    let account = owner.unwrap_or_else(|| card.clone());
    let payer = Payer {
        kind: "CustomerId",
        account: &account,
        method: "CreditCardPayment",
        data: card_data(&card.id),
        state: "Charged",
    };
    let id = add(task, world, payer, &amount, task.request);
    Ok(respond(task, world, [(KIND, Json::String(id))]))
}

fn alternative(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let (kind, customer) = named(task, world, "CustomerId")?;
    let method = asked(task, "Data")
        .and_then(|data| data.get("Discriminator"))
        .cloned();
    let data = object([
        ("Discriminator", Json::text("Alternative")),
        (
            "Alternative",
            object([("Type", method.unwrap_or(Json::text("Ideal")))]),
        ),
    ]);
    let payer = Payer {
        kind: &kind,
        account: &customer,
        method: "AlternativePayment",
        data,
        state: "Pending",
    };
    let id = add(task, world, payer, &amount(task)?, task.request);
    let action = match asked(task, "RedirectUrl") {
        Some(url) => object([
            ("Discriminator", Json::text("RedirectToUrl")),
            ("Value", url.clone()),
        ]),
        None => Json::Null,
    };
    let properties = [(KIND, Json::String(id)), ("NextAction", action)];
    Ok(respond(task, world, properties))
}

fn refund(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let (_, payment) = named(task, world, KIND)?;
    let (kind, account) = named(task, world, "AccountId")?;
    let paid = payment.properties.get("Amount").and_then(Amount::of);
    let at = At::ROOT.name(KIND);
    let paid = paid.ok_or_else(|| Rejection::invalid(&at, "amount", "it has no amount"))?;
    let value = asked(task, "ValueToRefund")
        .and_then(decimal)
        .unwrap_or(paid.gross);
    if value > paid.gross {
        let message = format!("Only {} {} were paid.", paid.gross, paid.currency);
        return Err(forbidden("balance", message));
    }
    let method = match payment.text("Type") {
        Some("AlternativePayment") => "AlternativePayment",
        _ => "CreditCardPayment",
    };
    let more = Object::from_iter([
        ("Kind".to_owned(), Json::text("Refund")),
        (
            "ReservationId".to_owned(),
            reference(&payment, "ReservationId"),
        ),
        ("BillId".to_owned(), Json::Null),
        (
            "Notes".to_owned(),
            asked(task, "Reason").cloned().unwrap_or(Json::Null),
        ),
    ]);
    let payer = Payer {
        kind: &kind,
        account: &account,
        method,
        data: reference(&payment, "Data"),
        state: "Charged",
    };
    let given_back = Amount::gross(&paid.currency, -value, None);
    let id = add(task, world, payer, &given_back, &more);
    let properties = [
        (KIND, Json::text(&payment.id)),
        ("RefundId", Json::String(id)),
        ("Type", Json::text(method)),
        (
            "Amount",
            object([
                ("Currency", Json::text(&paid.currency)),
                ("Value", number(value)),
            ]),
        ),
        ("State", Json::text("Charged")),
    ];
    Ok(respond(task, world, properties))
}

pub(super) struct CreditCards;

impl Handler for CreditCards {
    fn entity(&self) -> &'static str {
        "CreditCardId"
    }

    fn needs(&self) -> &'static [Need] {
        &[Need {
            operation: "creditCards/charge",
            property: "State",
            states: &["Enabled"],
        }]
    }

    fn transitions(&self) -> &'static [Transition] {
        &[Transition {
            operation: "creditCards/disable",
            property: "State",
            from: &["Enabled"],
            to: "Disabled",
            stamps: &[],
        }]
    }

    fn created(&self, task: &Task<'_>, _: &mut World, entity: &mut Entity, _: &Object) {
        set(task, entity, "State", Json::text("Enabled"));
        set(task, entity, "IsActive", Json::Bool(true));
    }

    fn moved(&self, task: &Task<'_>, world: &mut World, id: &str) {
        let kind = self.entity();
        super::tools::amend(task, world, kind, id, &[("IsActive", Json::Bool(false))]);
    }
}

pub(super) struct PaymentRequests;

impl Handler for PaymentRequests {
    fn entity(&self) -> &'static str {
        "PaymentRequestId"
    }

    fn transitions(&self) -> &'static [Transition] {
        &[Transition {
            operation: "paymentRequests/cancel",
            property: "State",
            from: &["Pending"],
            to: "Canceled",
            stamps: &[],
        }]
    }

    fn created(&self, task: &Task<'_>, _: &mut World, entity: &mut Entity, item: &Object) {
        set(task, entity, "State", Json::text("Pending"));
        let asked = item.get("Amount");
        let value = asked.and_then(|amount| decimal(amount.get("Value")?));
        let currency = asked.and_then(|amount| amount.get("Currency")?.as_str());
        if let (Some(value), Some(currency)) = (value, currency) {
            let amount = Amount::gross(currency, value, None);
            set(task, entity, "Amount", amount.to_json());
        }
    }
}
