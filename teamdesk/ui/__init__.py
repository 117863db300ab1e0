"""The window: Qt and nothing but Qt."""

from teamdesk.ui.overrides import guard_overrides

# Before any class of the window is made.
guard_overrides()
