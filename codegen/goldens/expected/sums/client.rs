// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "sums")]
impl crate::Client {
    /// Values of several shapes.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let adjacent = given();
    /// # let many: Vec<_> = given();
    /// use mews_connector::sums;
    ///
    /// let request = sums::ExchangeRequest::new(adjacent, many);
    /// let response = client.sums().exchange(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn sums(&self) -> super::sums::Sums {
        super::sums::Sums::new(self.core().clone())
    }
}
