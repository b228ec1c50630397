// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "named")]
impl crate::Client {
    /// An obstacle course of names.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::named;
    ///
    /// let request = named::GetAll2023_06_06Request::new();
    /// let response = client.named().get_all_2023_06_06(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn named(&self) -> super::named::Named {
        super::named::Named::new(self.core().clone())
    }
}
