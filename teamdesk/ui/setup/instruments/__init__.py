"""«Kartlegging» in «Oppsett»: what the team measures with."""
