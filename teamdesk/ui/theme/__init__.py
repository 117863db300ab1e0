"""How the window looks: tokens from TOML, and the fonts, icons and styles made from them."""
