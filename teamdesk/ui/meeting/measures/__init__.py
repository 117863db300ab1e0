"""«Slik går det»: six measures of the team's meetings and promises, and of nobody in it."""
