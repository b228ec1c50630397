// Generated from schema/ by `cargo connector generate`. Edit the schema, not this file.

#[cfg(feature = "ones")]
impl crate::Client {
    /// The first of two resources that share a model.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// use mews_connector::ones;
    ///
    /// let request = ones::GetAllRequest::new();
    /// let response = client.ones().get_all(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn ones(&self) -> super::ones::Ones {
        super::ones::Ones::new(self.core().clone())
    }
}

#[cfg(feature = "others")]
impl crate::Client {
    /// The second of two resources that share a model.
    ///
    /// ```no_run
    /// # fn given<T>() -> T { panic!("compiled only") }
    /// # async fn example(client: mews_connector::Client) -> Result<(), mews_connector::Error> {
    /// # let items: Vec<_> = given();
    /// use mews_connector::others;
    ///
    /// let request = others::AddRequest::new(items);
    /// let response = client.others().add(request).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn others(&self) -> super::others::Others {
        super::others::Others::new(self.core().clone())
    }
}
