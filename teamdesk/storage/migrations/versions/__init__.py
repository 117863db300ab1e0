"""One file a revision; the first reads recorded SQL, later ones use Alembic's operations."""
