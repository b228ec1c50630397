// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "paged")]
impl crate::Client {
    /// What comes page by page.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::paged;
    ///
    /// let request = paged::GetAllRequest::new();
    /// let mut found = client.paged().get_all(request).items();
    /// while let Some(item) = found.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn paged(&self) -> super::paged::Paged {
        super::paged::Paged::new(self.core().clone())
    }
}
