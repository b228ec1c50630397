//! The handlers: a module per resource. Conventions do the rest, so each piece is short.

mod bills;
mod booking;
mod companies;
mod configuration;
mod customers;
mod messages;
mod order_items;
mod payments;
mod price_list;
mod products;
mod rates;
mod reservations;
mod rooms;
mod services;
mod stay;
mod tools;
mod transition;

use std::sync::Arc;

use crate::entity::Entity;
use crate::handler::Handlers;

pub(crate) use transition::run;

/// All handlers.
pub(crate) fn handlers() -> Handlers {
    Handlers::new(vec![
        Box::new(bills::Bills),
        Box::new(companies::Companies),
        Box::new(configuration::Configuration),
        Box::new(customers::Addresses),
        Box::new(customers::Customers),
        Box::new(messages::Messages),
        Box::new(order_items::OrderItems),
        Box::new(order_items::ServiceOrders),
        Box::new(payments::CreditCards),
        Box::new(payments::PaymentRequests),
        Box::new(payments::Payments),
        Box::new(products::Products),
        Box::new(rates::Rates),
        Box::new(reservations::Companionships),
        Box::new(reservations::Reservations),
        Box::new(rooms::Resources),
        Box::new(services::Services),
        Box::new(tools::Tasks),
    ])
}

/// An entity that a request names, and its kind.
type Named = (String, Arc<Entity>);
