// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "every-kind")]
impl crate::Client {
    /// A property of every kind.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let required = given();
    /// # let tags: Vec<String> = given();
    /// use mews_connector::every_kind;
    ///
    /// let request = every_kind::SetRequest::new(required, tags);
    /// let response = client.every_kind().set(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn every_kind(&self) -> super::every_kind::EveryKind {
        super::every_kind::EveryKind::new(self.core().clone())
    }
}
