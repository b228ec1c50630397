//! What every seeded hotel promises.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::DateTime;
use mews_connector_language::model::{Field, Type};
use rust_decimal::Decimal;

use super::prices::{Amount, decimal};
use super::{Hotel, world};
use crate::catalog::Catalog;
use crate::check::{fits, instant};
use crate::entity::Entity;
use crate::json::{Json, Object};
use crate::random::Random;
use crate::state::{Filters, Store, World};

const NOW: DateTime = jiff::civil::datetime(2026, 5, 20, 12, 34, 56, 0);

fn catalog() -> Catalog {
    Catalog::new(crate::embedded::schema().unwrap())
}

fn seeded(catalog: &Catalog, seed: u64, size: Hotel) -> World {
    world(catalog, Random::new(seed), NOW, size)
}

fn all(store: &Store) -> Vec<std::sync::Arc<Entity>> {
    store.select(&Filters::none(), None, usize::MAX).unwrap()
}

/// Calls `visit` with the type and value of every identifier in a value.
fn identifiers(catalog: &Catalog, ty: &Type, value: &Json, visit: &mut dyn FnMut(&str, &str)) {
    match (ty, value) {
        (Type::Id(id_type), Json::String(id)) => visit(id_type, id),
        (Type::List(item) | Type::Map(_, item), Json::Array(values)) => values
            .iter()
            .for_each(|value| identifiers(catalog, item, value, visit)),
        (Type::Model(model), Json::Object(object)) => {
            of_object(catalog, catalog.fields(model), object, visit);
        }
        (Type::Union(name), Json::Object(object)) => {
            let union = &catalog.schema().unions[name];
            for case in &union.cases {
                let chosen = object.get("Discriminator").and_then(Json::as_str) == Some(&case.tag);
                let payload = object.get("Value").or_else(|| object.get(&case.tag));
                if let (true, Some(ty), Some(payload)) = (chosen, &case.ty, payload) {
                    identifiers(catalog, ty, payload, visit);
                }
            }
        }
        _ => {}
    }
}

fn of_object(
    catalog: &Catalog,
    fields: &[Field],
    object: &Object,
    visit: &mut dyn FnMut(&str, &str),
) {
    for field in fields {
        if let Some(value) = object.get(&field.name) {
            identifiers(catalog, &field.ty, value, visit);
        }
    }
}

/// Calls `visit` with every object in a value.
fn objects(value: &Json, visit: &mut dyn FnMut(&Object)) {
    match value {
        Json::Array(items) => items.iter().for_each(|item| objects(item, visit)),
        Json::Object(object) => {
            visit(object);
            object.values().for_each(|value| objects(value, visit));
        }
        _ => {}
    }
}

#[test]
fn every_entity_is_what_the_schema_says_and_every_identifier_resolves() {
    let catalog = catalog();
    let world = seeded(&catalog, 3, Hotel::Small);
    let mut resolved = 0;
    for (kind, store) in world.stores() {
        let entities = all(store);
        assert!(!entities.is_empty(), "{kind}");
        for entity in entities {
            let fields = catalog.fields(&entity.model);
            for field in fields {
                match entity.properties.get(&field.name) {
                    Some(value) => assert!(
                        fits(&catalog, field, value),
                        "{}.{}: {}",
                        entity.model,
                        field.name,
                        value.to_text()
                    ),
                    None => assert!(!field.required, "{}.{}", entity.model, field.name),
                }
            }
            assert_eq!(entity.text("Id"), Some(entity.id.as_str()));
            of_object(&catalog, fields, &entity.properties, &mut |id_type, id| {
                // Chains and profiles are named, but no operation lists them.
                if !["ChainId", "ProfileId"].contains(&id_type) {
                    let found = world.resolve(id_type, id);
                    assert!(found.is_some(), "{} {id_type} {id}", entity.model);
                    resolved += 1;
                }
            });
        }
    }
    assert!(resolved > 5_000, "{resolved}");
}

#[test]
fn amounts_add_up_and_bills_are_paid_to_the_cent() {
    let catalog = catalog();
    let world = seeded(&catalog, 4, Hotel::Small);
    let mut amounts = 0;
    for (_, store) in world.stores() {
        for entity in all(store) {
            for value in entity.properties.values() {
                objects(value, &mut |object| {
                    let Some(gross) = object.get("GrossValue").and_then(decimal) else {
                        return;
                    };
                    let net = decimal(&object["NetValue"]).unwrap();
                    let sum = |list: &Json, name: &str| -> Decimal {
                        let items = list.as_array().unwrap().iter();
                        items
                            .map(|item| decimal(item.get(name).unwrap()).unwrap())
                            .sum()
                    };
                    let items = object["Breakdown"].get("Items").unwrap();
                    assert_eq!(net + sum(&object["TaxValues"], "Value"), gross);
                    assert_eq!(sum(items, "NetValue"), net);
                    assert_eq!(sum(items, "TaxValue"), gross - net);
                    amounts += 1;
                });
            }
        }
    }
    assert!(amounts > 1_000, "{amounts}");

    let mut open: HashMap<String, Decimal> = HashMap::new();
    for (kind, sign) in [("OrderItemId", 1), ("PaymentId", -1)] {
        for entity in all(world.store(kind).unwrap()) {
            let amount = Amount::of(&entity.properties["Amount"]).unwrap();
            if let Some(bill) = entity.text("BillId") {
                *open.entry(bill.to_owned()).or_default() += amount.gross * Decimal::from(sign);
            }
        }
    }
    let mut closed = 0;
    for bill in all(world.store("BillId").unwrap()) {
        if bill.text("State") == Some("Closed") {
            assert_eq!(open[&bill.id], Decimal::ZERO);
            closed += 1;
        } else {
            assert!(open[&bill.id] > Decimal::ZERO);
        }
    }
    assert!(closed > 50, "{closed}");
}

