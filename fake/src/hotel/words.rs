//! Names of people, places and things.

pub(super) const FIRST_NAMES: [&str; 24] = [
    "Ada",
    "Birgit",
    "Carlos",
    "Dagný",
    "Elif",
    "Fatima",
    "Guðrún",
    "Hiroshi",
    "Ingrid",
    "Jónas",
    "Katrín",
    "Liam",
    "Mei",
    "Nils",
    "Olga",
    "Priya",
    "Quentin",
    "Rosa",
    "Sigurður",
    "Tomás",
    "Una",
    "Viktor",
    "Wanda",
    "Zoë",
];

pub(super) const LAST_NAMES: [&str; 32] = [
    "Anders",
    "Berg",
    "Castro",
    "Dvořák",
    "Eriksen",
    "Fischer",
    "García",
    "Hansen",
    "Ivanova",
    "Jansen",
    "Kowalski",
    "Larsen",
    "Müller",
    "Novák",
    "Okafor",
    "Petrov",
    "Quinn",
    "Rossi",
    "Schmidt",
    "Tanaka",
    "Ueda",
    "Virtanen",
    "Weber",
    "Xu",
    "Yılmaz",
    "Zimmermann",
    "Sato",
    "Silva",
    "Martin",
    "Moreau",
    "Lindqvist",
    "Kim",
];

pub(super) const COMPANIES: [&str; 16] = [
    "Aurora Travel",
    "Blue Fjord Tours",
    "Cobalt Logistics",
    "Drift Media",
    "Ember Energy",
    "Fathom Shipping",
    "Glacier Software",
    "Harbour Consulting",
    "Iris Optics",
    "Juniper Foods",
    "Kestrel Aviation",
    "Lumen Lighting",
    "Meridian Trade",
    "Northwind Events",
    "Orchard Health",
    "Polar Research",
];

/// City, country, postal code.
pub(super) const CITIES: [(&str, &str, &str); 12] = [
    ("Reykjavík", "IS", "101"),
    ("København", "DK", "1050"),
    ("Oslo", "NO", "0150"),
    ("Stockholm", "SE", "111 20"),
    ("Berlin", "DE", "10115"),
    ("Praha", "CZ", "110 00"),
    ("London", "GB", "SW1A 1AA"),
    ("Paris", "FR", "75001"),
    ("Madrid", "ES", "28001"),
    ("Roma", "IT", "00184"),
    ("Amsterdam", "NL", "1011"),
    ("Boston", "US", "02108"),
];

pub(super) const STREETS: [&str; 8] = [
    "Harbour Street",
    "Mill Lane",
    "Station Road",
    "Church Square",
    "Garden Row",
    "Bridge Street",
    "North Quay",
    "Orchard Way",
];

pub(super) const HOTELS: [&str; 5] = ["Aurora", "Basalt", "Cliff", "Delta", "Ember"];

/// The categories of rooms: name, short name, classification, beds, further beds.
pub(super) const CATEGORIES: [(&str, &str, &str, u32, u32); 4] = [
    ("Single", "SGL", "StandardSingle", 1, 0),
    ("Double", "DBL", "StandardDouble", 2, 1),
    ("Superior double", "SUP", "SuperiorDouble", 2, 1),
    ("Junior suite", "JSU", "JuniorSuite", 2, 2),
];

/// The rates: name, short name, discount in per cent.
pub(super) const RATES: [(&str, &str, i64); 3] = [
    ("Fully flexible", "FLEX", 0),
    ("Non-refundable", "NREF", 12),
    ("Corporate", "CORP", 8),
];

/// The products: name, short name, price in cents, charging, whether the restaurant sells it.
pub(super) const PRODUCTS: [(&str, &str, i64, &str, bool); 6] = [
    ("Breakfast", "BRK", 1_850, "PerPersonPerTimeUnit", false),
    ("Parking", "PRK", 1_500, "PerTimeUnit", false),
    ("Late check-out", "LCO", 3_000, "Once", false),
    ("Dinner", "DIN", 4_200, "Once", true),
    ("Coffee", "COF", 450, "Once", true),
    ("Bottle of wine", "WIN", 5_600, "Once", true),
];

/// Accounting categories: name, code, classification.
pub(super) const ACCOUNTING: [(&str, &str, &str); 4] = [
    ("Accommodation", "4000", "Accommodation"),
    ("Food and beverage", "4100", "FoodAndBeverage"),
    ("Other services", "4200", "SundryIncome"),
    ("Payments", "1900", "Payments"),
];

pub(super) const DEPARTMENTS: [&str; 4] =
    ["Front desk", "Housekeeping", "Maintenance", "Restaurant"];

pub(super) const SEGMENTS: [&str; 4] = ["Leisure", "Business", "Groups", "Online"];

/// Where reservations come from: name, kind.
pub(super) const SOURCES: [(&str, &str); 3] = [
    ("Own website", "OnlineBookingEngine"),
    ("Travel portal", "OnlineTravelAgency"),
    ("Front desk", "PropertyManagementSystem"),
];

pub(super) const FEATURES: [(&str, &str); 3] = [
    ("Sea view", "SeaView"),
    ("Balcony", "Balcony"),
    ("High floor", "HighFloor"),
];

pub(super) const TASKS: [&str; 4] = [
    "Repair the lamp",
    "Bring a cot",
    "Change the minibar",
    "Call the airline",
];

pub(super) const QUESTIONS: [&str; 4] = [
    "May we arrive before noon?",
    "Is there a place for two bicycles?",
    "Could you put a cot into the room?",
    "Do you serve breakfast before seven?",
];
