//! Customers and their addresses.

use std::sync::Arc;

use super::tools::{
    amend, asked, flag, list, make, named, naming, objects, reference, respond, set, texts,
};
use crate::check::Rejection;
use crate::convention::view;
use crate::entity::Entity;
use crate::handler::{Handler, HandlerFn, SomeAnswer, Task};
use crate::json::{Json, Object, object};
use crate::plan::Place;
use crate::state::{Filters, World};

const KIND: &str = "CustomerId";

pub(super) struct Customers;

impl Handler for Customers {
    fn entity(&self) -> &'static str {
        KIND
    }

    fn operations(&self) -> &'static [(&'static str, HandlerFn)] {
        &[
            ("accounts/merge", merge_all),
            ("customers/getOpenItems", open_items),
            ("customers/getRelationships", relationships),
            ("customers/merge", merge),
            ("customers/search", search),
            ("identityDocuments/clear", clear_documents),
        ]
    }

    fn exceptions(&self) -> &'static [(&'static str, SomeAnswer)] {
        // A new one is a matter of convention.
        &[("customers/add", |task, world| {
            overwritten(task, world).map(Ok)
        })]
    }

    fn created(&self, task: &Task<'_>, world: &mut World, entity: &mut Entity, item: &Object) {
        let number = 100_000 + world.random.below(900_000);
        let enterprise = world.enterprise.clone();
        for (property, value) in [
            ("Number", Json::String(number.to_string())),
            ("IsActive", Json::Bool(true)),
            ("ActivityState", Json::text("Active")),
            ("ChainId", chain(task, world)),
            ("CreatorProfileId", Json::text(&enterprise)),
            ("UpdaterProfileId", Json::text(&enterprise)),
        ] {
            set(task, entity, property, value);
        }
        let Some(address) = item.get("Address").and_then(Json::as_object) else {
            return;
        };
        let owner = [
            ("AccountId", Json::text(&entity.id)),
            ("AccountType", Json::text("Customer")),
            ("ChainId", chain(task, world)),
            ("IsActive", Json::Bool(true)),
        ];
        let id = make(task, world, "AddressId", address, owner);
        let mut address = address.clone();
        address.insert("Id".to_owned(), Json::text(&id));
        set(task, entity, "AddressId", Json::String(id));
        set(task, entity, "Address", Json::Object(address));
    }
}

/// The chain of the enterprise, or the one that the request names.
pub(super) fn chain(task: &Task<'_>, world: &World) -> Json {
    let own = || {
        let enterprise = world.store("EnterpriseId")?.get(&world.enterprise)?;
        enterprise.properties.get("ChainId").cloned()
    };
    let named = asked(task, "ChainId").cloned();
    named
        .or_else(own)
        .unwrap_or_else(|| Json::text(&world.enterprise))
}

/// The customer with the same e-mail address, changed as the request says, if that was asked for and there is one.
fn overwritten(task: &Task<'_>, world: &mut World) -> Option<Json> {
    if !flag(task, "OverwriteExisting") {
        return None;
    }
    let email = asked(task, "Email")?.as_str()?;
    let filters = Filters::among("Email", [email]);
    let existing = world.store(KIND)?.select(&filters, None, 1)?.pop()?;
    let target = task.plan.target.as_ref()?;
    if target.place != Place::Root {
        return None;
    }
    let changes = task.request.iter().filter(|(_, value)| !value.is_null());
    let changes: Vec<_> = changes
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    amend(task, world, KIND, &existing.id, &changes);
    let changed = world.store(KIND)?.get(&existing.id)?;
    Some(view(task, changed, &target.model))
}

/// What the customers have consumed and not yet settled, and what they paid.
fn open_items(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let open = |kind: &str, id: &str| {
        let items = naming(world, kind, "AccountId", id);
        items
            .into_iter()
            .filter(|item| item.text("AccountingState") == Some("Open"))
    };
    let ids = texts(task, "CustomerIds").into_iter();
    let customers = ids.filter(|id| world.named(KIND, id).is_some()).map(|id| {
        object([
            (KIND, Json::text(id)),
            ("Items", Json::Array(Vec::new())),
            (
                "OrderItems",
                list(task, open("OrderItemId", id), "OrderItemOld"),
            ),
            (
                "PaymentItems",
                list(task, open("PaymentId", id), "PaymentItemOld"),
            ),
        ])
    });
    let customers = Json::Array(customers.collect());
    Ok(respond(task, world, [("Customers", customers)]))
}

