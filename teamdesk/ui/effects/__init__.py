"""«Effekt»: what the team's work led to, for the team itself and as it may leave it."""