#[test]
fn time_goes_forward_and_no_two_stays_share_a_room() {
    let catalog = catalog();
    let world = seeded(&catalog, 5, Hotel::Small);
    let pairs = [
        ("StartUtc", "EndUtc"),
        ("ScheduledStartUtc", "ScheduledEndUtc"),
        ("ActualStartUtc", "ActualEndUtc"),
        ("CreatedUtc", "UpdatedUtc"),
        ("CreatedUtc", "CancelledUtc"),
        ("CreatedUtc", "ScheduledStartUtc"),
        ("CreatedUtc", "ClosedUtc"),
    ];
    let mut ordered = 0;
    for (kind, store) in world.stores() {
        for entity in all(store) {
            let at = |name: &str| instant(entity.properties.get(name));
            for (before, after) in pairs {
                if let (Some(start), Some(end)) = (at(before), at(after)) {
                    let strict = before.contains("Start");
                    assert!(
                        start < end || !strict && start == end,
                        "{kind} {before} {after}"
                    );
                    ordered += 1;
                }
            }
            for past in ["CreatedUtc", "UpdatedUtc", "CancelledUtc", "ActualEndUtc"] {
                assert!(at(past).is_none_or(|past| past <= NOW), "{kind} {past}");
            }
        }
    }
    assert!(ordered > 2_000, "{ordered}");

    let mut rooms: BTreeMap<String, Vec<(DateTime, DateTime)>> = BTreeMap::new();
    let mut states: BTreeMap<String, usize> = BTreeMap::new();
    let mut last = NOW;
    for stay in all(world.store("ReservationId").unwrap()) {
        let at = |name: &str| instant(stay.properties.get(name)).unwrap();
        assert!(at("CreatedUtc") <= last, "newest first");
        last = at("CreatedUtc");
        let state = stay.text("State").unwrap();
        *states.entry(state.to_owned()).or_default() += 1;
        let (start, end) = (at("StartUtc"), at("EndUtc"));
        match state {
            "Processed" => assert!(end <= NOW),
            "Started" => assert!(start <= NOW && NOW < end),
            "Confirmed" | "Optional" => assert!(NOW < start),
            _ => assert_eq!(state, "Canceled"),
        }
        if let Some(room) = stay.text("AssignedResourceId") {
            rooms.entry(room.to_owned()).or_default().push((start, end));
        }
    }
    assert_eq!(states.len(), 5, "{states:?}");
    assert_eq!(rooms.len(), 12);
    for stays in rooms.values_mut() {
        stays.sort();
        assert!(stays.windows(2).all(|pair| pair[0].1 <= pair[1].0));
    }
}

/// Everything in a world, as text.
fn text(world: &World) -> String {
    let stores: BTreeMap<_, _> = world.stores().collect();
    let entities = stores.into_values().flat_map(all);
    let texts = entities.map(|entity| Json::Object(entity.properties.clone()).to_text());
    texts.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let catalog = catalog();
    let one = text(&seeded(&catalog, 6, Hotel::Small));
    assert_eq!(one, text(&seeded(&catalog, 6, Hotel::Small)));
    assert_ne!(one, text(&seeded(&catalog, 7, Hotel::Small)));
}

#[test]
fn a_chain_has_100_000_reservations_that_are_found_without_being_made() {
    let catalog = catalog();
    let world = seeded(&catalog, 8, Hotel::Chain);
    let store = world.store("ReservationId").unwrap();
    let page = store.select(&Filters::none(), None, 1000).unwrap();
    let (first, last) = (&page[0], &page[999]);
    assert_eq!(store.get(&last.id).unwrap().properties, last.properties);
    let older = store.select(&Filters::none(), Some(&last.id), 1).unwrap();
    assert!(older[0].text("CreatedUtc") <= last.text("CreatedUtc"));
    let group = first.text("GroupId").unwrap();
    let found = store
        .select(&Filters::among("GroupId", [group]), None, 2)
        .unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].id, first.id);
    let count = super::planned(&mut Random::new(8), NOW, Hotel::Chain)
        .stays
        .len();
    assert!((90_000..120_000).contains(&count), "{count}");
    assert!(world.store("EnterpriseId").unwrap().newest().count() == 5);
}
