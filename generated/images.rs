// Generated from schema/images.yaml by `cargo connector generate`. Edit the schema, not this file.

mod codec;

#[cfg(feature = "both-directions")]
mod both_directions;

use mews_connector_runtime as runtime;
use mews_connector_runtime::{pages, values};
use super::ids;

/// An image and the size in which it is wanted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageSizeParameters {
    /// Identifier of the image.
    pub image_id: ids::ImageId,
    /// Wanted width in pixels.
    pub width: Option<i32>,
    /// Wanted height in pixels.
    pub height: Option<i32>,
    /// How the image is made to fit the size.
    pub resize_mode: Option<ImageResizeMode>,
}

impl ImageSizeParameters {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(image_id: ids::ImageId) -> Self {
        Self {
            image_id,
            width: None,
            height: None,
            resize_mode: None,
        }
    }

    /// Sets `Width`. Wanted width in pixels.
    #[must_use]
    #[inline]
    pub fn width(mut self, width: i32) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets `Height`. Wanted height in pixels.
    #[must_use]
    #[inline]
    pub fn height(mut self, height: i32) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `ResizeMode`. How the image is made to fit the size.
    #[must_use]
    #[inline]
    pub fn resize_mode(mut self, resize_mode: ImageResizeMode) -> Self {
        self.resize_mode = Some(resize_mode);
        self
    }
}

/// The address of an image.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageUrl {
    /// Identifier of the image.
    pub image_id: ids::ImageId,
    /// Address from which to fetch the image.
    pub url: String,
}

/// How an image is brought to the wanted size.
///
/// The API adds values at any time: one that is not known here is kept, and sent back as it came.
#[derive(Debug, Clone, PartialEq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ImageResizeMode {
    /// The image is made to cover the wanted size.
    Cover,
    /// The image is made to cover exactly the wanted size.
    CoverExact,
    /// The image is made to fit into the wanted size.
    Fit,
    /// The image is made to fit exactly into the wanted size.
    FitExact,
    #[doc(hidden)]
    __Unknown(values::Unknown),
}

impl Eq for ImageResizeMode {}

impl ImageResizeMode {
    /// The values that these bindings know, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Cover,
        Self::CoverExact,
        Self::Fit,
        Self::FitExact,
    ];

    /// The text of the value, also of one that is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cover => "Cover",
            Self::CoverExact => "CoverExact",
            Self::Fit => "Fit",
            Self::FitExact => "FitExact",
            Self::__Unknown(text) => text.as_str(),
        }
    }

    /// Whether these bindings know the value.
    #[must_use]
    #[inline]
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::__Unknown(_))
    }
}

/// Request of `images/getUrls`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUrlsRequest {
    /// The images, each with the size wanted.
    pub images: Vec<ImageSizeParameters>,
}

impl GetUrlsRequest {
    /// Creates it from its required fields.
    #[must_use]
    #[inline]
    pub fn new(images: impl IntoIterator<Item = ImageSizeParameters>) -> Self {
        Self {
            images: images.into_iter().collect(),
        }
    }
}

#[cfg(feature = "images")]
impl runtime::Operation for GetUrlsRequest {
    type Response = GetUrlsResponse;

    const FACTS: &'static runtime::Facts = &runtime::Facts::new(
        "images/getUrls",
        "/api/connector/v1/images/getUrls",
        runtime::Effect::Read,
    );
}

/// Response of `images/getUrls`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUrlsResponse {
    /// The image urls.
    pub image_urls: Vec<ImageUrl>,
    /// What of the response could not be read.
    pub rejected: pages::Rejections,
}

impl runtime::OperationResponse for GetUrlsResponse {
    #[inline]
    fn rejected(&self) -> &pages::Rejections {
        &self.rejected
    }
}

/// The operations of `images`. Addresses of the images that other entities refer to.
#[cfg(feature = "images")]
#[derive(Debug, Clone)]
pub struct Images {
    client: runtime::Client,
}

#[cfg(feature = "images")]
impl Images {
    #[inline]
    pub(crate) fn new(client: runtime::Client) -> Self {
        Self { client }
    }

    /// Returns the addresses under which the given images can be fetched, in the wanted sizes.
    ///
    /// `POST /api/connector/v1/images/getUrls`
    ///
    /// **Read-only:** the client retries it after a failure.
    #[inline]
    pub fn get_urls(&self, request: GetUrlsRequest) -> runtime::Call<GetUrlsRequest> {
        self.client.call(request)
    }
}
