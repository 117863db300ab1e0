"""Who the page is about."""