/// Nothing that an operation does brings customers into a relationship.
fn relationships(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let none = Json::Array(Vec::new());
    Ok(respond(task, world, [("CustomerRelationships", none)]))
}

/// What the one has becomes the other's, and the one is no longer active.
fn merge(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let (_, source) = named(task, world, "SourceCustomerId")?;
    let (_, target) = named(task, world, "TargetCustomerId")?;
    merge_one(task, world, KIND, &source.id, &target.id);
    Ok(world.empty(task))
}

/// The same for accounts, which are customers or companies, several at once.
fn merge_all(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    for item in objects(task, "AccountMergeParameters") {
        let target = item.get("TargetAccountId").and_then(Json::as_str);
        let sources = item.get("SourceAccountIds").and_then(Json::as_array);
        for source in sources.unwrap_or_default().iter().filter_map(Json::as_str) {
            let kind = world.named("AccountId", source).map(|(kind, _)| kind);
            if let (Some(kind), Some(target)) = (kind, target) {
                merge_one(task, world, &kind, source, target);
            }
        }
    }
    Ok(world.empty(task))
}

fn merge_one(task: &Task<'_>, world: &mut World, kind: &str, source: &str, target: &str) {
    let owner = [("AccountId", Json::text(target))];
    for kind in ["ReservationId", "OrderItemId", "BillId", "PaymentId"] {
        for owned in naming(world, kind, "AccountId", source) {
            amend(task, world, kind, &owned.id, &owner);
        }
    }
    let merged = [
        ("MergeTargetId", Json::text(target)),
        ("IsActive", Json::Bool(false)),
        ("ActivityState", Json::text("Deleted")),
    ];
    amend(task, world, kind, source, &merged);
}

/// Removes the identity documents of customers.
fn clear_documents(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    const DOCUMENT: &str = "IdentityDocumentId";
    for customer in texts(task, "CustomerIds") {
        for document in naming(world, DOCUMENT, KIND, customer) {
            world.store_mut(DOCUMENT).remove(&document.id);
        }
    }
    Ok(world.empty(task))
}

/// Who is in the house, by a part of the name or by the room.
fn search(task: &Task<'_>, world: &mut World) -> Result<Json, Rejection> {
    let name = asked(task, "Name")
        .and_then(Json::as_str)
        .unwrap_or_default();
    let name = name.to_lowercase();
    let room = asked(task, "ResourceId").and_then(Json::as_str);
    let filters = Filters::among("State", ["Started"]);
    let stays = world
        .store("ReservationId")
        .and_then(|store| store.select(&filters, None, usize::MAX))
        .unwrap_or_default();
    let here = |stay: &Arc<Entity>| room.is_none() || room == stay.text("AssignedResourceId");
    let found = stays.into_iter().filter(here).filter_map(|stay| {
        let customer = world.store(KIND)?.get(stay.text("AccountId")?)?;
        let part = |property| customer.text(property).unwrap_or_default().to_lowercase();
        let full = format!("{} {}", part("FirstName"), part("LastName"));
        full.contains(&name).then(|| {
            object([
                ("Customer", view(task, customer, "Customer")),
                ("Reservation", view(task, stay, "ReservationOld")),
            ])
        })
    });
    let found = Json::Array(found.collect());
    Ok(respond(task, world, [("Customers", found)]))
}

/// An address belongs to a customer or a company.
pub(super) struct Addresses;

impl Handler for Addresses {
    fn entity(&self) -> &'static str {
        "AddressId"
    }

    fn created(&self, task: &Task<'_>, world: &mut World, entity: &mut Entity, item: &Object) {
        let account = item.get("AccountId").and_then(Json::as_str);
        if let Some((kind, account)) = account.and_then(|id| world.named("AccountId", id)) {
            let kind = super::order_items::account_type(&kind);
            set(task, entity, "AccountType", Json::text(kind));
            set(task, entity, "ChainId", reference(&account, "ChainId"));
        }
        set(task, entity, "IsActive", Json::Bool(true));
    }
}
