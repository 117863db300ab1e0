"""The handover to those who carry on."""
