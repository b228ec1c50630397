//! The whole life of a reservation through the generated bindings, against a seeded hotel: price, add, confirm, start,
//! process, bill, pay, close.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use mews_connector::accounting_items::AccountingItemUpdateParameters;
use mews_connector::bills::BillAddParameters;
use mews_connector::common::{
    BillState, BillType, ExtendedAmountParameters, ReservationPersonCount, ServiceOrderStateOld,
};
use mews_connector::ids::{AccountId, AccountingItemId, ReservationId};
use mews_connector::reservations::ReservationData;
use mews_connector::values::{Decimal, UpdateValue};
use mews_connector::{
    Client, accounting_items, age_categories, bills, customers, order_items, payments, rates,
    reservations, resource_categories, services,
};
use mews_connector_fake::{Fake, Hotel};
use mews_connector_tests::client;

async fn state(client: &Client, id: ReservationId) -> reservations::ServiceOrderStateEnum {
    let asked = reservations::GetAll2023_06_06Request::new().reservation_ids([id]);
    let page = client
        .reservations()
        .get_all_2023_06_06(asked)
        .await
        .unwrap();
    page.reservations[0].state.clone()
}

#[tokio::test]
async fn a_reservation_is_priced_made_lived_billed_and_paid() {
    let fake = Fake::builder().hotel(Hotel::Small).start().await.unwrap();
    let client = client(&fake);

    // What the hotel offers.
    let offered = client
        .services()
        .get_all(services::GetAllRequest::new())
        .await
        .unwrap();
    let stay = offered
        .services
        .iter()
        .find(|service| service.names.values().any(|name| name == "Stay"))
        .unwrap()
        .id;
    let asked = resource_categories::GetAllRequest::new([stay]);
    let categories = client.resource_categories().get_all(asked).await.unwrap();
    let category = categories.resource_categories[0].id;
    let asked = rates::GetAllRequest::new([stay]);
    let offered = client.rates().get_all(asked).await.unwrap();
    let rate = offered
        .rates
        .iter()
        .find(|rate| rate.is_base_rate)
        .unwrap()
        .id;
    let asked = age_categories::GetAllRequest::new().service_ids([stay]);
    let ages = client.age_categories().get_all(asked).await.unwrap();
    let adult = ages
        .age_categories
        .iter()
        .find(|age| age.minimal_age == Some(16))
        .unwrap()
        .id;

    let guest = customers::AddRequest::new("Lovelace", false).first_name("Ada");
    let guest = client.customers().add(guest).await.unwrap();
    let wanted = || {
        ReservationData::new(
            "2031-02-03T14:00:00Z".parse().unwrap(),
            "2031-02-06T10:00:00Z".parse().unwrap(),
            [ReservationPersonCount::new(adult, 2)],
            guest.id,
            category,
            rate,
        )
        .state(ServiceOrderStateOld::Optional)
    };

    // Price, add.
    let asked = reservations::PriceRequest::new(stay, [wanted()]);
    let priced = client.reservations().price(asked).await.unwrap();
    let price = priced.reservation_prices[0].total_amount.gross_value;
    assert!(price > Decimal::ZERO);
    let asked = reservations::AddRequest::new(stay, [wanted()]);
    let added = client.reservations().add(asked).await.unwrap();
    let reservation = &added.reservations[0].reservation;
    assert_eq!(reservation.owner_id.uuid(), guest.id.uuid());
    let id = reservation.id;
    assert_eq!(
        state(&client, id).await,
        reservations::ServiceOrderStateEnum::Optional
    );

    // A reservation cannot start before it is confirmed.
    let early = client
        .reservations()
        .start(reservations::StartRequest::new(id))
        .await;
    assert_eq!(early.unwrap_err().status(), Some(400));
    let confirm = reservations::ConfirmRequest::new([id]);
    client.reservations().confirm(confirm).await.unwrap();
    assert_eq!(
        state(&client, id).await,
        reservations::ServiceOrderStateEnum::Confirmed
    );
    client
        .reservations()
        .start(reservations::StartRequest::new(id))
        .await
        .unwrap();
    assert_eq!(
        state(&client, id).await,
        reservations::ServiceOrderStateEnum::Started
    );

    // Its nights cost what was said, one item each.
    let items = || order_items::GetAllRequest::new().service_order_ids([id.cast()]);
    let nights = client
        .order_items()
        .get_all(items())
        .await
        .unwrap()
        .order_items;
    assert_eq!(nights.len(), 3);
    let sum: Decimal = nights.iter().map(|item| item.amount.gross_value).sum();
    assert_eq!(sum, price);

    // Who leaves without paying is stopped, unless that is allowed.
    let leave = reservations::ProcessRequest::new(id);
    let unpaid = client.reservations().process(leave.clone()).await;
    assert_eq!(unpaid.unwrap_err().status(), Some(403));
    client
        .reservations()
        .process(leave.allow_open_balance(true))
        .await
        .unwrap();
    assert_eq!(
        state(&client, id).await,
        reservations::ServiceOrderStateEnum::Processed
    );

    // Bill, pay, close.
    let account: AccountId = guest.id.cast();
    let asked = bills::AddRequest::new([BillAddParameters::new(account)]);
    let bill = client.bills().add(asked).await.unwrap().bills[0].id;
    let moves = nights.iter().map(|item| {
        let item: AccountingItemId = item.id.cast();
        AccountingItemUpdateParameters::new(item, UpdateValue::new(bill))
    });
    let asked = accounting_items::UpdateRequest::new(moves);
    client.accounting_items().update(asked).await.unwrap();
    let close = || bills::CloseRequest::new(bill, BillType::Receipt);
    let unpaid = client.bills().close(close()).await.unwrap_err();
    assert_eq!(unpaid.status(), Some(403));
    assert!(unpaid.to_string().contains("open balance"), "{unpaid}");
    let amount = ExtendedAmountParameters::new("EUR").gross_value(price);
    let payment = payments::AddExternalRequest::new(account, amount).bill_id(bill);
    client.payments().add_external(payment).await.unwrap();
    let closed = client.bills().close(close()).await.unwrap();
    assert_eq!(closed.bills[0].state, BillState::Closed);

    let asked = bills::GetAllRequest::new().bill_ids([bill]);
    let read = client.bills().get_all(asked).await.unwrap();
    assert_eq!(read.bills[0].state, BillState::Closed);
    assert!(read.bills[0].number.is_some() && read.bills[0].paid_utc.is_some());
    let billed = client
        .order_items()
        .get_all(items())
        .await
        .unwrap()
        .order_items;
    let mut states: BTreeMap<String, usize> = BTreeMap::new();
    for item in &billed {
        assert_eq!(item.bill_id, Some(bill));
        *states.entry(item.accounting_state.to_string()).or_default() += 1;
    }
    assert_eq!(states, BTreeMap::from([("Closed".to_owned(), 3)]));
}

#[tokio::test]
async fn seeded_reservations_are_read_page_by_page() {
    let fake = Fake::builder().hotel(Hotel::Small).start().await.unwrap();
    let client = client(&fake);
    let mut stays = client
        .reservations()
        .get_all_2023_06_06(reservations::GetAll2023_06_06Request::new())
        .page_size(100)
        .items();
    let mut count = 0;
    while let Some(stay) = stays.try_next().await.unwrap() {
        assert!(stay.scheduled_start_utc < stay.scheduled_end_utc);
        count += 1;
    }
    assert!(count > 200, "{count}");
}
